package org.aidgraph.extract.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Frame;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/** A frame in its sentence. */
record Clause(Reading reading, Findings findings, Phrases phrases, FrameMatch match, Surroundings around, Told told) {

	/** Bodies of which others are parts, not members. */
	private static final Set<String> SYSTEMS = Words.of("syst\u00e8me", "sistema", "system",
			"\u0441\u0438\u0441\u0442\u0435\u043c\u0443", "\u0441\u0438\u0441\u0442\u0435\u043c\u044b",
			"\u0645\u0646\u0638\u0648\u043c\u0629");

	/** Whether the frame was found whole and its facts noted. */
	boolean write() {
		return switch (this.match.frame().relation()) {
			case "FUNDS" -> new Deed(this, Predicate.FUNDS).write();
			case "IMPLEMENTS", "JOINTLY" -> new Deed(this, Predicate.IMPLEMENTS).write();
			case "PARTNERS_WITH" -> new Deed(this, Predicate.PARTNERS_WITH).write();
			case "BENEFITS" -> reaches();
			case "OPERATES_IN" -> works();
			case "MEMBER_OF" -> belongs();
			case "PART_OF" -> contains();
			case "BUDGET" -> costs();
			default -> lasts(this.match.frame().relation());
		};
	}

	/** The undertaking between the words of the frame. */
	Optional<Mention> thingInside() {
		return this.match.hasThing() ? this.around.thingIn(this.match.from(), this.match.to()) : Optional.empty();
	}

	private boolean reaches() {
		Frame frame = this.match.frame();
		int at = this.match.last() + 1;
		Optional<Mention> thing = thingInside();
		if (thing.isEmpty()) {
			thing = frame.right().contains(Frame.Role.THING) ? this.around.thingAfter(at)
					: this.around.thingBefore(this.match.first());
		}
		if (!frame.hasThing() && thing.isEmpty()) {
			thing = this.around.thingBefore(0);
		}
		if (frame.right().contains(Frame.Role.THING)) {
			at = ThingSpan.end(this.phrases, at);
		}
		Parties parties = this.around.parties();
		List<Name> places = frame.left().contains(Frame.Role.PLACES) ? parties.placesBefore(this.match.first())
				: parties.placesFrom(at, true);
		if (frame.left().contains(Frame.Role.PLACES) && thing.isEmpty()) {
			thing = this.around.pronoun(this.match.first());
		}
		if (thing.isEmpty() || places.isEmpty()) {
			return false;
		}
		for (Name place : places) {
			note(thing.get(), Predicate.BENEFITS, this.reading.mentions().of(place), place.end());
		}
		return true;
	}

	private boolean works() {
		Frame frame = this.match.frame();
		int at = this.match.last() + 1;
		Parties parties = this.around.parties();
		List<Name> bodies = this.match.bodies().isEmpty() ? parties.before(this.match.first(), false)
				: this.match.bodies();
		if (bodies.isEmpty() && this.phrases.token(this.match.first()).text().startsWith("\u0648")) {
			bodies = parties.firstBefore(this.match.first());
		}
		bodies = bodies.isEmpty() ? this.around.meant(this.match.first()) : bodies;
		if (frame.right().contains(Frame.Role.BODIES)) {
			Parties.Found listed = parties.from(at, false);
			bodies = listed.names();
			at = listed.behind();
		}
		List<Name> places = parties.placesFrom(at, false);
		if (bodies.size() != 1 || places.isEmpty()) {
			return false;
		}
		for (Name place : places) {
			note(this.reading.mentions().of(bodies.get(0)), Predicate.OPERATES_IN, this.reading.mentions().of(place),
					place.end());
		}
		return true;
	}

