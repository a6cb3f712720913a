package org.aidgraph.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTests {

	@Test
	void holdsItsWordsAndNoOther() {
		Set<String> words = Words.of("funded", "financed", "paid", "financé");
		assertThat(words).contains("funded", "financed", "paid", "financé").hasSize(4);
		for (String other : List.of("", "fund", "fundedd", "Funded", "deduf", "finance")) {
			assertThat(words.contains(other)).as(other).isFalse();
		}
	}

	@Test
	void isEqualToAnySetOfTheSameWords() {
		assertThat(Words.of("by", "from")).isEqualTo(Set.of("from", "by")).hasSameHashCodeAs(Set.of("by", "from"));
	}

	@Test
	void answersLikeAHashSetForRandomWords() {
		Random random = new Random(7);
		Set<String> all = new HashSet<>();
		while (all.size() < 300) {
			all.add(Integer.toString(random.nextInt(5_000), 36));
		}
		Set<String> words = Words.of(all.toArray(String[]::new));
		for (int i = 0; i < 5_000; i++) {
			String word = Integer.toString(i, 36);
			assertThat(words.contains(word)).as(word).isEqualTo(all.contains(word));
		}
	}

	@Test
	void rejectsEmptyWordsAndTwins() {
		assertThatIllegalArgumentException().isThrownBy(() -> Words.of("by", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> Words.of("by", "by"));
	}

}
