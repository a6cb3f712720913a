package org.aidgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.clause.Clause.Argument;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads what stands beside a verb whatever the verb: "with money from A", "in partnership
 * with B".
 */
final class Adjuncts {

	private static final String UP_TO = "up to";

	private static final Set<String> MONEY = Words.of("money", "funding", "funds", "support", "grant", "grants",
			"financing", "contribution", "contributions", "backing", "donation", "donations");

	private static final Set<String> OWNED = Words.of("apposed", "indefinite");

	private static final Set<String> RUN = Words.of("implement", "execute", "carry-out", "run", "manage", "operate",
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
			boolean as = argument.preposition().equals("with") && i + 1 < arguments.size()
					&& arguments.get(i + 1).preposition().equals("as")
					&& arguments.get(i + 1).part().word().startsWith("partner");
			if (as) {
				helps(clause, argument.part());
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
			boolean person = i + 3 < parts.size() && parts.get(i + 3).is(Kind.PERSON);
			boolean owned = !person && thing.is(Kind.THING) && OWNED.contains(thing.word()) && owner.is(Kind.NAMES)
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

	/** "its EUR 2 million budget", "a EUR 2 million project". */
	void worth(List<Part> parts, Optional<Mention> topic) {
		for (Part part : parts) {
			boolean worth = part.money().isPresent() && !part.is(Kind.MONEY);
			Optional<Mention> thing = !worth ? Optional.empty()
					: part.is(Kind.NOUN) ? part.thing().or(() -> topic) : this.roles.thing(part);
			if (thing.isPresent() && !isLimit(part.money().orElseThrow())) {
				MoneySpan money = part.money().get();
				int start = Math.min(this.phrases.start(part.first()), this.phrases.sentence().start() + money.start());
				this.findings.add(thing.get(), Predicate.BUDGET, Mention.value(money.money().toString()), start,
						this.phrases.end(part.last()));
			}
		}
	}

	/** "up to US$25 million": no amount but the most that it can be. */
	private boolean isLimit(MoneySpan money) {
		String before = this.phrases.sentence().text().substring(0, money.start()).stripTrailing();
		return before.regionMatches(true, before.length() - UP_TO.length(), UP_TO, 0, UP_TO.length());
	}

	/** "It comprises three projects: X, Y and Z". */
	void listed(List<Part> parts, Clause clause, Mention whole) {
		int noun = clause.object().map(parts::indexOf).orElse(-1);
		for (int i = noun + 1; noun >= 0 && i < parts.size(); i++) {
			Part part = parts.get(i);
			if (part.is(Kind.THING) && part.thing().isPresent()) {
				this.findings.add(part.thing().get(), Predicate.PART_OF, whole,
						this.phrases.start(Math.min(clause.verb().first(), part.first())),
						this.phrases.end(part.last()));
			}
			else if (!part.is(Kind.COMMA) && !part.is(Kind.AND)) {
				break;
			}
		}
	}

	/** "The first, X, is run by": a part of the whole whose parts were announced. */
	void parts(List<Part> parts, Optional<Mention> whole) {
		for (Part part : whole.isPresent() ? parts : List.<Part>of()) {
			boolean other = part.is(Kind.THING, "part")
					&& !part.thing().orElseThrow().name().equals(whole.get().name());
			if (other) {
				this.findings.add(part.thing().orElseThrow(), Predicate.PART_OF, whole.get(),
						this.phrases.start(part.first()), this.phrases.end(part.last()));
			}
		}
	}

	/** "X is a project": what is called so. */
	private Optional<Mention> before(List<Part> parts, Part thing) {
		int i = parts.indexOf(thing);
		boolean is = i > 1 && thing.word().equals("indefinite")
				&& (parts.get(i - 1).is(Kind.VERB, "be") && !parts.get(i - 1).voice().denied()
						|| parts.get(i - 1).is(Kind.COMMA) && parts.get(i - 2).is(Kind.THING, "definite"));
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

	/** "with B as a partner": B partners the undertaking. */
	private void helps(Clause clause, Part others) {
		Optional<Mention> thing = clause.object().flatMap(this.roles::thing).or(() -> this.roles.around(clause));
		for (Name other : thing.isPresent() ? this.roles.bodies(others, false) : List.<Name>of()) {
			ClauseWriter.note(this.phrases, this.findings, clause, this.reading.mentions().of(other),
					Predicate.PARTNERS_WITH, thing.get(), others);
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
