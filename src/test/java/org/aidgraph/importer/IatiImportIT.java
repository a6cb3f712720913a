package org.aidgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.StatedDocuments;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.judgement.JudgementFile;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.GraphChecks;
import org.aidgraph.testing.GraphSnapshot;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * IATI files in, graph out, on the real database.
 */
class IatiImportIT {

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final DocumentPipeline PIPELINE = new DocumentPipeline(new TextReader(), new FactReader(REFERENCE),
			new FactMaker(REFERENCE.organizations()), new EntityResolver(REFERENCE));

	private static final ImportRunner RUNNER = new ImportRunner(new DocumentReader(), PIPELINE, Clock.systemUTC());

	private static final ImportProgress SILENT = (documents, bytes, total) -> {
	};

	private static final Path FOLDER = Path.of("..", "shared", "data", "iati");

	private static final String WELLS = """
			<iati-activity default-currency="USD"><iati-identifier>A-%s</iati-identifier>
			<title><narrative xml:lang="en">Wells %s</narrative></title>
			<participating-org role="1"><narrative>Norway</narrative></participating-org>
			<participating-org role="2"><narrative>The Board</narrative></participating-org>
			<participating-org role="3"><narrative>The Agency</narrative></participating-org>
			<participating-org role="4"><narrative>The Diggers</narrative></participating-org>
			<recipient-country code="KE" percentage="60"/><recipient-region code="298" percentage="40"/>
			<sector code="14030" percentage="100"/><activity-date type="2" iso-date="2020-02-01"/>
			<humanitarian-scope type="1" vocabulary="1-2" code="EP-2020-000012-001"/>
			<budget><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value>1000.50</value></budget>
			<transaction><transaction-type code="3"/><transaction-date iso-date="2020-05-06"/>
			<value currency="GBP" value-date="2020-05-07">-12.25</value><provider-org><narrative>Norway</narrative></provider-org>
			<receiver-org><narrative>The Diggers</narrative></receiver-org><sector code="12220"/></transaction>
			<transaction><transaction-type code="3"/><transaction-date iso-date="2020-05-06"/><value>%s</value></transaction>
			<transaction><transaction-type code="3"/><transaction-date iso-date="2020-05-06"/><value>%s</value></transaction>
			<related-activity type="1" ref="A"/></iati-activity>
			""";

	private final Driver driver = Neo4jForTests.get().driver();

	private final GraphWriter graph = new GraphWriter(this.driver, SessionConfig.defaultConfig());

	@BeforeEach
	void emptyTheGraph() {
		Neo4jForTests.get().clear();
	}

	@AfterEach
	void everyInvariantHolds() {
		GraphChecks.assertHold(this.driver);
	}

	private ImportReport run(Path... files) {
		List<String> inputs = new ArrayList<>();
		for (Path file : files) {
			inputs.add(file.toString());
		}
		return RUNNER.run(inputs, Optional.of(this.graph), SILENT);
	}

	private static String activity(String number, String value) {
		return WELLS.formatted(number, number, value, value);
	}

	private static Path write(Path folder, String name, String... activities) throws IOException {
		return Files.writeString(folder.resolve(name),
				"<iati-activities version='2.03'>" + String.join("", activities) + "</iati-activities>");
	}

	private Value one(String query) {
		return this.driver.executableQuery(query).execute().records().get(0).get(0);
	}

	private long count(String pattern) {
		return one("MATCH " + pattern + " RETURN count(*)").asLong();
	}

