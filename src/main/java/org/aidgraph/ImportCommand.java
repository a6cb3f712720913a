package org.aidgraph;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.time.Clock;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.importer.ImportReport;
import org.aidgraph.importer.ImportRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import}: documents into the graph.
 */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = { "Reads documents into the graph.", "",
				"Text, HTML, PDF and Word: files, folders, .gz, .zip, JSONL of {url, text|html},", "web addresses.",
				"Documents that the graph already holds in this version cost next to nothing.", "" })
final class ImportCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "what to import")
	private List<String> inputs = List.of();

	@Option(names = "--dry-run", description = "read and count, but write nothing; needs no database")
	private boolean dryRun;

	private final SpringSettings settings;

	ImportCommand(SpringSettings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		Console console = new Console(System.out);
		if (this.dryRun) {
			DocumentReader reader = this.settings.documents();
			return run(new ImportRunner(reader, PipelineConfiguration.create(), Clock.systemUTC()), Optional.empty(),
					console);
		}
		return this.settings.ask((context) -> run(context.getBean(ImportRunner.class),
				Optional.of(context.getBean(GraphWriter.class)), console));
	}

	private int run(ImportRunner importer, Optional<GraphWriter> graph, Console console) {
		ImportReport report = importer.run(this.inputs, graph, console);
		console.report(report, graph.isPresent());
		return report.complete() ? 0 : 1;
	}

}
