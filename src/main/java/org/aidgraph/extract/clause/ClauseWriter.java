package org.aidgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.clause.Clause.Argument;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Writes what the frames make of the clauses of one sentence.
 */
final class ClauseWriter {

	private static final Set<String> TIMES = Words.of("START", "END", "PERIOD");

	private static final Set<String> FOUND = Words.of("set-up", "create", "establish", "found");

	private final Reading reading;

	private final Phrases phrases;

	private final Roles roles;

	private final Filler filler;

	private final Findings findings;

	ClauseWriter(Reading reading, Phrases phrases, Roles roles, Findings findings) {
		this.reading = reading;
		this.phrases = phrases;
		this.roles = roles;
		this.filler = new Filler(roles);
		this.findings = findings;
	}

	void write(List<Clause> clauses) {
		for (Clause clause : clauses) {
			for (Frame frame : Frame.of(clause.verb().word())) {
				boolean times = TIMES.contains(frame.relation());
				boolean may = !clause.verb().voice().denied() && (times || !clause.verb().voice().planned())
						&& frame.passive() == clause.verb().voice().passive();
				if (may) {
					this.filler.fill(clause, frame).ifPresent((filled) -> state(clause, frame, filled));
				}
			}
			new Adjuncts(this.reading, this.phrases, this.roles, this.findings).write(clause);
			this.roles.subject(clause);
		}
	}

	private void state(Clause clause, Frame frame, Filler.Filled filled) {
		String relation = frame.relation();
		if (TIMES.contains(relation)) {
			times(clause, filled, relation);
			return;
		}
		Predicate predicate = Predicate.valueOf(relation);
		switch (predicate) {
			case FUNDS, IMPLEMENTS -> acts(clause, predicate, filled);
			case PART_OF -> pairs(clause, predicate, filled.thing(), filled.whole());
			case BENEFITS -> thing(clause, filled).ifPresent((thing) -> this.filler.places(clause, filled)
				.forEach((place) -> this.roles.places(place)
					.forEach((name) -> note(clause, thing, predicate, this.reading.mentions().of(name), place))));
			case BUDGET -> thing(clause, filled).ifPresent((thing) -> filled.money()
				.ifPresent((money) -> note(clause, thing, predicate,
						Mention.value(money.money().orElseThrow().money().toString()), money)));
			case OPERATES_IN -> filled.body().ifPresent((body) -> filled.place().ifPresent((place) -> {
				for (Name one : this.roles.bodies(body, false)) {
					for (Name name : this.roles.places(place)) {
						note(clause, this.reading.mentions().of(one), predicate, this.reading.mentions().of(name),
								place);
					}
				}
			}));
			case MEMBER_OF -> members(clause, filled);
			case PARTNERS_WITH -> partners(clause, filled);
			default -> throw new IllegalStateException("No frame states " + predicate);
		}
	}

	private Optional<Mention> thing(Clause clause, Filler.Filled filled) {
		return filled.thing().isPresent() ? filled.thing().flatMap(this.roles::thing) : this.roles.around(clause);
	}

	private void acts(Clause clause, Predicate predicate, Filler.Filled filled) {
		Optional<Mention> thing = thing(clause, filled);
		if (thing.isEmpty() || filled.body().isEmpty()) {
			return;
		}
		boolean funds = predicate == Predicate.FUNDS;
		boolean as = clause.arguments().stream().anyMatch((argument) -> argument.preposition().equals("as"));
		boolean alone = clause.arguments()
			.stream()
			.noneMatch((argument) -> argument.preposition().equals("partnership"));
		List<Name> actors = this.roles.bodies(filled.body().get(), funds);
		for (Name name : actors) {
			note(clause, this.reading.mentions().of(Roles.actor(name)), predicate, thing.get(), filled.body().get());
		}
		for (Argument argument : clause.arguments()) {
			boolean also = argument.preposition().equals("together")
					|| !funds && alone && !as && argument.preposition().equals("with");
			if (also) {
				others(clause, predicate, thing.get(), actors, argument);
			}
		}
	}

