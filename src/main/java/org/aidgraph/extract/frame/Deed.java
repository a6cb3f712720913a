package org.aidgraph.extract.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.grammar.Frame;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.vocabulary.Predicate;

/** What bodies do for an undertaking, or with each other. Belongs to one clause. */
final class Deed {

	/** Persons do this too. */
	private static final Set<String> LED = Words.of("cargo", "dirig\u00e9", "dirige", "dirigido", "coordonn\u00e9",
			"coordonne", "coordinado", "coordina", "liderado", "lidera", "pilot\u00e9", "pilote", "conduit",
			"men\u00e9", "\u043a\u043e\u043e\u0440\u0434\u0438\u043d\u0438\u0440\u0443\u0435\u0442",
			"\u0432\u043e\u0437\u0433\u043b\u0430\u0432\u043b\u044f\u0435\u0442", "est", "es", "relève", "encomendado",
			"coordenado");

	private final Clause clause;

	private final Predicate predicate;

	private final FrameMatch match;

	private final Surroundings around;

	private List<Name> before = List.of();

	private List<Name> behind = List.of();

	private Optional<Mention> thing = Optional.empty();

	/** The item behind what was read. */
	private int at;

	Deed(Clause clause, Predicate predicate) {
		this.clause = clause;
		this.predicate = predicate;
		this.match = clause.match();
		this.around = clause.around();
	}

	/** Whether the frame was found whole and its facts noted. */
	boolean write() {
		read();
		List<Name> bodies = this.behind.isEmpty() ? this.before : this.behind;
		if (this.predicate == Predicate.PARTNERS_WITH && !this.match.bodies().isEmpty()) {
			this.before = this.match.bodies();
		}
		if (this.predicate == Predicate.PARTNERS_WITH && !this.before.isEmpty() && !this.behind.isEmpty()) {
			return together();
		}
		boolean wanted = this.match.frame().left().contains(Frame.Role.BODIES) && this.before.isEmpty()
				|| this.match.frame().right().contains(Frame.Role.BODIES) && this.behind.isEmpty();
		if (wanted || bodies.isEmpty()) {
			return false;
		}
		Optional<Mention> object = object();
		if (object.isEmpty()) {
			return false;
		}
		if (this.predicate == Predicate.IMPLEMENTS) {
			this.clause.told().run(object.get());
		}
		if (this.predicate == Predicate.FUNDS) {
			this.clause.told().give(bodies);
		}
		for (Name body : bodies) {
			this.clause.note(mention(body), this.predicate, object.get(),
					Math.max(body.end(), this.clause.phrases().end(this.match.last())));
		}
		return true;
	}

	/** Finds what stands beside the words. */
	private void read() {
		Frame frame = this.match.frame();
		boolean loose = this.predicate == Predicate.FUNDS;
		if (frame.left().contains(Frame.Role.BODIES)) {
			this.before = acting(this.around.parties().before(this.match.first(), loose));
			if (this.before.isEmpty()) {
				this.before = this.around.meant(this.match.first());
			}
		}
		this.behind = acting(this.match.bodies());
		this.thing = this.clause.thingInside();
		if (frame.left().contains(Frame.Role.THING)) {
			this.thing = this.around.thingBefore(this.match.first());
		}
		this.at = this.match.last() + 1;
		for (int i = 0; i < frame.right().size(); i++) {
			switch (frame.right().get(i)) {
				case BODIES -> {
					Parties.Found listed = this.around.parties()
						.from(this.at, loose || this.predicate == Predicate.IMPLEMENTS);
					this.behind = acting(listed.names());
					this.at = listed.behind();
				}
				case MONEY -> {
					Optional<MoneySpan> money = this.around.moneyFrom(this.at);
					this.at = money.map((span) -> this.around.itemFrom(span.end())).orElse(this.at);
				}
				case THING -> {
					int end = ThingSpan.end(this.clause.phrases(), this.at);
					boolean last = i == frame.right().size() - 1;
					this.thing = (last || end > this.at) ? this.around.thingAfter(this.at) : Optional.empty();
					this.at = end;
				}
				default -> throw new IllegalStateException("No such role of a body: " + frame);
			}
		}
		if (frame.left().equals(List.of(Frame.Role.BODIES)) && frame.right().contains(Frame.Role.THING)
				&& this.thing.isEmpty()) {
			this.thing = this.around.thingBeforeRelative(this.match.first());
		}
	}

