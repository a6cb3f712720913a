package org.aidgraph.extract.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Reading;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Finds the office whose page this is: the one mission that the page speaks of again and
 * again; or else the body that speaks on it.
 */
public final class PageOwner {

	private final Optional<Name> name;

	private PageOwner(Reading reading) {
		this.name = mission(reading).or(() -> MainBody.of(reading));
	}

	/** The office or body whose page this is, as far as the page shows it. */
	public static Optional<Name> of(Reading reading) {
		return reading.view(PageOwner.class, PageOwner::new).name;
	}

	private static Optional<Name> mission(Reading reading) {
		Map<String, Integer> counts = new HashMap<>();
		Map<String, Name> names = new HashMap<>();
		for (Phrases phrases : reading.telling()) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isName(i) && isMission(phrases.name(i))) {
					String key = reading.mentions().of(phrases.name(i)).name();
					counts.merge(key, 1, Integer::sum);
					names.putIfAbsent(key, phrases.name(i));
				}
			}
		}
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 1 && counts.entrySet()
				.stream()
				.allMatch((other) -> other.getKey().equals(entry.getKey()) || other.getValue() * 2 <= entry.getValue()))
			.findFirst()
			.map((entry) -> names.get(entry.getKey()));
	}

	private static boolean isMission(Name name) {
		return name.kind() == NameKind.UNIT && name.whole().isPresent() && name.place().isPresent();
	}

}
