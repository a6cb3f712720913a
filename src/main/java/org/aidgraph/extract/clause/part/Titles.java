package org.aidgraph.extract.clause.part;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;

/**
 * The undertakings that a page names, by the words of their names; grows while the page
 * is read for the first time. Belongs to one page.
 */
public final class Titles {

	private static final int MIN_SHORT = 4;

	private final Map<String, Mention> byName = new LinkedHashMap<>();

	private final Reading reading;

	public Titles(Reading reading) {
		this.reading = reading;
		Activities activities = Activities.of(reading);
		if (activities.hasPageProject()) {
			add(activities.page(0, ""));
		}
		for (TextBlock block : reading.page().blocks()) {
			if (block.type() == TextBlock.Type.HEADING && reading.mentions().isUndertaking(block.text())) {
				add(reading.mentions().activity(block.text(), java.util.List.of()));
			}
		}
	}

	/** The names in order of discovery. */
	Set<String> names() {
		return Set.copyOf(this.byName.keySet());
	}

	public void add(Mention mention) {
		put(mention.name(), mention);
		mention.names().forEach((name) -> put(name, mention));
		int colon = mention.name().indexOf(": ");
		if (colon >= MIN_SHORT) {
			put(mention.name().substring(0, colon), mention);
		}
	}

	private void put(String name, Mention mention) {
		if (name.length() >= MIN_SHORT && Character.isUpperCase(name.codePointAt(0))) {
			this.byName.putIfAbsent(name, mention);
		}
	}

	public Optional<Mention> named(String name) {
		return Optional.ofNullable(this.byName.get(name));
	}

	/** The title whose words begin with an item, the longest. */
	Optional<Part> at(Phrases phrases, int index) {
		String text = phrases.sentence().text();
		int from = phrases.start(index) - phrases.sentence().start();
		if (!Character.isUpperCase(text.codePointAt(from))) {
			return Optional.empty();
		}
		Optional<Part> best = Optional.empty();
		for (Map.Entry<String, Mention> entry : this.byName.entrySet()) {
			String name = entry.getKey();
			if (text.startsWith(name, from)) {
				int end = phrases.start(index) + name.length();
				int last = phrases.lastBefore(end);
				boolean whole = last >= index && phrases.end(last) == end
						&& (best.isEmpty() || best.get().last() < last);
				if (whole) {
					best = Optional.of(Part.thing(index, last, "name", entry.getValue()));
				}
			}
		}
		return best;
	}

	public Mention activity(String name) {
		return named(name).orElseGet(() -> this.reading.mentions().activity(name, java.util.List.of()));
	}

}
