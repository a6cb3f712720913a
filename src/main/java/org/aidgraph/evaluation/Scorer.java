package org.aidgraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.vocabulary.Predicate;

/**
 * Compares the facts of documents with gold. A gold fact is found once; a second fact
 * that says the same is neither right nor false. {@code PARTNERS_WITH} is symmetric and
 * stands in for {@code FUNDS} when matching is relaxed, {@code MEMBER_OF} for
 * {@code PART_OF}.
 */
public final class Scorer {

	private final Matching matching;

	private final Score score = new Score();

	public Scorer(Matching matching) {
		this.matching = matching;
	}

	/** Adds one document to the score. */
	public void add(GoldDocument gold, List<Fact> facts) {
		List<GoldFact> open = new ArrayList<>(gold.facts());
		for (Fact fact : facts) {
			Optional<GoldFact> match = best(open, fact);
			if (match.isPresent()) {
				open.remove(match.get());
				this.score.found(match.get(), fact);
			}
			else if (best(gold.facts(), fact).isEmpty()) {
				this.score.wrong(gold.file(), fact);
			}
		}
		open.stream().filter((fact) -> !fact.optional()).forEach((fact) -> this.score.missed(gold.file(), fact));
	}

	/** The score so far. */
	public Score score() {
		return this.score;
	}

	private Optional<GoldFact> best(List<GoldFact> gold, Fact fact) {
		Optional<GoldFact> optional = Optional.empty();
		for (GoldFact candidate : gold) {
			if (matches(candidate, fact)) {
				if (!candidate.optional()) {
					return Optional.of(candidate);
				}
				optional = Optional.of(candidate);
			}
		}
		return optional;
	}

	private boolean matches(GoldFact gold, Fact fact) {
		boolean same = gold.predicate() == fact.predicate();
		boolean support = this.matching == Matching.RELAXED && gold.predicate() == Predicate.FUNDS
				&& fact.predicate() == Predicate.PARTNERS_WITH;
		boolean member = this.matching == Matching.RELAXED && gold.predicate() == Predicate.PART_OF
				&& fact.predicate() == Predicate.MEMBER_OF;
		if (!(same || support || member)) {
			return false;
		}
		List<String> subject = names(fact.subject());
		List<String> object = names(fact.object());
		boolean straight = this.matching.matches(gold.subject(), subject)
				&& this.matching.matches(gold.object(), object);
		boolean turned = fact.predicate() == Predicate.PARTNERS_WITH && this.matching.matches(gold.subject(), object)
				&& this.matching.matches(gold.object(), subject);
		return (straight || turned) && matchesAt(gold, fact);
	}

	private boolean matchesAt(GoldFact gold, Fact fact) {
		String at = fact.qualifiers().getOrDefault("at", "");
		return gold.predicate() != Predicate.HOLDS_ROLE || gold.at().isEmpty() || this.matching == Matching.RELAXED
				|| Matching.RELAXED.matches(gold.at(), List.of(at));
	}

	private static List<String> names(Mention mention) {
		List<String> names = new ArrayList<>(mention.names());
		names.add(0, mention.name());
		return names;
	}

}
