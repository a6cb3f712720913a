package org.aidgraph.extract.frame;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Undertakings;
import org.aidgraph.extract.body.Bodies;
import org.aidgraph.grammar.Frame;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads the frames of {@code frames.txt}, in which Russian and Arabic say who funds and
 * runs an undertaking, with whom, where, when and at what cost, and French and Spanish
 * where the subject stands behind the verb.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "frames", reads = "Проект X финансируется A и реализуется B; مشروع X بتمويل من A",
		writes = { Predicate.FUNDS, Predicate.IMPLEMENTS, Predicate.PARTNERS_WITH, Predicate.BENEFITS, Predicate.BUDGET,
				Predicate.START, Predicate.END, Predicate.OPERATES_IN, Predicate.MEMBER_OF },
		right = 0.95)
public final class FrameExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.FRAME)) {
			Surroundings around = new Surroundings(reading, phrases);
			boolean denies = phrases.sentence().has(WordClass.DENIES);
			Told told = new Told();
			int read = -1;
			for (FrameMatch match : FrameMatch.in(phrases)) {
				if (match.first() > read && !Undertakings.isDenied(phrases, match.first())
						&& !(denies && around.isDenied(match.last()))
						&& new Clause(reading, findings, phrases, match, around, told).write()) {
					read = match.last();
				}
			}
		}
	}

	/** A frame in its sentence. */
	private record Clause(Reading reading, Findings findings, Phrases phrases, FrameMatch match, Surroundings around,
			Told told) {

		/** Whether the frame was found whole and its facts noted. */
		boolean write() {
			return switch (this.match.frame().relation()) {
				case "FUNDS" -> acts(Predicate.FUNDS);
				case "IMPLEMENTS" -> acts(Predicate.IMPLEMENTS);
				case "PARTNERS_WITH" -> acts(Predicate.PARTNERS_WITH);
				case "BENEFITS" -> reaches();
				case "OPERATES_IN" -> works();
				case "MEMBER_OF" -> belongs();
				case "BUDGET" -> costs();
				default -> lasts(this.match.frame().relation());
			};
		}

		/** Bodies that do something for an undertaking. */
		private boolean acts(Predicate predicate) {
			Frame frame = this.match.frame();
			boolean loose = predicate == Predicate.FUNDS;
			List<Name> bodies = frame.left().contains(Frame.Role.BODIES) ? this.around.bodiesBefore(this.match.first())
					: List.of();
			List<Name> first = bodies;
			Optional<Mention> thing = frame.left().contains(Frame.Role.THING)
					? this.around.thingBefore(this.match.first()) : Optional.empty();
			int at = this.match.last() + 1;
			for (int i = 0; i < frame.right().size(); i++) {
				switch (frame.right().get(i)) {
					case BODIES -> {
						Bodies.Listed listed = this.around.bodiesFrom(at, loose);
						bodies = listed.names();
						at = listed.last() + 1;
					}
					case MONEY -> {
						Optional<MoneySpan> money = this.around.moneyFrom(at);
						at = money.map((span) -> this.around.itemFrom(span.end())).orElse(at);
					}
					case THING -> {
						int end = this.around.endOfThing(at);
						boolean last = i == frame.right().size() - 1;
						thing = (last || end > at) ? this.around.thingAfter(at) : Optional.empty();
						at = end;
					}
					default -> throw new IllegalStateException("No such role of a body: " + frame);
				}
			}
			if (frame.left().equals(List.of(Frame.Role.BODIES)) && frame.right().contains(Frame.Role.THING)
					&& thing.isEmpty()) {
				thing = this.around.thingBeforeRelative(this.match.first());
			}
			bodies = bodies.stream().filter((name) -> loose || name.kind() != NameKind.NATIONALITY).toList();
			if (bodies.isEmpty() || bodies.stream().anyMatch((name) -> name.kind() == NameKind.OTHER && !loose)) {
				return false;
			}
			Optional<Mention> object = thing;
			if (predicate == Predicate.PARTNERS_WITH && !first.isEmpty() && !frame.hasThing()) {
				object = Optional.of(this.reading.mentions().of(bodies.get(0)));
				bodies = first;
			}
			else if (predicate == Predicate.PARTNERS_WITH) {
				Optional<Mention> named = object;
				int end = at;
				object = actor().or(() -> named.isPresent() ? named : this.around.thingAround(this.match.first(), end));
			}
			else if (frame.left().contains(Frame.Role.BODIES) && frame.right().isEmpty()) {
				object = this.around.pronoun(this.match.first());
			}
			else if (!frame.hasThing()) {
				int end = at;
				object = this.told.run()
					.or(() -> this.around.thingNamed(this.match.first(), end))
					.or(() -> (predicate == Predicate.FUNDS) ? actor() : Optional.empty())
					.or(() -> this.around.thingBefore(this.match.first()));
			}
			if (object.isEmpty()) {
				return false;
			}
			if (predicate == Predicate.IMPLEMENTS) {
				this.told.run(object.get());
			}
			if (predicate == Predicate.FUNDS) {
				this.told.give(bodies);
			}
			for (Name body : bodies) {
				note(this.reading.mentions().of(actor(body, predicate)), predicate, object.get(),
						Math.max(body.end(), this.phrases.end(this.match.last())));
			}
			return true;
		}

		/** The body that acts before the frame. */
		private Optional<Mention> actor() {
			return this.around.actorBefore(this.match.first(), this.told).map(this.reading.mentions()::of);
		}

		/** A country that gives is meant as its government. */
		private static Name actor(Name body, Predicate predicate) {
			return (predicate == Predicate.FUNDS && body.kind() == NameKind.COUNTRY)
					? body.withKind(NameKind.GOVERNMENT) : body;
		}

		private boolean reaches() {
			Frame frame = this.match.frame();
			int at = this.match.last() + 1;
			Optional<Mention> thing = frame.right().contains(Frame.Role.THING) ? this.around.thingAfter(at)
					: this.around.thingBefore(this.match.first());
			if (!frame.hasThing() && thing.isEmpty()) {
				thing = this.around.thingBefore(0);
			}
			if (frame.right().contains(Frame.Role.THING)) {
				at = this.around.endOfThing(at);
			}
			List<Name> places = frame.left().contains(Frame.Role.PLACES) ? this.around.bodiesBefore(this.match.first())
				.stream()
				.filter((name) -> name.kind() == NameKind.COUNTRY)
				.toList() : this.around.placesFrom(at);
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
			List<Name> bodies = this.around.bodiesBefore(this.match.first());
			if (frame.right().contains(Frame.Role.BODIES)) {
				Bodies.Listed listed = this.around.bodiesFrom(at, false);
				bodies = listed.names();
				at = listed.last() + 1;
			}
			List<Name> places = this.around.placesFrom(at);
			if (bodies.size() != 1 || !bodies.get(0).kind().isBody() || places.isEmpty()) {
				return false;
			}
			for (Name place : places) {
				note(this.reading.mentions().of(bodies.get(0)), Predicate.OPERATES_IN,
						this.reading.mentions().of(place), place.end());
			}
			return true;
		}

		private boolean belongs() {
			List<Name> members = this.around.bodiesBefore(this.match.first());
			List<Name> wholes = this.around.bodiesFrom(this.match.last() + 1, false).names();
			if (members.isEmpty() || wholes.size() != 1) {
				return false;
			}
			Name whole = wholes.get(0);
			Map<String, String> since = this.around.dateBehind(whole.end())
				.map((period) -> Map.of("start", period.from().toString()))
				.orElse(Map.of());
			for (Name member : members) {
				this.findings.add(this.reading.mentions().of(member), Predicate.MEMBER_OF,
						this.reading.mentions().of(whole), since, this.phrases.sentence().start(), whole.end());
			}
			return true;
		}

		private boolean costs() {
			Optional<MoneySpan> money = this.around.moneyFrom(this.match.last() + 1);
			if (money.isEmpty()) {
				return false;
			}
			int end = this.around.itemFrom(money.get().end());
			Optional<Mention> thing = this.around.thingAround(this.match.first(), end)
				.or(() -> this.around.thingBefore(0));
			thing
				.ifPresent((activity) -> note(activity, Predicate.BUDGET, Mention.value(money.get().money().toString()),
						this.phrases.sentence().start() + money.get().end()));
			return thing.isPresent();
		}

		private boolean lasts(String relation) {
			Optional<Period> period = this.around.dateFrom(this.match.last() + 1);
			Optional<Mention> thing = this.around.isFronted(this.match.first())
					? this.around.thingBehindComma(this.match.last() + 1) : this.around.thingBefore(this.match.first())
						.or(() -> this.around.thingAfter(this.match.last() + 1));
			if (period.isEmpty() || thing.isEmpty()) {
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

		private void note(Mention subject, Predicate predicate, Mention object, int end) {
			this.findings.add(subject, predicate, object, this.phrases.sentence().start(), end);
		}

	}

}