	@Test
	void keepsRolesSharesAndMoney(@TempDir Path folder) throws IOException {
		ImportReport report = run(write(folder, "wells.xml", activity("1", "5")));
		assertThat(report.complete()).isTrue();
		assertThat(count("(:Organization {id: 'gov:no'})-[:FUNDS]->(:Project {id: 'activity:a-1'})")).isEqualTo(1);
		assertThat(count("(:Organization {name: 'The Board'})-[:ACCOUNTABLE_FOR]->(:Project)")).isEqualTo(1);
		assertThat(count("(:Organization {name: 'The Agency'})-[:MANAGES]->(:Project)")).isEqualTo(1);
		assertThat(count("(:Organization {name: 'The Diggers'})-[:IMPLEMENTS]->(:Project)")).isEqualTo(1);
		assertThat(count("(:Project)-[:BENEFITS {percentage: '60'}]->(:Country {id: 'KE'})")).isEqualTo(1);
		assertThat(count("(:Project)-[:BENEFITS {percentage: '40'}]->(:Region {id: '002'})")).isEqualTo(1);
		assertThat(count("(:Project)-[:HAS_SECTOR {percentage: '100'}]->(:Sector {id: 'sector:1.14030'})"))
			.isEqualTo(1);
		assertThat(count("(:Project)-[:PART_OF]->(:Programme {id: 'activity:a'})")).isEqualTo(1);
		assertThat(count("(:Project)-[:HAS_IDENTIFIER]->(:Identifier {scheme: 'iati', value: 'A-1'})")).isEqualTo(1);
		assertThat(count("(:Transaction)")).isEqualTo(3);
		assertThat(count("(:Organization {id: 'gov:no'})<-[:FROM]-(:Transaction {value: '-12.25', units: -13, "
				+ "fraction: 750000000000, currency: 'GBP', date: '2020-05-06', valueDate: '2020-05-07', type: 'DISBURSEMENT'})"
				+ "-[:TO]->(:Organization {name: 'The Diggers'})"))
			.isEqualTo(1);
		assertThat(count("(:Transaction)-[:HAS_SECTOR]->(:Sector {id: 'sector:1.12220'})")).isEqualTo(1);
		assertThat(count(
				"(:Budget {type: 'BUDGET', value: '1000.50', startDate: '2020-01-01'})-[:FOR]->(:Project {budget: '1000.5 USD'})"))
			.isEqualTo(1);
		assertThat(one("MATCH (p:Project) RETURN p.emergencies").asList(Value::asString))
			.containsExactly("EP-2020-000012-001");
	}

	@Test
	void writesNothingTwice(@TempDir Path folder) throws IOException {
		Path file = write(folder, "wells.xml", activity("1", "5"), activity("2", "6"));
		run(file);
		Object before = GraphSnapshot.of(this.driver);
		ImportReport again = run(file);
		assertThat(again.unchanged()).isEqualTo(2);
		assertThat(again.counts().documents()).isZero();
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(before);
	}

	@Test
	void takesALaterEditionForTheSameDataSet(@TempDir Path folder) throws IOException {
		Path older = write(folder, "wells-2021-06-08.xml", activity("1", "5"), activity("2", "6"), activity("3", "7"));
		Path newer = write(folder, "wells-2021-06-15.xml",
				activity("1", "5").replace("<iati-activity",
						"<iati-activity x:index='9' xmlns:x='x' last-updated-datetime='2021-06-10'"),
				activity("3", "8"), activity("4", "9"));
		run(newer);
		Object alone = GraphSnapshot.of(this.driver);
		Neo4jForTests.get().clear();
		run(older);
		ImportReport report = run(newer);
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(alone);
		assertThat(report.read()).isEqualTo(3);
		assertThat(report.unchanged()).isEqualTo(1);
		assertThat(report.fresh()).isEqualTo(1);
		assertThat(report.gone()).isEqualTo(1);
		assertThat(report.counts().dropped()).as("only what changed").isLessThan(40);
	}

