package org.aidgraph.importer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.document.Skipped;
import org.aidgraph.extract.FactReader;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * A folder in which files are damaged, hostile or not what their names say: a line tells
 * of each, and everything else is read. Nothing is written.
 */
class HostileRecordsTests {

	private static final ReferenceData REFERENCE = ReferenceData.load();

	private static final ImportRunner RUNNER = new ImportRunner(new DocumentReader(),
			new DocumentPipeline(new TextReader(), new FactReader(REFERENCE), new FactMaker(REFERENCE.organizations()),
					new EntityResolver(REFERENCE)),
			Clock.systemUTC());

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"%s\"?>\n";

	private static final String GOOD = "<iati-activities version=\"2.03\">" + activity("A") + activity("B")
			+ "</iati-activities>";

	private static String activity(String name) {
		return "<iati-activity><iati-identifier>XX-%s-1</iati-identifier><title><narrative>Côté %s</narrative></title></iati-activity>"
			.formatted(name, name);
	}

	@Test
	void tellsOfEachFileThatIsBadAndReadsTheOthers(@TempDir Path folder, @TempDir Path reports) throws IOException {
		text(folder, "01-good.xml", HEAD.formatted("UTF-8") + GOOD);
		Files.write(folder.resolve("02-utf-16.xml"),
				(HEAD.formatted("UTF-16") + GOOD).getBytes(StandardCharsets.UTF_16));
		text(folder, "03-mark.xml", "\uFEFF" + HEAD.formatted("UTF-8") + GOOD);
		text(folder, "04-prefix.xml", GOOD.replace("<iati-activity>", "<iati-activity dstore:index=\"1\">"));
		text(folder, "11-cut.xml", GOOD.substring(0, GOOD.indexOf("XX-B")));
		text(folder, "12-error.xml", "{\"error\": \"no such data set\"}");
		text(folder, "13-laughs.xml", laughs());
		workbook(folder.resolve("14-workbook.xml"));
		text(folder, "15-page.xml", "<!DOCTYPE html><html><body>Not found</body></html>");
		text(folder, "99-page.txt", "Project Title: Wells\nProject Code: CT.0690\n");
		Path report = reports.resolve("report.csv");
		ImportReport result = RUNNER.run(List.of(folder.toString()), Optional.empty(), (documents, bytes, total) -> {
		}, ImportOptions.USUAL.withReport(Optional.of(report)));
		assertThat(result.read()).as("two of each good file, one of the cut one, the page").isEqualTo(4 * 2 + 1 + 1);
		Map<String, String> lines = new TreeMap<>();
		for (Skipped skipped : result.skipped()) {
			lines.put(skipped.name(), skipped.reason());
		}
		assertThat(lines).hasSize(5)
			.contains(
					entry("11-cut.xml",
							"the file ends in the middle in item 2 of the list; the 1 records before that were read"),
					entry("12-error.xml", "this is JSON, not XML: {\"error\": \"no such data set\"}"),
					entry("14-workbook.xml", "this is a ZIP archive or an Office file such as XLSX, not XML"));
		assertThat(lines.get("13-laughs.xml")).contains("was referenced, but not declared");
		assertThat(lines.get("15-page.xml")).contains("web page");
		assertThat(lines.values()).allMatch((line) -> line.length() < 200 && line.indexOf('\n') < 0);
		assertThat(result.reasons()).containsEntry("left out: a prefix that the file does not declare", 2L);
		assertThat(Files.readString(report)).contains("11-cut.xml,,skipped,", "04-prefix.xml,");
	}

	private static void text(Path folder, String name, String content) throws IOException {
		Files.writeString(folder.resolve(name), content);
	}

	private static String laughs() {
		StringBuilder text = new StringBuilder("<!DOCTYPE iati-activities [<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			text.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
		}
		return text.append("]>").append(GOOD.replace("Côté A", "&l29;")).toString();
	}

	private static void workbook(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
		}
	}

}
