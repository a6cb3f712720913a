package org.aidgraph.grammar;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTests {

	@Test
	void keepsPlacesAndShapes() {
		List<Token> tokens = tokens("The EU-funded office of l'OIM's 12 a.i. Staff");
		assertThat(tokens).extracting(Token::text)
			.containsExactly("The", "EU", "-", "funded", "office", "of", "l'", "OIM", "'s", "12", "a.i", ".", "Staff");
		assertThat(tokens).extracting(Token::shape)
			.startsWith(Token.Shape.CAPITAL, Token.Shape.UPPER, Token.Shape.SIGN, Token.Shape.LOWER);
		assertThat(tokens.get(1).start()).isEqualTo(104);
		assertThat(tokens.get(1).end()).isEqualTo(106);
	}

	@Test
	void knowsWordsInAnyCase() {
		Token small = tokens("director").get(0);
		Token large = tokens("DIRECTOR").get(0);
		assertThat(small.classes()).isEqualTo(large.classes()).isNotZero();
		assertThat(large.text()).isEqualTo("DIRECTOR");
		assertThat(large.lower()).isEqualTo("director");
		assertThat(large.is("Director")).isTrue();
	}

	@Test
	void joinsWordsThatSoftHyphensPart() {
		Token word = tokens("di\u00ad\u00adrector").get(0);
		assertThat(word.text()).isEqualTo("director");
		assertThat(word.is(WordClass.ROLE)).isTrue();
		assertThat(word.end()).isEqualTo(110);
	}

	@Test
	void makesNoTokenOfSoftHyphensAlone() {
		assertThat(tokens("one \u00ad two")).extracting(Token::text).containsExactly("one", "two");
	}

	private static List<Token> tokens(String text) {
		return new Tokenizer(text, 100).tokens();
	}

}
