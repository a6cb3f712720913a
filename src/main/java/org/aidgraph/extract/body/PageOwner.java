package org.aidgraph.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Reading;
import org.aidgraph.field.FieldKind;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Finds the office whose page this is: the one mission that the page speaks of again and
 * again; or else the body that speaks on it.
 */
public final class PageOwner {

	private static final int MIN_LEAD = 60;

	private static final int MAX_DATELINE = 8;

	private final Optional<Name> name;

	private final Optional<Name> publisher;

	private PageOwner(Reading reading) {
		this.name = ofSite(reading).or(() -> mission(reading)).or(() -> MainBody.of(reading));
		this.publisher = this.name.or(() -> implementer(reading)).or(() -> lead(reading));
	}

	/** The office or body whose page this is, as far as the page shows it. */
	public static Optional<Name> of(Reading reading) {
		return reading.view(PageOwner.class, PageOwner::new).name;
	}

	/**
	 * The same; or else the body that runs the only project of the page, or acts in its
	 * first sentence as in a press release.
	 */
	public static Optional<Name> publisher(Reading reading) {
		return reading.view(PageOwner.class, PageOwner::new).publisher;
	}

	private static Optional<Name> lead(Reading reading) {
		return reading.sentences()
			.stream()
			.filter((sentence) -> sentence.text().length() > MIN_LEAD && sentence.text().endsWith("."))
			.findFirst()
			.flatMap((sentence) -> actor(reading.phrases(sentence)));
	}

	private static Optional<Name> implementer(Reading reading) {
		List<Sheet> records = reading.sheets().stream().filter(Sheet::isProject).toList();
		return (records.size() == 1) ? records.get(0)
			.fields()
			.stream()
			.filter((field) -> field.kind() == FieldKind.IMPLEMENTER)
			.findFirst()
			.flatMap((field) -> BodyValues.read(reading, field.value(), field.start(), false).stream().findFirst())
				: Optional.empty();
	}

	/**
	 * The first body of a sentence, nothing but a place and a dash or an article before
	 * it.
	 */
	private static Optional<Name> actor(Phrases phrases) {
		for (int i = 0; i < Math.min(phrases.size(), MAX_DATELINE); i++) {
			if (phrases.isBody(i)) {
				return Optional.of(phrases.name(i)).filter((name) -> name.kind() != NameKind.GOVERNMENT);
			}
			boolean place = phrases.isName(i) || phrases.isToken(i) && (phrases.token(i).isDash()
					|| phrases.is(i, WordClass.DETERMINER) || phrases.isSign(i, '/') || phrases.isSign(i, ','));
			if (!place) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/**
	 * "About us | IOM Georgia": the mission that the title of the document names last.
	 */
	private static Optional<Name> ofSite(Reading reading) {
		return reading.page()
			.site()
			.map((site) -> reading.phrases(site, 0))
			.filter((sentences) -> sentences.size() == 1 && sentences.get(0).size() == 1)
			.map((sentences) -> sentences.get(0))
			.filter((words) -> words.isName(0) && (isMission(words.name(0)) || words.isBody(0)
					&& words.name(0).kind() == NameKind.ORGANIZATION && words.name(0).text().indexOf(' ') > 0))
			.map((words) -> words.name(0));
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
				.allMatch((other) -> other.getKey().equals(entry.getKey())
						|| entry.getValue() > 2 && other.getValue() * 2 <= entry.getValue()))
			.findFirst()
			.map((entry) -> names.get(entry.getKey()));
	}

	private static boolean isMission(Name name) {
		return name.kind() == NameKind.UNIT && name.whole().isPresent() && name.place().isPresent();
	}

}
