package org.aidgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.clause.part.Clause.Argument;
import org.aidgraph.extract.clause.Frame.Slot;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.grammar.Period;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.extract.clause.part.Clause;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Writes what the frames make of the clauses of one sentence.
 */
final class ClauseWriter {

	private static final Set<String> TIMES = Set.of("START", "END", "PERIOD");

	private final Reading reading;

	private final Phrases phrases;

	private final Roles roles;

	private final Findings findings;

	ClauseWriter(Reading reading, Phrases phrases, Roles roles, Findings findings) {
		this.reading = reading;
		this.phrases = phrases;
		this.roles = roles;
		this.findings = findings;
	}

	/** The groups that fill a frame. */
	private static final class Filled {

		private Optional<Part> body = Optional.empty();

		private Optional<Part> second = Optional.empty();

		private Optional<Part> thing = Optional.empty();

		private Optional<Part> whole = Optional.empty();

		private Optional<Part> place = Optional.empty();

		private Optional<Part> money = Optional.empty();

		private Optional<Part> date = Optional.empty();

		private boolean wordless;

		boolean take(String role, Part part) {
			switch (role) {
				case "body", "member" -> {
					this.second = this.body.isPresent() ? Optional.of(part) : this.second;
					this.body = this.body.isPresent() ? this.body : Optional.of(part);
				}
				case "whole" -> this.second = Optional.of(part);
				case "thing" -> {
					this.whole = this.thing.isPresent() ? Optional.of(part) : this.whole;
					this.thing = this.thing.isPresent() ? this.thing : Optional.of(part);
				}
				case "place" -> this.place = Optional.of(part);
				case "money" -> this.money = Optional.of(part);
				case "date" -> this.date = Optional.of(part);
				default -> this.wordless = true;
			}
			return true;
		}

	}

	void write(List<Clause> clauses) {
		for (Clause clause : clauses) {
			for (Frame frame : Frame.of(clause.verb().word())) {
				boolean times = TIMES.contains(frame.relation());
				boolean may = !clause.verb().voice().denied() && (times || !clause.verb().voice().planned())
						&& frame.passive() == clause.verb().voice().passive();
				if (may) {
					fill(clause, frame).ifPresent((filled) -> state(clause, frame, filled));
				}
			}
			new Adjuncts(this.reading, this.phrases, this.roles, this.findings).write(clause);
		}
	}

	private Optional<Filled> fill(Clause clause, Frame frame) {
		Filled filled = new Filled();
		if (!frame.subject().role().equals("any") && !frame.subject().role().equals("-")) {
			Optional<Part> subject = subject(clause, frame.subject(), frame.relation());
			if (subject.isEmpty()) {
				return Optional.empty();
			}
			filled.take(frame.subject().role(), subject.get());
		}
		for (Slot slot : frame.arguments()) {
			Optional<Part> part = argument(clause, slot, frame.relation());
			if (part.isPresent()) {
				filled.take(slot.role(), part.get());
			}
			else if (!slot.optional()) {
				return Optional.empty();
			}
		}
		return Optional.of(filled);
	}

