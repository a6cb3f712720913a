package org.aidgraph.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks up every name of the OCHA country taxonomy in its six languages. The taxonomy
 * lies outside the project; where it is absent the tests are skipped.
 */
class TaxonomyTests {

	private static final Path TAXONOMY = Path.of("../shared/data/reference/ocha-countries-taxonomy.json");

	private static final List<String> LABELS = List.of("default", "english-short", "french-short", "spanish-short",
			"arabic-short", "russian-short", "chinese-short", "fts", "iso", "reliefweb-api", "reliefweb-short",
			"unterm", "m49", "humanitarianresponse");

	private static final ReferenceData DATA = ReferenceData.load();

	@BeforeAll
	static void needsTheTaxonomy() {
		Assumptions.assumeTrue(Files.exists(TAXONOMY), "Skipped: " + TAXONOMY + " is not there");
	}

	@Test
	void knowsEveryCodeAndItsRegion() throws IOException {
		for (JsonNode entry : entries()) {
			Country country = DATA.countries().byCode(entry.path("iso2").asString()).orElseThrow();
			assertThat(country.iso3()).isEqualTo(entry.path("iso3").asString());
			assertThat(DATA.countries().byCode(country.iso3())).contains(country);
			if (entry.path("sub-region").path("code").isString() && !country.code().equals("HM")) {
				String region = "%03d".formatted(Integer.parseInt(entry.path("sub-region").path("code").asString()));
				assertThat(DATA.regions().isWithin(country.region(), region)).as("%s in %s", country.code(), region)
					.isTrue();
			}
		}
	}

	@Test
	void findsEveryNameInSixLanguages() throws IOException {
		int names = 0;
		List<String> missed = new ArrayList<>();
		for (JsonNode entry : entries()) {
			for (String label : LABELS) {
				String name = entry.path("label").path(label).asString("");
				if (name.isEmpty()) {
					continue;
				}
				names++;
				String code = DATA.countries().byName(withoutGrammar(name)).map(Country::code).orElse("none");
				if (!code.equals(entry.path("iso2").asString())) {
					missed.add(entry.path("iso2").asString() + " " + label + " '" + name + "' → " + code);
				}
			}
		}
		assertThat(missed).as("%d of %d names missed", missed.size(), names).isEmpty();
		assertThat(names).isGreaterThan(1500);
	}

	/** French labels end with remarks on article and gender. */
	private static String withoutGrammar(String label) {
		return label.replaceAll(" *\\[(masc|fém)\\.] *", "").replace("(sans article)", "");
	}

	private static List<JsonNode> entries() throws IOException {
		JsonNode data = JsonMapper.shared().readTree(Files.readString(TAXONOMY)).path("data");
		return data.valueStream().filter((entry) -> entry.path("iso2").isString()).toList();
	}

}