	/** Those with whom the others run something, or who give with them. */
	private void others(Clause clause, Predicate predicate, Mention thing, List<Name> actors, Argument argument) {
		boolean funds = predicate == Predicate.FUNDS;
		Part part = argument.part();
		boolean runs = !part.word().equals("partner") && !clause.verb().voice().passive()
				|| argument.preposition().equals("together");
		for (Name other : this.roles.bodies(part, funds)) {
			Mention mention = this.reading.mentions().of(Roles.actor(other));
			if (runs) {
				note(clause, mention, predicate, thing, part);
			}
			for (Name actor : funds ? List.<Name>of() : actors) {
				note(clause, mention, Predicate.PARTNERS_WITH, this.reading.mentions().of(actor), part);
			}
		}
	}

	private void pairs(Clause clause, Predicate predicate, Optional<Part> first, Optional<Part> second) {
		Optional<Mention> one = first.flatMap(this.roles::thing);
		Optional<Mention> two = second.flatMap(this.roles::thing);
		if (one.isPresent() && two.isPresent() && !one.get().name().equals(two.get().name())) {
			note(clause, one.get(), predicate, two.get(), second.get());
		}
	}

	private void members(Clause clause, Filler.Filled filled) {
		if (filled.body().isEmpty() || filled.second().isEmpty()) {
			return;
		}
		for (Name member : this.roles.bodies(filled.body().get(), true)) {
			for (Name whole : this.roles.bodies(filled.second().get(), false)) {
				note(clause, this.reading.mentions().of(member), Predicate.MEMBER_OF, this.reading.mentions().of(whole),
						filled.second().get());
			}
		}
	}

	private void partners(Clause clause, Filler.Filled filled) {
		List<Name> first = filled.body().map((body) -> this.roles.bodies(body, false)).orElse(List.of());
		if (filled.thing().isPresent()) {
			Optional<Mention> thing = this.roles.thing(filled.thing().get());
			for (Name name : thing.isPresent() ? first : List.<Name>of()) {
				note(clause, this.reading.mentions().of(name), Predicate.PARTNERS_WITH, thing.get(),
						filled.thing().get());
			}
			return;
		}
		if (filled.second().isEmpty()) {
			this.roles.around(clause)
				.ifPresent((thing) -> first.forEach((name) -> note(clause, this.reading.mentions().of(name),
						Predicate.PARTNERS_WITH, thing, filled.body().orElseThrow())));
		}
		for (Name name : first) {
			for (Name other : filled.second().map((body) -> this.roles.bodies(body, false)).orElse(List.of())) {
				note(clause, this.reading.mentions().of(name), Predicate.PARTNERS_WITH,
						this.reading.mentions().of(other), filled.second().get());
			}
		}
	}

	private void times(Clause clause, Filler.Filled filled, String relation) {
		Optional<Mention> thing = thing(clause, filled);
		boolean founded = clause.verb().voice().passive() && FOUND.contains(clause.verb().word())
				&& clause.arguments().get(0).preposition().equals("by");
		boolean since = clause.verb().voice().bare() && filled.date().isPresent() && clause.arguments()
			.stream()
			.anyMatch((argument) -> argument.preposition().equals("since") && argument.part() == filled.date().get());
		if (founded || since || thing.isEmpty() || filled.date().isEmpty()) {
			return;
		}
		Part part = filled.date().get();
		Period period = part.date().orElseThrow();
		boolean whole = period.to().isPresent();
		if (relation.equals("PERIOD") && !whole) {
			return;
		}
		if (whole || relation.equals("START")) {
			note(clause, thing.get(), Predicate.START, Mention.value(period.from().toString()), part);
		}
		if (whole || relation.equals("END")) {
			note(clause, thing.get(), Predicate.END, Mention.value(period.to().orElse(period.from()).toString()), part);
		}
	}

	private void note(Clause clause, Mention subject, Predicate predicate, Mention object, Part last) {
		note(this.phrases, this.findings, clause, subject, predicate, object, last);
	}

	/** Notes a fact with the words from the first of its parts to the last. */
	static void note(Phrases phrases, Findings findings, Clause clause, Mention subject, Predicate predicate,
			Mention object, Part last) {
		List<Integer> items = new ArrayList<>();
		items.add(clause.verb().first());
		items.add(last.first());
		clause.subjects().stream().limit(1).forEach((part) -> items.add(part.first()));
		int from = items.stream().mapToInt(Integer::intValue).min().orElse(0);
		int to = Math.max(clause.verb().last(), last.last());
		if (!subject.name().equals(object.name())) {
			findings.add(subject, predicate, object, Map.of(), phrases.start(from), phrases.end(to));
		}
	}

}
