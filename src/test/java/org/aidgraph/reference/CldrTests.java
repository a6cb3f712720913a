package org.aidgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Compares the tables with what ICU4J knows of countries and regions. */
class CldrTests {

	private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh", "pt", "de");

	private static final ReferenceData DATA = ReferenceData.load();

	@Test
	void everyNameOfACountryIsKnown() {
		for (String language : LANGUAGES) {
			LocaleDisplayNames names = namesIn(language);
			for (Country country : DATA.countries().all()) {
				String name = names.regionDisplayName(country.code());
				assertThat(DATA.countries().byName(name).map(Country::code)).as("%s in %s", name, language)
					.contains(country.code());
			}
		}
	}

	@Test
	void everyNameOfAnM49RegionIsKnown() {
		for (String language : LANGUAGES) {
			LocaleDisplayNames names = namesIn(language);
			DATA.regions().all().stream().filter(Region::isM49).forEach((region) -> {
				String name = names.regionDisplayName(region.id());
				assertThat(DATA.regions().byName(name).map(Region::id)).as("%s in %s", name, language)
					.contains(region.id());
			});
		}
	}

	@Test
	void codesAgree() {
		for (Country country : DATA.countries().all()) {
			com.ibm.icu.util.Region region = com.ibm.icu.util.Region.getInstance(country.code());
			// neither code of Kosovo is of ISO, and publishers use XKX
			if (!country.code().equals("XK")) {
				assertThat(new ULocale("und", country.code()).getISO3Country()).isEqualTo(country.iso3());
			}
			if (!country.m49().isEmpty()) {
				assertThat("%03d".formatted(region.getNumericCode())).isEqualTo(country.m49());
			}
		}
	}

	@Test
	void countriesLieInTheSameSubcontinents() {
		for (Country country : DATA.countries().all()) {
			com.ibm.icu.util.Region subcontinent = com.ibm.icu.util.Region.getInstance(country.code())
				.getContainingRegion(RegionType.SUBCONTINENT);
			Optional<String> known = Optional.ofNullable(subcontinent)
				.map(com.ibm.icu.util.Region::toString)
				.filter((id) -> id.matches("[0-9]{3}"));
			known.ifPresent(
					(id) -> assertThat(DATA.regions().isWithin(country.region(), id)).as("%s in %s", country.code(), id)
						.isTrue());
		}
	}

	private static LocaleDisplayNames namesIn(String language) {
		return LocaleDisplayNames.getInstance(new ULocale(language), DisplayContext.NO_SUBSTITUTE);
	}

}
