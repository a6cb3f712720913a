package org.aidgraph.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.Organization;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.vocabulary.Slug;

/**
 * The ids of organizations that the reference data do not know: their name in one
 * spelling, and the country where it says one. "Ministry of Health, Kenya", "Kenya -
 * Ministry of Health" and "Kenyan Ministry of Health" are one.
 */
public final class OwnIds {

	private static final int LONGEST_COUNTRY = 6;

	/** A name with one of these and a nationality is that of a body of the state. */
	private static final Set<String> STATE = Set.of("ministry", "department", "agency", "embassy", "directorate",
			"authority", "secretariat", "red", "parliament", "police", "service", "office", "ministere", "ministerio",
			"ministerie");

	/** Codes of countries that are words or common abbreviations. */
	private static final Set<String> WORDS = Set.of("IT", "IN", "NO", "IS", "AT", "SO", "BE", "AM", "MY", "ME", "TO",
			"DO", "AS", "PR", "CC", "AI", "TV", "IM", "EH", "DE", "LA", "ES", "AG", "SA", "BV", "CO", "PE", "MA");

	private final ReferenceData reference;

	public OwnIds(ReferenceData reference) {
		this.reference = reference;
	}

	/**
	 * A name that says where its bearer is.
	 *
	 * @param name the name without the country
	 * @param country the country
	 */
	public record Placed(String name, Country country) {
	}

	/** The id of a name. */
	public String id(String name) {
		String bare = withoutAcronym(name);
		Optional<Placed> placed = placed(name);
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

	/** The country that a name says, and the rest of it. */
	public Optional<Placed> placed(String name) {
		String bare = withoutAcronym(name);
		return prefixed(bare).or(() -> suffixed(bare)).or(() -> national(bare)).or(() -> coded(bare));
	}

	/** "NL MFA". */
	private Optional<Placed> coded(String name) {
		boolean coded = name.length() > 4 && name.charAt(2) == ' ' && isCode(name.substring(0, 2))
				&& NameForm.isCapitals(name.substring(3));
		return coded ? this.reference.countries()
			.byCode(name.substring(0, 2))
			.map((country) -> new Placed(name.substring(3), country)) : Optional.empty();
	}

	/** "Kenya - Ministry of Health". */
	private Optional<Placed> prefixed(String name) {
		int dash = name.indexOf('-');
		int body = dash + 1;
		if (dash < 2 || body >= name.length()) {
			return Optional.empty();
		}
		String before = name.substring(0, dash).strip();
		Optional<Country> country = this.reference.countries()
			.byName(before)
			.or(() -> this.reference.organizations()
				.byName(before)
				.filter((government) -> government.id().startsWith("gov:"))
				.flatMap(Organization::country)
				.flatMap(this.reference.countries()::byCode));
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
				.or(() -> isCode(place, apart) ? this.reference.countries().byCode(place) : Optional.empty());
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

	/** A code of two letters that is no word; one of three only in brackets. */
	private static boolean isCode(String place, boolean apart) {
		return isCode(place) || apart && place.length() == 3 && place.equals(place.toUpperCase(Locale.ROOT));
	}

	/** Whether this is written as codes of countries are, and is no word. */
	public static boolean isCode(String place) {
		return place.length() == 2 && place.equals(place.toUpperCase(Locale.ROOT)) && !WORDS.contains(place);
	}

	/** "Kenyan Ministry of Health", "Kenya Red Cross". */
	private Optional<Placed> national(String name) {
		String bare = name.startsWith("The ") ? name.substring(4) : name;
		int third = bare.indexOf(' ');
		for (int words = 1; words < 3 && third > 0 && bare.indexOf(' ', third + 1) > 0; words++) {
			third = bare.indexOf(' ', third + 1);
		}
		for (int gap = third; gap > 0; gap = bare.lastIndexOf(' ', gap - 1)) {
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
