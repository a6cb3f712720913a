package org.aidgraph.naming;

import java.util.Set;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.SentenceReader;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.chunk.Chunker;
import org.aidgraph.reference.ReferenceData;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTests {

	private static final Chunker CHUNKER = new Chunker(new Reference(ReferenceData.load()), PageNames.of(""));

	/**
	 * Places: Norway 100, funds 107, the 113, Blue River Agency 117, since 135, 2013 141.
	 */
	private final Phrases phrases = chunk("Norway funds the Blue River Agency since 2013.");

	@Test
	void tellsNamesFromTokens() {
		assertThat(this.phrases.isName(0)).isTrue();
		assertThat(this.phrases.name(0).kind()).isEqualTo(NameKind.COUNTRY);
		assertThat(this.phrases.is(1, "FUNDS")).isTrue();
		assertThat(this.phrases.isOneOf(1, Set.of("funds"))).isTrue();
		assertThat(this.phrases.is(2, WordClass.DETERMINER)).isTrue();
		assertThat(this.phrases.isBody(3)).isTrue();
		assertThat(this.phrases.text(3, 4)).isEqualTo("Blue River Agency since");
		assertThat(this.phrases.items()).hasSize(this.phrases.size());
	}

	@Test
	void knowsNothingOutsideItsItems() {
		assertThat(this.phrases.is(-1, "funds")).isFalse();
		assertThat(this.phrases.isSign(this.phrases.size(), '.')).isFalse();
		assertThat(this.phrases.isName(this.phrases.size())).isFalse();
	}

	@Test
	void findsItemsByPlace() {
		assertThat(this.phrases.firstFrom(100)).isZero();
		assertThat(this.phrases.firstFrom(101)).isEqualTo(1);
		assertThat(this.phrases.firstFrom(118)).isEqualTo(4);
		assertThat(this.phrases.firstFrom(1000)).isEqualTo(this.phrases.size());
		assertThat(this.phrases.lastBefore(100)).isEqualTo(-1);
		assertThat(this.phrases.lastBefore(106)).isZero();
		assertThat(this.phrases.lastBefore(120)).isEqualTo(2);
		assertThat(this.phrases.lastBefore(134)).isEqualTo(3);
	}

	private static Phrases chunk(String text) {
		Sentence sentence = SentenceReader.read(text, 100).get(0);
		return CHUNKER.chunk(sentence);
	}

}
