package org.aidgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.clause.part.Clause.Argument;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.extract.clause.part.Clause;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads what stands beside a verb whatever the verb: "with money from A", "in partnership
 * with B".
 */
final class Adjuncts {

	private static final Set<String> MONEY = Set.of("money", "funding", "funds", "support", "grant", "grants",
			"financing", "contribution", "contributions", "backing", "donation", "donations");

	private static final Set<String> OWNED = Set.of("apposed", "indefinite");

	private static final Set<String> RUN = Set.of("implement", "execute", "carry-out", "run", "manage", "operate",
			"deliver", "conduct", "undertake", "lead", "coordinate", "roll-out", "launch", "train", "organize",
			"organise", "develop", "hold", "host", "pilot");

	private final Reading reading;

	private final Phrases phrases;

	private final Roles roles;

	private final Findings findings;

	Adjuncts(Reading reading, Phrases phrases, Roles roles, Findings findings) {
		this.reading = reading;
		this.phrases = phrases;
		this.roles = roles;
		this.findings = findings;
	}

	void write(Clause clause) {
		if (clause.verb().voice().denied()) {
			return;
		}
		List<Argument> arguments = clause.arguments();
		for (int i = 0; i < arguments.size(); i++) {
			Argument argument = arguments.get(i);
			boolean money = i > 0 && argument.preposition().equals("from")
					&& arguments.get(i - 1).preposition().equals("with") && arguments.get(i - 1).part().is(Kind.NOUN)
					&& MONEY.contains(arguments.get(i - 1).part().word());
			if (money) {
				funds(clause, argument.part());
			}
			if (argument.preposition().equals("partnership") && RUN.contains(clause.verb().word())) {
				partners(clause, argument.part());
			}
		}
	}

	/** "X, a project of A": who owns an undertaking runs it. */
	void owners(List<Part> parts) {
		for (int i = 0; i + 2 < parts.size(); i++) {
			Part thing = parts.get(i);
			Part owner = parts.get(i + 2);
			boolean owned = thing.is(Kind.THING) && OWNED.contains(thing.word()) && owner.is(Kind.NAMES)
					&& parts.get(i + 1).is(Kind.PREPOSITION, "of");
			Optional<Mention> subject = owned ? thing.thing().or(() -> before(parts, thing)) : Optional.empty();
			if (subject.isPresent()) {
				for (Name name : this.roles.bodies(owner, false)) {
					this.findings.add(this.reading.mentions().of(name), Predicate.IMPLEMENTS, subject.get(),
							this.phrases.start(Math.min(thing.first(), parts.get(Math.max(0, i - 2)).first())),
							this.phrases.end(owner.last()));
				}
			}
		}
	}

	/** "X is a project": what is called so. */
	private Optional<Mention> before(List<Part> parts, Part thing) {
		int i = parts.indexOf(thing);
		boolean is = i > 1 && thing.word().equals("indefinite") && parts.get(i - 1).is(Kind.VERB, "be")
				&& !parts.get(i - 1).voice().denied();
		return is ? this.roles.thing(parts.get(i - 2)) : Optional.empty();
	}

	private void funds(Clause clause, Part givers) {
		Optional<Mention> thing = clause.subjects()
			.stream()
			.flatMap((part) -> this.roles.thing(part).stream())
			.findFirst()
			.or(() -> clause.object().flatMap(this.roles::thing));
		if (thing.isPresent()) {
			for (Name name : this.roles.bodies(givers, true)) {
				ClauseWriter.note(this.phrases, this.findings, clause, this.reading.mentions().of(Roles.actor(name)),
						Predicate.FUNDS, thing.get(), givers);
			}
		}
	}

	private void partners(Clause clause, Part others) {
		List<Name> actors = actors(clause);
		Optional<Mention> thing = clause.subjects()
			.stream()
			.flatMap((part) -> this.roles.thing(part).stream())
			.findFirst();
		for (Name other : this.roles.bodies(others, false)) {
			Mention mention = this.reading.mentions().of(other);
			for (Name actor : actors) {
				ClauseWriter.note(this.phrases, this.findings, clause, mention, Predicate.PARTNERS_WITH,
						this.reading.mentions().of(actor), others);
			}
			if (actors.isEmpty() && thing.isPresent()) {
				ClauseWriter.note(this.phrases, this.findings, clause, mention, Predicate.PARTNERS_WITH, thing.get(),
						others);
			}
		}
	}

	/** Who does what the verb says. */
	private List<Name> actors(Clause clause) {
		if (clause.verb().voice().passive()) {
			return clause.arguments()
				.stream()
				.filter((argument) -> argument.preposition().equals("by"))
				.map((argument) -> this.roles.bodies(argument.part(), false))
				.findFirst()
				.orElse(List.of());
		}
		return clause.subjects()
			.stream()
			.map((part) -> this.roles.bodies(part, false))
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

}
