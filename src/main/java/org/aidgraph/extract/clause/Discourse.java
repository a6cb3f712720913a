package org.aidgraph.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.body.PageOwner;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Part;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.text.TextBlock;

/**
 * Remembers what a text spoke of last, in order of reading: an undertaking, a body, a
 * group of bodies. Belongs to one page.
 */
final class Discourse {

	private static final Set<String> WE = Set.of("we", "us");

	private static final Set<String> GENERAL = Set.of("agency", "organization", "organisation", "body", "charity",
			"ngo", "office", "mission");

	private final Reading reading;

	private final Activities activities;

	private final TreeSet<Integer> sections = new TreeSet<>();

	private final NavigableMap<Integer, Mention> topics = new TreeMap<>();

	private List<Name> subject = List.of();

	private List<Name> group = List.of();

	private final java.util.ArrayDeque<Name> bodies = new java.util.ArrayDeque<>();

	Discourse(Reading reading) {
		this.reading = reading;
		this.activities = Activities.of(reading);
		for (TextBlock block : reading.page().blocks()) {
			if (block.type() == TextBlock.Type.HEADING) {
				this.sections.add(block.start());
			}
		}
	}

	/** Notes an undertaking named at a position. */
	void speaksOf(Mention thing, int at) {
		this.topics.put(at, thing);
	}

	/** Notes a group of names. */
	void names(Part part) {
		List<Name> acting = part.names()
			.stream()
			.filter((name) -> name.kind().isBody() || name.kind() == NameKind.OTHER)
			.toList();
		if (acting.size() > 1) {
			this.group = acting;
		}
		acting.forEach(this.bodies::push);
	}

	/** Notes the subject of a sentence. */
	void subject(List<Name> names) {
		this.subject = names;
	}

	/** The undertaking that words without a name at a position mean. */
	Optional<Mention> topic(int at) {
		Integer section = this.sections.floor(at);
		Map.Entry<Integer, Mention> last = this.topics.lowerEntry(at);
		if (last != null && (section == null || section <= last.getKey())) {
			return Optional.of(last.getValue());
		}
		Optional<Mention> named = this.activities.justNamed(at);
		return named.isPresent() ? named : this.activities.hasPageProject() ? Optional.of(this.activities.page(at, ""))
				: Optional.ofNullable(last).map(Map.Entry::getValue);
	}

	/** The bodies that "the agency", "both", "they" or "we" mean. */
	List<Name> bodies(Part part) {
		if (WE.contains(part.word())) {
			return PageOwner.of(this.reading).map(List::of).orElse(List.of());
		}
		if (part.word().equals("several") || part.word().equals("they")) {
			return this.group;
		}
		if (part.word().equals("it")) {
			return (this.subject.size() == 1) ? this.subject : List.of();
		}
		if (!part.is(Kind.BODY)) {
			return List.of();
		}
		for (Name name : this.bodies) {
			boolean called = name.text().toLowerCase(Locale.ROOT).contains(part.word());
			if (called) {
				return List.of(name);
			}
		}
		return GENERAL.contains(part.word()) ? this.bodies.stream()
			.filter((name) -> name.kind() == NameKind.ORGANIZATION)
			.findFirst()
			.map(List::of)
			.orElse(List.of()) : List.of();
	}

}
