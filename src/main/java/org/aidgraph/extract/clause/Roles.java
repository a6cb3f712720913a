package org.aidgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.extract.clause.part.Clause;
import org.aidgraph.extract.clause.part.Titles;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People;
import org.aidgraph.naming.Phrases;

/**
 * Tells which undertaking, bodies or places a part of a sentence means. Belongs to one
 * sentence.
 */
final class Roles {

	private static final Set<String> KNOWN = Set.of("it", "definite");

	private final Phrases phrases;

	private final Titles titles;

	private final Discourse discourse;

	Roles(Phrases phrases, Titles titles, Discourse discourse) {
		this.phrases = phrases;
		this.titles = titles;
		this.discourse = discourse;
	}

	/** The undertaking that a part names or stands for. */
	Optional<Mention> thing(Part part) {
		if (part.thing().isPresent()) {
			return part.thing();
		}
		if (part.is(Kind.THING) && KNOWN.contains(part.word())) {
			return this.discourse.topic(this.phrases.start(part.first()));
		}
		boolean one = part.is(Kind.NAMES) && part.names().size() == 1 && part.word().isEmpty();
		return one ? this.titles.named(part.names().get(0).text()) : Optional.empty();
	}

	/** The undertaking that a clause without one of its own speaks of. */
	Optional<Mention> around(Clause clause) {
		for (Clause.Argument argument : clause.arguments()) {
			if (argument.preposition().equals("of") && argument.part().is(Kind.THING)) {
				return thing(argument.part());
			}
		}
		for (Part subject : clause.subjects()) {
			if (subject.thing().isPresent()) {
				return subject.thing();
			}
		}
		return this.discourse.topic(this.phrases.start(clause.verb().first()));
	}

	/**
	 * The bodies that a part names or stands for; none where one of them may be none.
	 * @param countries whether a country stands for its government
	 */
	List<Name> bodies(Part part, boolean countries) {
		if (part.is(Kind.BODY) || part.is(Kind.THING) && part.thing().isEmpty()) {
			return this.discourse.bodies(part);
		}
		if (!part.is(Kind.NAMES)) {
			return List.of();
		}
		boolean known = part.names().stream().anyMatch((name) -> name.kind().isBody());
		boolean all = part.names().stream().allMatch((name) -> switch (name.kind()) {
			case ORGANIZATION, UNIT, GOVERNMENT -> true;
			case COUNTRY, NATIONALITY -> countries;
			case OTHER -> known || part.word().equals("body") || isOther(name);
			default -> false;
		});
		return all ? part.names() : List.of();
	}

	/** Capitalized words that are neither a title nor a person. */
	private boolean isOther(Name name) {
		if (this.titles.named(name.text()).isPresent() || name.text().indexOf(' ') < 0) {
			return !name.others().isEmpty();
		}
		int index = this.phrases.firstFrom(name.start());
		return People.of(this.phrases, index).isEmpty();
	}

	/** The countries of a part, or its regions. */
	List<Name> places(Part part) {
		List<Name> countries = part.names().stream().filter((name) -> name.kind() == NameKind.COUNTRY).toList();
		return countries.isEmpty() ? part.names().stream().filter((name) -> name.kind() == NameKind.REGION).toList()
				: countries;
	}

	/** A country that acts is meant as its government. */
	static Name actor(Name name) {
		return (name.kind() == NameKind.COUNTRY) ? name.withKind(NameKind.GOVERNMENT) : name;
	}

}