	private boolean belongs() {
		Parties parties = this.around.parties();
		int at = this.match.last() + 1;
		List<Name> members = this.match.bodies().isEmpty() ? parties.before(this.match.first(), true)
				: this.match.bodies();
		if (this.match.frame().right().size() > 1) {
			Parties.Found listed = parties.from(at, true);
			members = listed.names();
			at = listed.behind();
		}
		members = members.isEmpty() ? this.around.meant(this.match.first()) : members;
		boolean inside = this.match.frame().isOfBodies() && !this.match.bodies().isEmpty();
		List<Name> wholes = inside ? parties.before(this.match.first(), false) : parties.from(at, false).names();
		if (members.isEmpty() || wholes.size() != 1) {
			return false;
		}
		Name whole = wholes.get(0);
		Map<String, String> since = this.around.dateBehind(whole.end())
			.map((period) -> Map.of("start", period.from().toString()))
			.orElse(Map.of());
		boolean system = SYSTEMS.stream().anyMatch(whole.text().toLowerCase(Locale.ROOT)::startsWith)
				|| this.phrases.isOneOf(this.phrases.firstFrom(whole.start()) - 2, SYSTEMS)
				|| this.phrases.isOneOf(this.phrases.firstFrom(whole.start()) - 3, SYSTEMS);
		for (Name member : members) {
			this.findings.add(this.reading.mentions().of(member), system ? Predicate.PART_OF : Predicate.MEMBER_OF,
					this.reading.mentions().of(whole), since, this.phrases.sentence().start(), whole.end());
		}
		return true;
	}

	/** An undertaking that is a part of another, or has others for parts. */
	private boolean contains() {
		Frame frame = this.match.frame();
		int at = this.match.last() + 1;
		int end = ThingSpan.end(this.phrases, at);
		Optional<Mention> before = thingInside().or(() -> this.around.thingBefore(this.match.first()));
		if (frame.right().contains(Frame.Role.THINGS)) {
			boolean whole = !frame.words().contains(Frame.UNDERTAKING) || this.match.hasThing();
			List<Mention> parts = whole ? this.around.thingsFrom(at) : List.of();
			before.ifPresent((one) -> parts.stream()
				.filter((part) -> !part.name().equals(one.name()))
				.forEach((part) -> note(part, Predicate.PART_OF, one, this.phrases.sentence().end())));
			return before.isPresent() && !parts.isEmpty();
		}
		Optional<Mention> whole = this.around.namedIn(at, end);
		Optional<Mention> part = (frame.left().isEmpty() && !this.match.hasThing()) ? this.around.thingBehind(end)
				: before;
		if (whole.isEmpty() || part.isEmpty() || whole.get().name().equals(part.get().name())) {
			return false;
		}
		note(part.get(), Predicate.PART_OF, whole.get(), this.phrases.sentence().end());
		return true;
	}

	private boolean costs() {
		Optional<MoneySpan> money = this.around.moneyFrom(this.match.last() + 1);
		if (money.isEmpty()) {
			return false;
		}
		int end = this.around.itemFrom(money.get().end());
		Optional<Mention> thing = thingInside().or(() -> this.around.thingAround(this.match.first(), end))
			.or(() -> this.around.thingBefore(0));
		thing.ifPresent((activity) -> note(activity, Predicate.BUDGET, Mention.value(money.get().money().toString()),
				this.phrases.sentence().start() + money.get().end()));
		return thing.isPresent();
	}

	private boolean lasts(String relation) {
		Optional<Period> period = this.around.dateFrom(this.match.last() + 1);
		if (period.isEmpty()) {
			return false;
		}
		Optional<Mention> thing = thingInside();
		if (thing.isEmpty()) {
			thing = this.around.isFronted(this.match.first()) ? this.around.thingBehindComma(this.match.last() + 1)
					: this.around.thingBefore(this.match.first())
						.or(() -> this.around.thingAfter(this.match.last() + 1));
		}
		if (thing.isEmpty()) {
			return false;
		}
		int end = this.phrases.sentence().start() + period.get().end();
		Optional<String> until = period.get().to().map(Object::toString);
		if (!relation.equals("END") && (relation.equals("START") || until.isPresent())) {
			note(thing.get(), Predicate.START, Mention.value(period.get().from().toString()), end);
		}
		if (relation.equals("END") || until.isPresent()) {
			note(thing.get(), Predicate.END, Mention.value(until.orElse(period.get().from().toString())), end);
		}
		return true;
	}

	void note(Mention subject, Predicate predicate, Mention object, int end) {
		this.findings.add(subject, predicate, object, this.phrases.sentence().start(), end);
	}

}
