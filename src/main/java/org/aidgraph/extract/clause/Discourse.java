package org.aidgraph.extract.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
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
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.text.TextBlock;

/**
 * Remembers what a text spoke of last, in order of reading: an undertaking, a body, a
 * group of bodies. Belongs to one page.
 */
final class Discourse {

	private static final Set<String> WE = Words.of("we", "us");

	private static final Set<String> OWN = Words.of("charity", "ngo", "mission", "office");

	private static final Set<String> GENERAL = Words.of("agency", "organization", "organisation", "body");

	private final Reading reading;

	private final Activities activities;

	private final TreeSet<Integer> sections = new TreeSet<>();

	private final TreeSet<Integer> blocks = new TreeSet<>();

	/** The beginning of the sentence in which one was named, by where it was. */
	private final Map<Integer, Integer> sentences = new HashMap<>();

	private final NavigableMap<Integer, Mention> topics = new TreeMap<>();

	private Optional<Mention> whole = Optional.empty();

	private List<Name> subject = List.of();

	private List<Name> group = List.of();

	private final java.util.ArrayDeque<Name> bodies = new java.util.ArrayDeque<>();

	Discourse(Reading reading) {
		this.reading = reading;
		this.activities = Activities.of(reading);
		for (TextBlock block : reading.page().blocks()) {
			this.blocks.add(block.start());
			if (block.type() == TextBlock.Type.HEADING) {
				this.sections.add(block.start());
			}
		}
	}

	/** Notes an undertaking named at a position. */
	void speaksOf(Mention thing, int at, int sentence) {
		this.topics.put(at, thing);
		this.sentences.put(at, sentence);
	}

	/** Notes an undertaking that is said to have parts. */
	void hasParts(Mention thing) {
		this.whole = Optional.of(thing);
	}

	/** The undertaking whose parts were announced last. */
	Optional<Mention> whole() {
		return this.whole;
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

	/**
	 * The undertaking that "it" or "the project" at a position means, unless two were
	 * named just before.
	 */
	Optional<Mention> pronoun(int at) {
		Map.Entry<Integer, Mention> last = this.topics.lowerEntry(at);
		Map.Entry<Integer, Mention> other = (last == null) ? null : this.topics.lowerEntry(last.getKey());
		boolean two = other != null
				&& Objects.equals(this.sentences.get(last.getKey()), this.sentences.get(other.getKey()))
				&& !last.getValue().name().equals(other.getValue().name());
		return two ? Optional.empty() : topic(at);
	}

	/** The undertaking that words without a name at a position mean. */
	Optional<Mention> topic(int at) {
		Integer section = this.sections.floor(at);
		Map.Entry<Integer, Mention> last = this.topics.lowerEntry(at);
		if (last != null && (section == null || section <= last.getKey())) {
			Map.Entry<Integer, Mention> first = (section == null) ? this.topics.firstEntry()
					: this.topics.ceilingEntry(section);
			return Optional.of(isPassing(first, last, at) ? first.getValue() : last.getValue());
		}
		return this.activities.hasPageProject() ? Optional.of(this.activities.page(at, ""))
				: this.activities.justNamed(at).or(() -> Optional.ofNullable(last).map(Map.Entry::getValue));
	}

	/**
	 * Whether the last undertaking was only mentioned in another paragraph, in a section
	 * that is about the first one.
	 */
	private boolean isPassing(Map.Entry<Integer, Mention> first, Map.Entry<Integer, Mention> last, int at) {
		if (first.getValue().name().equals(last.getValue().name())) {
			return false;
		}
		Integer block = this.blocks.floor(at);
		boolean before = block != null && last.getKey() < block;
		return before && paragraphs(last.getValue()) == 1 && isRepeated(first.getValue());
	}

	private boolean isRepeated(Mention thing) {
		String text = this.reading.page().text();
		int once = text.indexOf(thing.name());
		return once >= 0 && text.indexOf(thing.name(), once + 1) > 0;
	}

	private long paragraphs(Mention thing) {
		return this.topics.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().name().equals(thing.name()))
			.map((entry) -> this.blocks.floor(entry.getKey()))
			.distinct()
			.count();
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
		if (OWN.contains(part.word())) {
			Optional<Name> owner = PageOwner.of(this.reading);
			return owner.map(List::of).orElse(this.subject.size() == 1 ? this.subject : List.of());
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
