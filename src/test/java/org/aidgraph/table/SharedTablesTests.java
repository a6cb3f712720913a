package org.aidgraph.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.table.fact.RowFactMaker;
import org.aidgraph.table.fact.RowFacts;
import org.aidgraph.vocabulary.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real tables beside the project, counted a second time by taking their lines apart
 * by hand. The tables of flows have one currency, which only their publisher's page
 * names, so the test says it as a source would.
 */
class SharedTablesTests {

	private static final Path FOLDER = Path.of("..", "shared", "data", "tables");

	private static final Mapping DOLLARS = Mapping.of(Map.of(), Map.of("#currency", "USD"));

	private static List<List<String>> plainRows(String file) throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(FOLDER), "The tables in ../shared are not here");
		List<List<String>> rows = new ArrayList<>();
		List<String> lines = Files.readAllLines(FOLDER.resolve(file));
		for (String line : lines.subList(2, lines.size())) {
			rows.add(plainCells(line));
		}
		return rows;
	}

	private static List<String> plainCells(String line) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"' && quoted && line.startsWith("\"\"", i)) {
				cell.append(line.charAt(i++));
			}
			else if (c == '"') {
				quoted = !quoted;
			}
			else if (c == ',' && !quoted) {
				cells.add(cell.toString().strip());
				cell.setLength(0);
			}
			else {
				cell.append(c);
			}
		}
		cells.add(cell.toString().strip());
		return cells;
	}

	private static List<RowFacts> read(String file) throws IOException {
		ReadTable table = ReadTable.of(Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8), DOLLARS);
		assertThat(table.ending.damage()).isEmpty();
		assertThat(table.remarks).isEmpty();
		return table.rows.stream().map((row) -> new RowFactMaker().of(row, "test")).toList();
	}

	@Test
	void everyRowOfWhoDoesWhatWhereIsAPresence() throws IOException {
		List<List<String>> plain = plainRows("3w-hxl-afghanistan-2024q1-excerpt.csv");
		List<RowFacts> read = read("3w-hxl-afghanistan-2024q1-excerpt.csv");
		assertThat(read).hasSize(plain.size()).hasSize(17);
		for (int i = 0; i < plain.size(); i++) {
			List<String> row = plain.get(i);
			assertThat(read.get(i).facts()).singleElement().satisfies((fact) -> {
				assertThat(fact.predicate()).isEqualTo(Predicate.OPERATES_IN);
				assertThat(fact.subject().name()).isEqualTo(row.get(6));
				assertThat(fact.object().id()).contains("AF");
				assertThat(fact.qualifiers()).containsEntry("sector", row.get(9))
					.containsEntry("place",
							row.get(1).equals(row.get(3)) ? row.get(1) : row.get(3) + ", " + row.get(1));
				assertThat(fact.evidence().quote()).isEqualTo(row.get(2));
			});
		}
	}

	@Test
	void moneyIsCountedToTheLastDigit() throws IOException {
		flows("covid-flows.csv", 6162, "121284085922");
		flows("ukraine-flows.csv", 1616, "45899668351");
	}

	private static void flows(String file, int rows, String sum) throws IOException {
		List<List<String>> plain = plainRows(file);
		List<Flow> flows = read(file).stream().flatMap((row) -> row.flows().stream()).toList();
		assertThat(flows).hasSameSizeAs(plain).hasSize(rows);
		BigDecimal plainSum = plain.stream()
			.map((row) -> new BigDecimal(row.get(12)))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		Map<String, BigDecimal> sums = new HashMap<>();
		flows.forEach((flow) -> sums.merge(flow.currency(), flow.value(), BigDecimal::add));
		assertThat(sums).containsOnlyKeys("USD");
		assertThat(sums.get("USD")).isEqualByComparingTo(plainSum).isEqualByComparingTo(sum);
		assertThat(byName(flows)).containsExactlyInAnyOrderEntriesOf(byNamePlainly(plain));
	}

	/** What each organization gave and got. */
	private static Map<String, BigDecimal> byName(List<Flow> flows) {
		Map<String, BigDecimal> sums = new HashMap<>();
		for (Flow flow : flows) {
			flow.provider()
				.map(Mention::name)
				.ifPresent((name) -> sums.merge("from " + name, flow.value(), BigDecimal::add));
			flow.receiver()
				.map(Mention::name)
				.ifPresent((name) -> sums.merge("to " + name, flow.value(), BigDecimal::add));
		}
		return sums;
	}

	private static Map<String, BigDecimal> byNamePlainly(List<List<String>> rows) {
		Set<String> nobody = new TreeSet<>(Set.of("(Direct expenditure)", "(Unspecified org)", "N/A", "NA", "Various",
				"UNSPECIFIED", "Others", "OTHER", "41124"));
		Map<String, BigDecimal> sums = new HashMap<>();
		for (List<String> row : rows) {
			boolean incoming = row.get(11).equals("incoming");
			BigDecimal value = new BigDecimal(row.get(12));
			String other = row.get(incoming ? 4 : 7).replaceAll("[\\s\u00A0]+", " ").strip();
			String reporter = row.get(1);
			sums.merge((incoming ? "to " : "from ") + reporter, value, BigDecimal::add);
			if (!nobody.contains(other) && other.length() <= 200) {
				sums.merge((incoming ? "from " : "to ") + other, value, BigDecimal::add);
			}
		}
		return sums;
	}

	@Test
	void organizationsAreThoseOfTheColumns() throws IOException {
		List<List<String>> plain = plainRows("ukraine-flows.csv");
		Set<String> names = read("ukraine-flows.csv").stream()
			.flatMap((row) -> row.flows().stream())
			.flatMap((flow) -> Stream.concat(flow.provider().stream(), flow.receiver().stream()))
			.map(Mention::name)
			.collect(Collectors.toSet());
		Set<String> plainNames = byNamePlainly(plain).keySet()
			.stream()
			.map((key) -> key.substring(key.indexOf(' ') + 1))
			.collect(Collectors.toSet());
		assertThat(names).containsExactlyInAnyOrderElementsOf(plainNames);
	}

}
