package org.aidgraph;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aidgraph.document.Document;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.document.Found;
import org.aidgraph.document.RecordFile;
import org.aidgraph.document.Skipped;
import org.aidgraph.iati.Ending;
import org.aidgraph.iati.IatiReader;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.table.record.TableRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code extract}: one fact a line as JSON, without a database.
 */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = { "Prints the facts of documents, one a line as JSON. No database.", "",
				"Inputs that cannot be read are listed on standard error, and the exit code is 1.", "" })
final class ExtractCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH",
			description = "files, folders, archives; - reads one document from standard input")
	private List<String> inputs = List.of();

	private final SpringSettings settings;

	ExtractCommand(SpringSettings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() throws IOException {
		DocumentPipeline pipeline = PipelineConfiguration.create();
		DocumentReader reader = this.settings.documents();
		List<Skipped> skipped = new ArrayList<>();
		try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
			FactLines lines = new FactLines(out);
			for (String input : this.inputs) {
				Consumer<Found> sink = (found) -> handle(found, pipeline, lines, skipped);
				if (input.equals("-")) {
					reader.read(System.in, input, sink);
				}
				else {
					reader.read(input, sink);
				}
			}
		}
		skipped.forEach((one) -> System.err.println("skipped: " + one.name() + ": " + one.reason()));
		return skipped.isEmpty() ? 0 : 1;
	}

	private static void handle(Found found, DocumentPipeline pipeline, FactLines lines, List<Skipped> skipped) {
		if (found instanceof Document document) {
			document.remarks().forEach((remark) -> System.err.println("note: " + document.name() + ": " + remark));
			lines.write(document.name(), pipeline.read(document));
		}
		else if (found instanceof RecordFile file && file.format() != RecordFile.Format.XML) {
			file.remarks().forEach((remark) -> System.err.println("note: " + file.name() + ": " + remark));
			new TableRecords(file)
				.read((row) -> lines.write(file.name() + "#" + row.row().fragment(), pipeline.read(row.facts())),
						(remark) -> {
						})
				.damage()
				.ifPresent((reason) -> skipped.add(new Skipped(file.name(), reason, file.size())));
		}
		else if (found instanceof RecordFile file) {
			Ending ending = new IatiReader().read(file.content(),
					(item) -> lines.write(file.name() + "#" + item.identifier(), pipeline.read(item)), (remark) -> {
					});
			ending.damage().ifPresent((reason) -> skipped.add(new Skipped(file.name(), reason, file.size())));
		}
		else if (found instanceof Skipped one) {
			skipped.add(one);
		}
	}

}
