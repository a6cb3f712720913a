package org.aidgraph.extract.membership;

import java.util.List;
import java.util.Set;
import java.util.Locale;
import java.util.Optional;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads names that tell their own place: "IOM Libya", "Bureau X of the Agency Y"; writes
 * the whole they belong to and the country they work in.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "missions", reads = "IOM Libya; Bureau X of the Agency Y",
		writes = { Predicate.PART_OF, Predicate.OPERATES_IN }, right = 0.89)
public final class MissionExtractor implements FactExtractor {

	/** The IATI code of intergovernmental organizations. */
	private static final String MULTILATERAL = "40";

	private static final int MAX_ACRONYM = 3;

	private static final Set<String> THINGS = Words.of("document", "strategy", "fund", "strategic", "policy", "report",
			"appeal", "budget", "framework", "agreement", "covid-19", "clinic", "hospital", "school", "health");

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.telling()) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isName(i) && phrases.name(i).kind() == NameKind.UNIT
						&& phrases.name(i).whole().isPresent()) {
					write(reading, findings, phrases.name(i), phrases.name(i).whole().get());
				}
			}
		}
	}

	private static void write(Reading reading, Findings findings, Name unit, Name whole) {
		boolean placed = unit.place().isPresent();
		boolean headed = isUnit(unit.text()) && unit.text().split(" ").length > 2;
		if (isOfAnotherKind(unit, whole) || !(placed || headed) || whole.kind() == NameKind.GOVERNMENT
				|| !headed && (isAffiliate(reading, whole) || isPlacedOddly(unit, whole))) {
			return;
		}
		Mention mention = reading.mentions().of(unit);
		findings.add(mention, Predicate.PART_OF, reading.mentions().of(whole), Math.min(unit.start(), whole.start()),
				Math.max(unit.end(), whole.end()));
		unit.place()
			.flatMap((place) -> country(reading, place))
			.ifPresent((country) -> findings.add(mention, Predicate.OPERATES_IN, country, unit.start(), unit.end()));
	}

	/**
	 * "AU CAMEROUN", "ADB Pacific": two words that stand side by side, or a part of the
	 * world.
	 */
	private static boolean isPlacedOddly(Name unit, Name whole) {
		String place = unit.place().map(Name::text).orElse("");
		boolean capitals = place.length() > MAX_ACRONYM && place.equals(place.toUpperCase(Locale.ROOT))
				&& whole.text().length() <= MAX_ACRONYM;
		return capitals || unit.place().filter((name) -> name.kind() == NameKind.REGION).isPresent();
	}

	/** "CARE Mozambique": national members of a federation are bodies of their own. */
	private static boolean isAffiliate(Reading reading, Name whole) {
		return whole.id()
			.flatMap(reading.reference()::organization)
			.filter((body) -> body.kind().equals(MULTILATERAL))
			.isEmpty();
	}

	/** "UNFPA Country Programme Document Mali": a plan, a paper or a fund, no office. */
	private static boolean isOfAnotherKind(Name unit, Name whole) {
		long things = WordClass.ACTIVITY.bit() | WordClass.FUNDED.bit();
		int inside = 0;
		for (String word : unit.text().split(" ")) {
			boolean thing = (Lexicon.classesOf(word, 0, word.length()) & things) != 0
					|| THINGS.contains(word.toLowerCase(Locale.ROOT));
			boolean acronym = !isUnit(unit.text()) && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
					&& !whole.text().contains(word) && !whole.others().contains(word)
					&& unit.place().filter((place) -> place.text().contains(word)).isEmpty();
			inside += (thing || acronym) ? 1 : 0;
		}
		return inside > 0 && unit.text().split(" ").length > 2;
	}

	private static boolean isUnit(String text) {
		for (String word : text.split(" ")) {
			if ((Lexicon.classesOf(word, 0, word.length()) & WordClass.UNIT.bit()) != 0 && !word.endsWith("s")) {
				return true;
			}
		}
		return false;
	}

	private static Optional<Mention> country(Reading reading, Name place) {
		return switch (place.kind()) {
			case COUNTRY -> Optional.of(reading.mentions().of(place));
			case CITY -> place.id()
				.flatMap(reading.reference()::countryOfCity)
				.map((code) -> new Mention(Kind.COUNTRY, reading.reference().countryName(code), List.of(),
						Optional.of(code)));
			default -> Optional.empty();
		};
	}

}