	@Test
	void takesNothingOutForAFileThatIsCut(@TempDir Path folder) throws IOException {
		Path whole = write(folder, "wells-2021-06-08.xml", activity("1", "5"), activity("2", "6"));
		run(whole);
		String text = Files.readString(whole);
		Path cut = Files.writeString(folder.resolve("wells-2021-06-15.xml"),
				text.substring(0, text.lastIndexOf("A-2") + 50));
		ImportReport report = run(cut);
		assertThat(report.gone()).isZero();
		assertThat(report.skipped()).singleElement()
			.satisfies((skipped) -> assertThat(skipped.reason())
				.isEqualTo("the file ends in the middle in item 2 of the list; the 1 records before that were read"));
		assertThat(count("(:Document)")).isEqualTo(2);
	}

	@Test
	void judgementsMoveMoneyAndGiveItBack(@TempDir Path folder) throws IOException {
		run(write(folder, "wells.xml", activity("1", "5")));
		String before = GraphSnapshot.of(this.driver);
		Path file = folder.resolve("judgements.csv");
		JudgementRunner judgements = new JudgementRunner(new JudgementFile(file), this.graph,
				new StatedDocuments(this.driver, SessionConfig.defaultConfig(), PIPELINE::known), PIPELINE::known);
		Files.writeString(file, "verdict,one,other,reason,by,on\nsame,org:agency,org:diggers,test,me,2026-01-01\n");
		judgements.apply();
		assertThat(count("(:Transaction)-[:TO]->(:Organization {id: 'org:agency'})")).isEqualTo(1);
		assertThat(count("(:Organization {id: 'org:diggers'})")).isZero();
		GraphChecks.assertHold(this.driver);
		Files.writeString(file, "verdict,one,other,reason,by,on\n");
		judgements.apply();
		GraphSnapshot.assertEqual(GraphSnapshot.of(this.driver), before, "the judgement is taken back");
	}

	@Test
	void writesTheReportAsATable(@TempDir Path folder) throws IOException {
		Path file = write(folder, "wells.xml", activity("1", "5").replace("A-1", "A,\"1\"")
			.replace("<sector code=\"14030\"", "<sector strange=\"x\" code=\"14030\""));
		Path report = folder.resolve("report.csv");
		RUNNER.run(List.of(file.toString()), Optional.of(this.graph), SILENT,
				ImportOptions.USUAL.withReport(Optional.of(report)));
		assertThat(Files.readAllLines(report)).containsExactly("file,identifier,effect,reason,place,value",
				"wells.xml,\"A,\"\"1\"\"\",left out,an attribute that the standard does not have there,"
						+ "\"//iati-activity[normalize-space(iati-identifier)='A,\"\"1\"\"']/sector[1]/@strange\",x");
	}

	@Test
	void readsEveryRealFile(@TempDir Path folder) throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(FOLDER), "The IATI files in ../shared are not here");
		Files.writeString(folder.resolve("error.xml"), "{\"error\": 404}");
		ImportReport report = run(FOLDER.resolve("cordaid-1.03-3-activities.xml"),
				FOLDER.resolve("diterator-activity-02.xml"), FOLDER.resolve("iom-DP.2154-original.xml"),
				FOLDER.resolve("iom-organisation-file-2021-12.xml"),
				FOLDER.resolve("iom-reported-2c1137e.nocontact.xml"), FOLDER.resolve("iom-small-10.nocontact.xml"),
				FOLDER.resolve("ofid-legacy-codes.nocontact.xml"),
				FOLDER.resolve("medium-mixed-every26th.nocontact.xml"), FOLDER.resolve("unhcr-activities-2023.xml"),
				folder.resolve("error.xml"));
		assertThat(report.skipped()).singleElement()
			.satisfies((skipped) -> assertThat(skipped.reason()).startsWith("this is JSON, not XML"));
		assertThat(report.read()).isEqualTo(3 + 1 + 1 + 1 + 257 + 10 + 3 + 508 + 134);
		assertThat(count("(:Transaction)")).isEqualTo(1 + 257 + 10 + 138 + 2767 + 2678);
		Map<String, Long> sums = Map.of("documents", count("(:Document)"));
		assertThat(sums).containsEntry("documents", report.read());
	}

}
