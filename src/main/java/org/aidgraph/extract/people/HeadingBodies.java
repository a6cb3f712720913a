package org.aidgraph.extract.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidgraph.extract.Reading;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;

/**
 * Knows which headings of a page name one body, and so where the people below work.
 */
public final class HeadingBodies {

	private static final int MAX_HEADING = 120;

	private final NavigableMap<Integer, Name> bodies = new TreeMap<>();

	private HeadingBodies(Reading reading) {
		Set<Integer> values = new HashSet<>();
		reading.sheets().forEach((sheet) -> sheet.fields().forEach((field) -> values.add(field.start())));
		for (TextBlock block : reading.page().blocks()) {
			if (block.type() == TextBlock.Type.HEADING && block.text().length() < MAX_HEADING
					&& !values.contains(block.start())) {
				onlyBody(reading, block).ifPresent((name) -> this.bodies.put(block.start(), name));
			}
		}
	}

	/** The only body that the nearest heading with one above a position names. */
	public static Optional<Name> above(Reading reading, int position) {
		HeadingBodies headings = reading.view(HeadingBodies.class, HeadingBodies::new);
		return Optional.ofNullable(headings.bodies.lowerEntry(position)).map(Map.Entry::getValue);
	}

	private static Optional<Name> onlyBody(Reading reading, TextBlock block) {
		List<Name> bodies = new ArrayList<>();
		for (Phrases parts : reading.phrases(block.text(), block.start())) {
			for (int i = 0; i < parts.size(); i++) {
				if (parts.isBody(i)) {
					bodies.add(parts.name(i));
				}
			}
		}
		return (bodies.size() == 1 && bodies.get(0).kind() != NameKind.GOVERNMENT) ? Optional.of(bodies.get(0))
				: Optional.empty();
	}

}
