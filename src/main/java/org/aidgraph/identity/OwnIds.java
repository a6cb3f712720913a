package org.aidgraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.vocabulary.Slug;

/**
 * The ids of organizations that the reference data do not know: their name in one
 * spelling, and the country where it says one. "Ministry of Health, Kenya", "Kenya -
 * Ministry of Health" and "Kenyan Ministry of Health" are one.
 */
final class OwnIds {

	private static final int LONGEST_COUNTRY = 6;

	/** A name with one of these and a nationality is that of a body of the state. */
	private static final Set<String> STATE = Set.of("ministry", "department", "agency", "embassy", "directorate",
			"authority", "secretariat", "red", "parliament", "police", "service", "office", "ministere", "ministerio",
			"ministerie");

	private final ReferenceData reference;

	OwnIds(ReferenceData reference) {
		this.reference = reference;
	}

	private record Placed(String name, Country country) {
	}

	/** The id of a name. */
	String id(String name) {
		String bare = withoutAcronym(name);
		Optional<Placed> placed = placed(bare);
		String slug = slug(placed.map(Placed::name).orElse(bare));
		return "org:" + (slug.isEmpty() ? Slug.of(name) : slug)
				+ placed.map((found) -> "." + found.country().code().toLowerCase(Locale.ROOT)).orElse("");
	}

	private static String slug(String name) {
		return Slug.of(String.join(" ", NameKey.words(name)));
	}

	/** "Disability and Development Partners (DDP)". */
	private static String withoutAcronym(String name) {
		List<String> parts = NameForm.parts(name);
		if (parts.size() == 2) {
			if (NameForm.isCapitals(parts.get(1)) && NameKey.isAcronymOf(parts.get(1), parts.get(0))) {
				return parts.get(0);
			}
			if (NameForm.isCapitals(parts.get(0)) && NameKey.isAcronymOf(parts.get(0), parts.get(1))) {
				return parts.get(1);
			}
		}
		return name;
	}

	private Optional<Placed> placed(String name) {
		return prefixed(name).or(() -> suffixed(name)).or(() -> national(name));
	}

	/** "Kenya - Ministry of Health". */
	private Optional<Placed> prefixed(String name) {
		int dash = name.indexOf('-');
		int body = dash + 1;
		if (dash < 2 || body >= name.length()) {
			return Optional.empty();
		}
		Optional<Country> country = this.reference.countries().byName(name.substring(0, dash).strip());
		String rest = name.substring(body).strip();
		return country.filter((found) -> !rest.isEmpty())
			.map((found) -> new Placed(
					national(rest).filter((placed) -> placed.country().equals(found)).map(Placed::name).orElse(rest),
					found));
	}

	/**
	 * "Ministry of Health of Kenya", "Save the Children (Kenya)", the longest country
	 * first.
	 */
	private Optional<Placed> suffixed(String name) {
		List<Integer> gaps = new ArrayList<>();
		for (int i = 1; i < name.length() - 1; i++) {
			char c = name.charAt(i);
			if ((c == ' ' || c == '(' || c == ',') && gaps.size() < 40) {
				gaps.add(i);
			}
		}
		for (int g = Math.max(0, gaps.size() - LONGEST_COUNTRY); g < gaps.size(); g++) {
			int gap = gaps.get(g);
			String end = name.substring(gap + 1);
			String place = (end.endsWith(")") ? end.substring(0, end.length() - 1) : end).strip();
			if (place.isEmpty() || Character.isLowerCase(place.charAt(0))) {
				continue;
			}
			boolean apart = name.charAt(gap) == '(';
			Optional<Country> country = this.reference.countries()
				.byName(place)
				.or(() -> (apart && place.length() == 3) ? this.reference.countries().byCode(place) : Optional.empty());
			String body = withoutSmallEnd(name.substring(0, gap));
			if (country.isPresent() && !body.isEmpty()) {
				String own = national(body).filter((placed) -> placed.country().equals(country.get()))
					.map(Placed::name)
					.orElse(body);
				return Optional.of(new Placed(own, country.get()));
			}
		}
		return Optional.empty();
	}

	/** "Kenyan Ministry of Health", "Kenya Red Cross". */
	private Optional<Placed> national(String name) {
		String bare = name.startsWith("The ") ? name.substring(4) : name;
		int gap = bare.indexOf(' ');
		for (int words = 0; words < 3 && gap > 0; words++, gap = bare.indexOf(' ', gap + 1)) {
			String head = bare.substring(0, gap);
			String rest = bare.substring(gap + 1);
			Optional<Country> country = this.reference.countries()
				.byAdjective(head)
				.or(() -> this.reference.countries().byName(head));
			if (country.isPresent() && NameKey.words(rest).stream().anyMatch(STATE::contains)) {
				return Optional.of(new Placed(rest, country.get()));
			}
		}
		return Optional.empty();
	}

	private static String withoutSmallEnd(String body) {
		String end = body.strip();
		while (!end.isEmpty()) {
			int gap = end.lastIndexOf(' ');
			String last = end.substring(gap + 1);
			boolean small = last.length() > 0 && (NameKey.isSmall(last.toLowerCase(Locale.ROOT))
					|| !Character.isLetterOrDigit(last.charAt(last.length() - 1)) && last.length() == 1);
			if (small) {
				end = (gap < 0) ? "" : end.substring(0, gap).strip();
			}
			else if (end.endsWith(",") || end.endsWith("(") || end.endsWith("-")) {
				end = end.substring(0, end.length() - 1).strip();
			}
			else {
				return end;
			}
		}
		return end;
	}

}
