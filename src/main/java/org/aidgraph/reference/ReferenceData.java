package org.aidgraph.reference;

/**
 * The published lists that the project knows by heart: the way into this package.
 *
 * <pre>
 * ReferenceData data = ReferenceData.load();
 * data.countries().byCode("KR");                     // Republic of Korea; also KOR, 410, ZR → CD
 * data.countries().byName("Corée du Sud");           // any loaded language, turned forms, articles
 * data.countries().byAdjective("Norwegian");         // NO
 * data.regions().of(country);                        // M49 from the smallest to the world, then others
 * data.regions().isWithin("015", "002");             // true
 * data.cities().byName("Geneva");                    // → City.country()
 * data.organizations().byName("Organización Internacional para las Migraciones");
 * data.organizations().byAcronym("DRC");             // several possible
 * data.organizations().governmentOf("NO");           // gov:no, Government of Norway
 * data.gazetteer().scan(text, from, to);             // matches in order, never overlapping
 * data.gazetteer().meanings("DRC");                  // CD, org:danish-refugee-council
 * </pre>
 *
 * Everything is immutable and thread safe. Load it once and share it.
 *
 * @param countries countries and territories
 * @param regions M49 regions and those that programmes speak of
 * @param cities capitals and other cities with offices of aid bodies
 * @param organizations well-known organizations and all governments
 * @param gazetteer finds all these in text
 */
public record ReferenceData(Countries countries, Regions regions, Cities cities, Organizations organizations,
		Gazetteer gazetteer) {

	/** Reads everything from the class path and ICU4J. */
	public static ReferenceData load() {
		Countries countries = Countries.load();
		Regions regions = Regions.load();
		Cities cities = Cities.load();
		Organizations organizations = Organizations.load(countries);
		Gazetteer gazetteer = new GazetteerBuilder().countries(countries)
			.regions(regions)
			.cities(cities, countries)
			.organizations(organizations)
			.build();
		return new ReferenceData(countries, regions, cities, organizations, gazetteer);
	}

}
