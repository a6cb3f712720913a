package org.aidgraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages of invented projects as JSONL, enough of them that an import takes a while: each
 * with a project of its own, and with donors, partners and countries that many share. The
 * same seed makes the same pages.
 */
public final class MadePages {

	private static final List<String> COUNTRIES = List.of("Tunisia", "Egypt", "Libya", "Morocco", "Ghana", "Niger",
			"Kenya", "Ethiopia", "Djibouti", "Uganda");

	private static final List<String> DONORS = List.of("European Union", "Norway", "Switzerland", "Sweden", "Canada",
			"Japan", "Lantern Relief Fund");

	private MadePages() {
	}

	/** Writes so many pages into a file. */
	public static Path write(Path file, int number, long seed) throws IOException {
		Random random = new Random(seed);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			lines.add(JsonMapper.shared()
				.createObjectNode()
				.put("url", "https://pages.example.org/" + i)
				.put("text", page(i, random))
				.toString());
		}
		return Files.write(file, lines);
	}

	private static String page(int number, Random random) {
		String donor = DONORS.get(random.nextInt(DONORS.size()));
		return """
				Lantern Works %1$d

				Status: Active
				Project ID: LW.%2$d
				Budget: EUR %3$d,000
				Start date: %4$d
				Donor: %5$s
				Benefiting countries: %6$s, %7$s

				Lantern Works %1$d is implemented by the International Organization for Migration (IOM) in partnership with \
				the Lantern League. It is funded by the Government of %8$s.

				Anna Sample, Chief of Mission, IOM %6$s
				"""
			.formatted(number, 100_000 + number, 1 + random.nextInt(900), 2000 + random.nextInt(26), donor,
					COUNTRIES.get(random.nextInt(5)), COUNTRIES.get(5 + random.nextInt(5)),
					random.nextBoolean() ? "Norway" : "Japan");
	}

}
