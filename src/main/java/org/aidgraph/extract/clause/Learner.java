package org.aidgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.clause.part.Clause;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Titles;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;

/**
 * Learns the names of undertakings from what clauses say of capitalized words: "X is our
 * main project", "X is funded by A", "Behind X stands B".
 */
final class Learner {

	private static final Set<String> DONE = Set.of("fund", "finance", "co-fund", "co-finance", "cofinance", "implement",
			"execute", "carry-out", "pay-for", "bankroll", "underwrite");

	private static final Set<String> CALLED = Set.of("indefinite", "definite", "another");

	/** Places that are paid for and run and are no undertakings. */
	private static final Set<String> FACILITIES = Set.of("camp", "camps", "site", "settlement", "shelter", "clinic",
			"house", "airport", "port", "garden", "market", "station", "bridge", "park", "road", "school", "island");

	private final Titles titles;

	private final Roles roles;

	Learner(Titles titles, Roles roles) {
		this.titles = titles;
		this.roles = roles;
	}

	void learn(List<Clause> clauses) {
		for (Clause clause : clauses) {
			Optional<Part> subject = clause.subjects().stream().findFirst();
			boolean done = DONE.contains(clause.verb().word()) && clause.verb().voice().passive()
					&& clause.arguments()
						.stream()
						.anyMatch((argument) -> argument.preposition().equals("by")
								&& !this.roles.bodies(argument.part(), true).isEmpty());
			boolean called = clause.verb().word().equals("be") && clause.object().filter(Learner::isCalled).isPresent();
			if (done || called) {
				subject.ifPresent(this::learn);
			}
			if (clause.verb().word().equals("stand")) {
				clause.arguments()
					.stream()
					.filter((argument) -> argument.preposition().equals("behind"))
					.forEach((argument) -> learn(argument.part()));
			}
		}
	}

	private static boolean isCalled(Part part) {
		return part.is(Kind.THING) && CALLED.contains(part.word());
	}

	private void learn(Part part) {
		if (!part.is(Kind.NAMES) || part.names().size() != 1 || !part.word().isEmpty()) {
			return;
		}
		Name name = part.names().get(0);
		String text = name.text();
		String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
		boolean title = name.kind() == NameKind.OTHER && text.indexOf(' ') > 0 && !FACILITIES.contains(last);
		if (title) {
			this.titles.add(this.titles.activity(text));
		}
	}

}
