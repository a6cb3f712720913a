package org.aidgraph.evaluation;

import java.util.List;
import java.util.Map;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScorerTests {

	private static final GoldFact REQUIRED = new GoldFact(List.of("Blue Agency", "BA"), Predicate.FUNDS,
			List.of("Green Project"), List.of(), false);

	private static final GoldFact OPTIONAL = new GoldFact(List.of("Blue Agency"), Predicate.PART_OF,
			List.of("White System"), List.of(), true);

	@Test
	void acceptsAnyNameAndForgivesOptionalFacts() {
		Scorer scorer = new Scorer(Matching.STRICT);
		scorer.add(new GoldDocument("a", List.of(REQUIRED, OPTIONAL)),
				List.of(fact("BA", Predicate.FUNDS, "the Green Project")));
		assertThat(scorer.score().precision()).isEqualTo(1);
		assertThat(scorer.score().recall()).isEqualTo(1);
	}

	@Test
	void countsMissesAndFalseFacts() {
		Scorer scorer = new Scorer(Matching.STRICT);
		scorer.add(new GoldDocument("a", List.of(REQUIRED)),
				List.of(fact("Red Agency", Predicate.FUNDS, "Green Project")));
		assertThat(scorer.score().precision()).isZero();
		assertThat(scorer.score().recall()).isZero();
		assertThat(scorer.score().report()).contains("missed Blue Agency FUNDS Green Project")
			.contains("false Red Agency FUNDS Green Project");
	}

	@Test
	void takesPartnershipInBothDirections() {
		GoldFact gold = new GoldFact(List.of("A Society"), Predicate.PARTNERS_WITH, List.of("B Society"), List.of(),
				false);
		Scorer scorer = new Scorer(Matching.STRICT);
		scorer.add(new GoldDocument("a", List.of(gold)),
				List.of(fact("B Society", Predicate.PARTNERS_WITH, "A Society")));
		assertThat(scorer.score().recall()).isEqualTo(1);
	}

	private static Fact fact(String subject, Predicate predicate, String object) {
		return new Fact(Mention.of(Kind.ORGANIZATION, subject), predicate, Mention.of(Kind.PROJECT, object), Map.of(),
				new Evidence.Quotation("q", 0, 1), 1, "test");
	}

}