	/**
	 * The first of the possible subjects that fits, unless an unknown noun stands before
	 * it.
	 */
	private Optional<Part> subject(Clause clause, Slot slot, String relation) {
		for (Part part : clause.subjects()) {
			if (fits(part, slot, relation)) {
				return Optional.of(part);
			}
			if (part.is(Kind.NOUN) || part.is(Kind.PERSON)) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Optional<Part> argument(Clause clause, Slot slot, String relation) {
		for (Argument argument : clause.arguments()) {
			boolean placed = slot.prepositions().contains(argument.preposition());
			if (placed && fits(argument.part(), slot, relation)) {
				return Optional.of(argument.part());
			}
		}
		return Optional.empty();
	}

	private boolean fits(Part part, Slot slot, String relation) {
		return switch (slot.role()) {
			case "" -> part.is(Kind.NOUN) && slot.nouns().contains(part.word());
			case "any" -> true;
			case "thing" -> this.roles.thing(part).isPresent();
			case "body", "whole" -> !this.roles.bodies(part, relation.equals("FUNDS")).isEmpty();
			case "member" -> !this.roles.bodies(part, true).isEmpty();
			case "place" -> !this.roles.places(part).isEmpty();
			case "money" -> part.is(Kind.MONEY);
			default -> part.is(Kind.DATE);
		};
	}

	private void state(Clause clause, Frame frame, Filled filled) {
		String relation = frame.relation();
		if (TIMES.contains(relation)) {
			times(clause, filled, relation);
			return;
		}
		Predicate predicate = Predicate.valueOf(relation);
		switch (predicate) {
			case FUNDS, IMPLEMENTS -> acts(clause, predicate, filled);
			case PART_OF -> pairs(clause, predicate, filled.thing, filled.whole);
			case BENEFITS ->
				thing(clause, filled).ifPresent((thing) -> filled.place.ifPresent((place) -> this.roles.places(place)
					.forEach((name) -> note(clause, thing, predicate, this.reading.mentions().of(name), place))));
			case BUDGET -> thing(clause, filled).ifPresent((thing) -> filled.money.ifPresent((money) -> note(clause,
					thing, predicate, Mention.value(money.money().orElseThrow().money().toString()), money)));
			case OPERATES_IN -> filled.body.ifPresent((body) -> filled.place.ifPresent((place) -> {
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

	private Optional<Mention> thing(Clause clause, Filled filled) {
		return filled.thing.isPresent() ? filled.thing.flatMap(this.roles::thing) : this.roles.around(clause);
	}

	private void acts(Clause clause, Predicate predicate, Filled filled) {
		Optional<Mention> thing = thing(clause, filled);
		if (thing.isEmpty() || filled.body.isEmpty()) {
			return;
		}
		boolean funds = predicate == Predicate.FUNDS;
		boolean alone = clause.arguments()
			.stream()
			.noneMatch((argument) -> argument.preposition().equals("partnership"));
		List<Name> actors = this.roles.bodies(filled.body.get(), funds);
		for (Name name : actors) {
			note(clause, this.reading.mentions().of(Roles.actor(name)), predicate, thing.get(), filled.body.get());
		}
		for (Argument argument : clause.arguments()) {
			boolean also = argument.preposition().equals("together")
					|| !funds && alone && argument.preposition().equals("with");
			if (also) {
				others(clause, predicate, thing.get(), actors, argument.part());
			}
		}
	}

	/** Those with whom the others run something, or who give with them. */
	private void others(Clause clause, Predicate predicate, Mention thing, List<Name> actors, Part part) {
		boolean funds = predicate == Predicate.FUNDS;
		for (Name other : this.roles.bodies(part, funds)) {
			Mention mention = this.reading.mentions().of(Roles.actor(other));
			note(clause, mention, predicate, thing, part);
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

	private void members(Clause clause, Filled filled) {
		if (filled.body.isEmpty() || filled.second.isEmpty()) {
			return;
		}
		for (Name member : this.roles.bodies(filled.body.get(), true)) {
			for (Name whole : this.roles.bodies(filled.second.get(), false)) {
				note(clause, this.reading.mentions().of(member), Predicate.MEMBER_OF, this.reading.mentions().of(whole),
						filled.second.get());
			}
		}
	}

	private void partners(Clause clause, Filled filled) {
		List<Name> first = filled.body.map((body) -> this.roles.bodies(body, false)).orElse(List.of());
		if (filled.thing.isPresent()) {
			Optional<Mention> thing = this.roles.thing(filled.thing.get());
			for (Name name : thing.isPresent() ? first : List.<Name>of()) {
				note(clause, this.reading.mentions().of(name), Predicate.PARTNERS_WITH, thing.get(),
						filled.thing.get());
			}
			return;
		}
		for (Name name : first) {
			for (Name other : filled.second.map((body) -> this.roles.bodies(body, false)).orElse(List.of())) {
				note(clause, this.reading.mentions().of(name), Predicate.PARTNERS_WITH,
						this.reading.mentions().of(other), filled.second.get());
			}
		}
	}

	private void times(Clause clause, Filled filled, String relation) {
		Optional<Mention> thing = thing(clause, filled);
		if (thing.isEmpty() || filled.date.isEmpty()) {
			return;
		}
		Part part = filled.date.get();
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
