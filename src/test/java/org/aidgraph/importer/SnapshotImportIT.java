package org.aidgraph.importer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.iati.PlainCounts;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.GraphChecks;
import org.aidgraph.testing.GraphDigest;
import org.aidgraph.testing.IatiSample;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.text.TextReader;
import org.aidgraph.vocabulary.FlowType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two editions of a real data set, one week apart, on the real database, against plain
 * counts of the files. Takes every two-hundredth activity of them;
 * {@code -Daidgraph.test.snapshot=1} takes all, which needs some minutes.
 */
class SnapshotImportIT {

	private static final Path FOLDER = Path.of("..", "shared", "data", "iati");

	private static final Path NEWER = FOLDER.resolve("snapshot-2021-06-15.xml.gz");

	private static final Path OLDER = FOLDER.resolve("snapshot-2021-06-08.xml.gz");

	private static final int EVERY = Integer.getInteger("aidgraph.test.snapshot", 200);

	/** A line of the report on a participating organization as a whole. */
	private static final Pattern NAMELESS = Pattern.compile("[^,]+,(.*),left out,an organization "
			+ "(?:that nothing names: .*|without name and reference),//iati-activity.*]/participating-org\\[(\\d+)],.*");

	private static final String KEY = "t.currency + ' ' + t.type + ' ' + coalesce(toString(t.year), '')";

	private static final Map<String, String> PREDICATE = Map.of("1", "FUNDS", "2", "ACCOUNTABLE_FOR", "3", "MANAGES",
			"4", "IMPLEMENTS");

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final ImportRunner RUNNER = new ImportRunner(new DocumentReader(),
			new DocumentPipeline(new TextReader(), new FactReader(REFERENCE), new FactMaker(REFERENCE.organizations()),
					new EntityResolver(REFERENCE)),
			Clock.systemUTC());

	private final Driver driver = Neo4jForTests.get().driver();

	private final GraphWriter graph = new GraphWriter(this.driver, SessionConfig.defaultConfig());

	@BeforeEach
	void emptyTheGraph() {
		Assumptions.assumeTrue(Files.exists(NEWER), "The IATI files in ../shared are not here");
		Neo4jForTests.get().clear();
	}

	private ImportReport run(Path file, Optional<Path> report) {
		return RUNNER.run(List.of(file.toString()), Optional.of(this.graph), (documents, bytes, total) -> {
		}, ImportOptions.USUAL.withReport(report));
	}

	private Map<String, Long> counts(String query) {
		Map<String, Long> counts = new TreeMap<>();
		this.driver.executableQuery(query)
			.execute()
			.records()
			.forEach((row) -> counts.put(row.get("key").asString(), row.get("count").asLong()));
		return counts;
	}

	@Test
	void laterEditionAfterAnEarlierOneIsTheLaterOneAlone(@TempDir Path folder) throws Exception {
		Path newer = IatiSample.write(NEWER, EVERY, folder.resolve("snapshot-2021-06-15.xml"));
		Path older = IatiSample.write(OLDER, EVERY, folder.resolve("snapshot-2021-06-08.xml"));
		Path report = folder.resolve("report.csv");
		ImportReport alone = run(newer, Optional.of(report));
		countsAreThoseOf(newer, alone, Files.readAllLines(report));
		GraphChecks.assertHold(this.driver);
		Map<String, String> expected = GraphDigest.of(this.driver);
		Neo4jForTests.get().clear();
		run(older, Optional.empty());
		ImportReport later = run(newer, Optional.empty());
		assertThat(GraphDigest.of(this.driver)).isEqualTo(expected);
		Set<String> before = identifiers(older);
		Set<String> now = identifiers(newer);
		Set<String> both = new HashSet<>(now);
		both.retainAll(before);
		assertThat(later.read()).isEqualTo(now.size());
		assertThat(later.read() - later.fresh()).as("in both").isEqualTo(both.size());
		assertThat(later.gone()).as("gone").isEqualTo(before.size() - both.size());
		assertThat(later.unchanged()).as("an attribute more is no change").isGreaterThan(both.size() / 2);
		if (EVERY == 1) {
			assertThat(List.of(both.size(), later.fresh(), later.gone())).hasToString("[12648, 552, 68]");
		}
	}

	private static Set<String> identifiers(Path file) throws Exception {
		Set<String> identifiers = new HashSet<>();
		PlainCounts.of(file).roleOf.keySet().forEach((key) -> identifiers.add(key.substring(0, key.lastIndexOf(' '))));
		return identifiers;
	}

	/** Nothing but plain reading of the file, and what the report says is left out. */
	private void countsAreThoseOf(Path file, ImportReport report, List<String> lines) throws Exception {
		PlainCounts plain = PlainCounts.of(file);
		assertThat(report.read()).isEqualTo(plain.elements.get("iati-identifier"));
		assertThat(counts("MATCH (:Activity)<-[:SUBJECT]-(s:Statement {type: 'HAS_IDENTIFIER'}) "
				+ "RETURN 'activities' AS key, count(DISTINCT s.objectName) AS count"))
			.containsEntry("activities", plain.elements.get("iati-identifier"));
		Map<String, Long> roles = new TreeMap<>();
		plain.roles.forEach((role, number) -> roles.put(PREDICATE.getOrDefault(role, role), number));
		for (String line : lines) {
			Matcher nameless = NAMELESS.matcher(line.replace("\"", ""));
			if (nameless.matches()) {
				String role = plain.roleOf.get(nameless.group(1) + " " + nameless.group(2));
				roles.merge(PREDICATE.getOrDefault(role, role), -1L, Long::sum);
			}
		}
		assertThat(counts("""
				MATCH (:Organization)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(:Activity)
				WHERE s.type IN ['FUNDS', 'ACCOUNTABLE_FOR', 'MANAGES', 'IMPLEMENTS']
				RETURN s.type AS key, count(*) AS count""")).isEqualTo(roles);
		assertThat(counts("MATCH (t:Transaction) RETURN " + KEY + " AS key, count(*) AS count"))
			.isEqualTo(codes(plain.numbers));
		this.driver
			.executableQuery("MATCH (t:Transaction) RETURN " + KEY
					+ " AS key, sum(t.units) AS units, sum(t.fraction) AS fraction")
			.execute()
			.records()
			.forEach((row) -> assertThat(BigDecimal.valueOf(row.get("fraction").asLong(), 12)
				.add(BigDecimal.valueOf(row.get("units").asLong()))).as(row.get("key").asString())
				.isEqualByComparingTo(codes(plain.sums).get(row.get("key").asString())));
	}

	/** Types by their names. */
	private static <T> Map<String, T> codes(Map<String, T> plain) {
		Map<String, T> named = new TreeMap<>();
		plain.forEach((key, value) -> {
			String[] parts = key.split(" ", -1);
			FlowType type = parts[1].isEmpty() ? FlowType.UNKNOWN : FlowType.values()[Integer.parseInt(parts[1]) - 1];
			named.put(parts[0] + " " + type + " " + parts[2], value);
		});
		return named;
	}

}
