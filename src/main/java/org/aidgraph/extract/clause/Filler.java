package org.aidgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.clause.Clause.Argument;
import org.aidgraph.extract.clause.Frame.Slot;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.extract.clause.part.Part.Kind;

/**
 * Finds the groups of a clause that fill the places of a frame. Belongs to one sentence.
 */
final class Filler {

	private final Roles roles;

	Filler(Roles roles) {
		this.roles = roles;
	}

	/** The groups that fill a frame. */
	static final class Filled {

		private Optional<Part> body = Optional.empty();

		private Optional<Part> second = Optional.empty();

		private Optional<Part> thing = Optional.empty();

		private Optional<Part> whole = Optional.empty();

		private Optional<Part> place = Optional.empty();

		private Optional<Part> money = Optional.empty();

		private Optional<Part> date = Optional.empty();

		void take(String role, Part part) {
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
				default -> {
					return;
				}
			}
		}

		Optional<Part> body() {
			return this.body;
		}

		Optional<Part> second() {
			return this.second;
		}

		Optional<Part> thing() {
			return this.thing;
		}

		Optional<Part> whole() {
			return this.whole;
		}

		Optional<Part> place() {
			return this.place;
		}

		Optional<Part> money() {
			return this.money;
		}

		Optional<Part> date() {
			return this.date;
		}

	}

	/** The frame with its places filled, if the clause has them all. */
	Optional<Filled> fill(Clause clause, Frame frame) {
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

	/**
	 * The group of places of a frame, and those that come behind the same preposition.
	 */
	List<Part> places(Clause clause, Filled filled) {
		Optional<String> preposition = clause.arguments()
			.stream()
			.filter((argument) -> filled.place.filter((place) -> place == argument.part()).isPresent())
			.map(Argument::preposition)
			.findFirst();
		return preposition.isEmpty() || preposition.get().isEmpty() ? filled.place.stream().toList()
				: clause.arguments()
					.stream()
					.filter((argument) -> argument.preposition().equals(preposition.get()))
					.map(Argument::part)
					.filter((part) -> !this.roles.places(part).isEmpty())
					.toList();
	}

}
