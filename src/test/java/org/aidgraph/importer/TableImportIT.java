package org.aidgraph.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.GraphChecks;
import org.aidgraph.testing.GraphSnapshot;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.text.TextReader;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
 * Tables in, graph out, on the real database.
 */
class TableImportIT {

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final ImportRunner RUNNER = new ImportRunner(new DocumentReader(),
			new DocumentPipeline(new TextReader(), new FactReader(REFERENCE), new FactMaker(REFERENCE.organizations()),
					new EntityResolver(REFERENCE)),
			Clock.systemUTC());

	private static final ImportProgress SILENT = (documents, bytes, total) -> {
	};

	private static final Path SHARED = Path.of("..", "shared", "data", "tables");

	private static final String HEAD = "Who,What,Where,Giver,Amount\n#org+impl,#activity,#country,#org+funder,#value+paid+usd\n";

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
		return run(ImportOptions.USUAL, files);
	}

	private ImportReport run(ImportOptions options, Path... files) {
		List<String> inputs = new ArrayList<>();
		for (Path file : files) {
			inputs.add(file.toString());
		}
		return RUNNER.run(inputs, Optional.of(this.graph), SILENT, options);
	}

	private Value one(String query) {
		return this.driver.executableQuery(query).execute().records().get(0).get(0);
	}

	private long count(String pattern) {
		return one("MATCH " + pattern + " RETURN count(*)").asLong();
	}

	@Test
	void drawsWhoDoesWhatWhereAndWithWhoseMoney(@TempDir Path folder) throws IOException {
		run(Files.writeString(folder.resolve("wells.csv"), HEAD + "Lake Aid,Wells,Kenya,Norway,\"1,200.50\"\n"));
		assertThat(count("(:Organization {name: 'Lake Aid'})-[:IMPLEMENTS]->(:Project {name: 'Wells'})-[:BENEFITS]->"
				+ "(:Country {id: 'KE'})"))
			.isEqualTo(1);
		assertThat(count("(:Organization {name: 'Lake Aid'})-[:OPERATES_IN]->(:Country {id: 'KE'})")).isEqualTo(1);
		assertThat(count("(:Organization {id: 'gov:no'})-[:FUNDS]->(:Project {name: 'Wells'})")).isEqualTo(1);
		assertThat(count("(:Organization {id: 'gov:no'})<-[:FROM]-(:Transaction {value: '1200.50', units: 1200, "
				+ "fraction: 500000000000, currency: 'USD', type: 'INCOMING_FUNDS', locator: 'column E #value+paid+usd', "
				+ "quote: '1,200.50'})-[:TO]->(:Organization {name: 'Lake Aid'})"))
			.isEqualTo(1);
		assertThat(count("(:Transaction)-[:FOR]->(:Project {name: 'Wells'})")).isEqualTo(1);
		assertThat(count("(s:Statement {predicate: 'OPERATES_IN', quote: 'Kenya', locator: 'column C #country'})"
				+ "-[:STATED_IN]->(:Document {name: 'wells.csv#row=3', mediaType: 'text/csv'})"))
			.isEqualTo(1);
	}

	@Test
	void writesNothingTwice(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("wells.csv"),
				HEAD + "Lake Aid,Wells,Kenya,Norway,5\nHill Aid,Pumps,Mali,Sweden,6\nHill Aid,Pumps,Mali,Sweden,6\n");
		ImportReport first = run(file);
		assertThat(first.read()).isEqualTo(3);
		assertThat(first.reasons()).containsEntry("noted: a row of which the same is read as of one before; both count",
				1L);
		String before = GraphSnapshot.of(this.driver);
		ImportReport again = run(file);
		assertThat(again.unchanged()).isEqualTo(3);
		assertThat(again.counts().documents()).isZero();
		assertThat(GraphSnapshot.of(this.driver)).isEqualTo(before);
	}

	@Test
	void aLaterEditionAddsKeepsAndRetractsTheDifference(@TempDir Path folder) throws IOException {
		Path older = Files.writeString(folder.resolve("wells-2024-01-31.csv"), HEAD
				+ "Lake Aid,Wells,Kenya,Norway,5\nHill Aid,Pumps,Mali,Sweden,6\nSea Aid,Boats,Ghana,Japan,7\nX,Y,Togo,Z,1\n");
		Path newer = Files.writeString(folder.resolve("wells-2024-02-29.csv"), "A title\n" + HEAD
				+ "New Aid,Roads,Chad,Spain,8\nSea Aid,Boats,Ghana,Japan,7\nLake Aid,Wells,Kenya,Norway,5\nHill Aid,Pumps,Mali,Sweden,6.01\n");
		run(newer);
		String alone = GraphSnapshot.of(this.driver);
		Neo4jForTests.get().clear();
		run(older);
		ImportReport report = run(newer);
		GraphSnapshot.assertEqual(GraphSnapshot.of(this.driver), alone, "the later edition alone");
		assertThat(report.unchanged()).isEqualTo(2);
		assertThat(report.fresh()).isEqualTo(2);
		assertThat(report.gone()).isEqualTo(2);
		assertThat(count("(:Document {name: 'wells-2024-02-29.csv#row=6'})"))
			.as("an unchanged row knows where it is now")
			.isEqualTo(1);
	}

	@Test
	void takesNothingOutForAFileThatIsCut(@TempDir Path folder) throws IOException {
		run(Files.writeString(folder.resolve("wells-2024-01-31.csv"),
				HEAD + "Lake Aid,Wells,Kenya,Norway,5\nHill Aid,Pumps,Mali,Sweden,6\n"));
		ImportReport report = run(Files.writeString(folder.resolve("wells-2024-02-29.csv"),
				HEAD + "Lake Aid,Wells,Kenya,Norway,5\nHill Aid,Pum"));
		assertThat(report.gone()).isZero();
		assertThat(report.skipped()).singleElement()
			.satisfies((skipped) -> assertThat(skipped.reason())
				.isEqualTo("the file ends in the middle of row 4; the 1 records before that were read"));
		assertThat(count("(:Document)")).isEqualTo(2);
	}

	@Test
	void readsWorkbooksAndTablesWhateverTheirNamesSay(@TempDir Path folder) throws IOException {
		Files.write(folder.resolve("a-workbook.csv"), workbook());
		Files.writeString(folder.resolve("b-table.xlsx"), HEAD + "Lake Aid,Wells,Kenya,Norway,5\n");
		Files.writeString(folder.resolve("c-page.csv"), "<html><body>404</body></html>");
		Files.writeString(folder.resolve("d-plain.csv"), "Who,Where\nLake Aid,Kenya\n");
		ImportReport report = run(folder);
		assertThat(report.read()).isEqualTo(2);
		assertThat(report.skipped()).extracting((skipped) -> skipped.name() + ": " + skipped.reason())
			.containsExactly("c-page.csv: this is markup, not a table",
					"d-plain.csv: none of its first 25 rows has HXL hashtags, and no source.yml says what its columns "
							+ "mean (columns: name → hashtag)");
		assertThat(report.remarks().get("a-workbook.csv")).containsExactly("the hidden sheet 'Lists' was not read");
		assertThat(count("(:Transaction {value: '1234567.89', date: '2024-03-04'})-[:STATED_IN]->"
				+ "(:Document {name: 'a-workbook.csv#Money!row=4'})"))
			.isEqualTo(1);
	}

	private static byte[] workbook() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			workbook.createSheet("Read me").createRow(0).createCell(0).setCellValue("about this");
			XSSFSheet sheet = workbook.createSheet("Money");
			Row tags = sheet.createRow(2);
			String[] names = { "#org+provider", "#org+receiver", "#value+usd", "#date" };
			for (int i = 0; i < names.length; i++) {
				tags.createCell(i).setCellValue(names[i]);
			}
			Row row = sheet.createRow(3);
			row.createCell(0).setCellValue("Norway");
			row.createCell(1).setCellValue("Lake Aid");
			row.createCell(2).setCellFormula("1234567*1+0.89");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(2));
			row.createCell(3).setCellValue("2024-03-04");
			workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("#org");
			workbook.setSheetHidden(2, true);
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	@Test
	void readsAPlainTableByTheMappingOfItsSourceAndReportsBadRows(@TempDir Path folder) throws IOException {
		Path source = Files.createDirectory(folder.resolve("wells"));
		Files.writeString(source.resolve("source.yml"),
				"publisher: test\ncolumns:\n  Giver: '#org+provider'\n  Getter: '#org+receiver'\n  Sum: '#value'\n"
						+ "constants:\n  '#currency': NOK\n");
		Files.writeString(source.resolve("money.csv"), "Giver;Getter;Sum\nNorway;Lake Aid;1.234.567,25\nNorway;;ten\n");
		Path report = folder.resolve("report.csv");
		run(ImportOptions.USUAL.withReport(Optional.of(report)), source);
		assertThat(count("(:Transaction {value: '1234567.25', currency: 'NOK'})")).isEqualTo(1);
		assertThat(Files.readAllLines(report)).containsExactly("file,identifier,effect,reason,place,value",
				"money.csv,row 3,left out,not a decimal number,\"row 3, column C #value\",ten",
				"money.csv,row 3,left out,a row that tells neither who does what where nor who gave money,row 3,Norway · ten");
	}

	@Test
	void importsTheSharedTables(@TempDir Path folder) throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SHARED), "The tables in ../shared are not here");
		Files.writeString(folder.resolve("source.yml"), "publisher: test\nconstants:\n  '#currency': USD\n");
		for (String name : List.of("3w-hxl-afghanistan-2024q1-excerpt.csv", "ukraine-flows.csv")) {
			Files.copy(SHARED.resolve(name), folder.resolve(name));
		}
		ImportReport report = run(folder);
		assertThat(report.skipped()).isEmpty();
		assertThat(count("(:Document)")).isEqualTo(17 + 1616);
		assertThat(count("(:Transaction {currency: 'USD'})")).isEqualTo(1616);
		assertThat(one("MATCH (t:Transaction) RETURN sum(t.units)").asLong()).isEqualTo(45_899_668_351L);
		assertThat(one("MATCH (t:Transaction) RETURN sum(t.fraction)").asLong()).isZero();
		assertThat(count("(:Statement {predicate: 'OPERATES_IN'})")).isEqualTo(17);
		assertThat(count("(:Organization)-[:OPERATES_IN]->(:Country {id: 'AF'})")).isEqualTo(11);
		assertThat(run(folder).unchanged()).isEqualTo(17 + 1616);
	}

}