	/** Nations give; they neither run anything nor work together. */
	private List<Name> acting(List<Name> names) {
		boolean gives = this.predicate == Predicate.FUNDS;
		boolean told = this.predicate != Predicate.IMPLEMENTS;
		boolean led = false;
		for (int i = this.match.first(); i <= this.match.last(); i++) {
			led |= this.clause.phrases().isOneOf(i, LED);
		}
		boolean persons = led;
		return names.stream()
			.filter((name) -> gives || name.kind() != NameKind.NATIONALITY)
			.filter((name) -> told || name.kind() != NameKind.COUNTRY && mayRun(name, persons))
			.toList();
	}

	/** A body; or several words of no known sort. */
	private static boolean mayRun(Name name, boolean led) {
		return name.kind() != NameKind.OTHER || name.text().indexOf(' ') > 0 && (!led || !name.others().isEmpty());
	}

	/** What the bodies do it for; those who they work with. */
	private Optional<Mention> object() {
		Frame frame = this.match.frame();
		if (this.match.hasThing()) {
			return this.thing;
		}
		if (this.predicate == Predicate.PARTNERS_WITH && this.behind.isEmpty()) {
			return this.around.thingAround(this.match.first(), this.at);
		}
		if (this.predicate == Predicate.PARTNERS_WITH) {
			return actor().or(this::meant)
				.or(() -> this.thing.isPresent() ? this.thing : this.around.thingAround(this.match.first(), this.at));
		}
		if (frame.left().contains(Frame.Role.BODIES) && frame.right().isEmpty() && this.match.bodies().isEmpty()) {
			return this.around.pronoun(this.match.first());
		}
		if (frame.hasThing()) {
			return this.thing;
		}
		return this.clause.told()
			.run()
			.or(() -> this.around.thingNamed(this.match.first(), this.at))
			.or(() -> (this.predicate == Predicate.FUNDS) ? actor() : Optional.empty())
			.or(() -> this.around.thingBefore(this.match.first()))
			.or(() -> (this.predicate == Predicate.FUNDS && this.around.opens(this.match.first())) ? this.around.soon()
					: Optional.empty())
			.or(() -> (this.predicate == Predicate.FUNDS) ? fronted().map(this::mention) : Optional.empty());
	}

	/**
	 * "Con fondos de A, la OIM abrió": the body behind a phrase that opens the sentence.
	 */
	private Optional<Name> fronted() {
		return (this.around.opens(this.match.first())) ? this.around.parties().subjectAt(this.at) : Optional.empty();
	}

	private boolean together() {
		for (Name one : this.before) {
			for (Name other : this.behind) {
				this.clause.note(mention(one), Predicate.PARTNERS_WITH, mention(other),
						Math.max(other.end(), this.clause.phrases().end(this.match.last())));
			}
		}
		return true;
	}

	/** "Elle travaille avec": the body of the sentence before. */
	private Optional<Mention> meant() {
		boolean fronted = this.around.opens(this.match.first()) && this.clause.phrases().is(this.at, WordClass.PRONOUN);
		return (fronted ? this.around.before() : this.around.meant(this.match.first())).stream()
			.findFirst()
			.map(this::mention);
	}

	/** The body that acts before the frame. */
	private Optional<Mention> actor() {
		return this.around.parties()
			.actorBefore(this.match.first(), this.clause.told())
			.or(() -> (this.predicate == Predicate.PARTNERS_WITH) ? fronted() : Optional.empty())
			.map(this::mention);
	}

	/** A country that gives is meant as its government. */
	private Mention mention(Name body) {
		boolean state = this.predicate == Predicate.FUNDS && body.kind() == NameKind.COUNTRY;
		return this.clause.reading().mentions().of(state ? body.withKind(NameKind.GOVERNMENT) : body);
	}

}
