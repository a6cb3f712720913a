package org.aidgraph;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.time.Clock;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.importer.ImportOptions;
import org.aidgraph.importer.ImportReport;
import org.aidgraph.importer.ImportRunner;
import org.aidgraph.importer.JudgementRunner;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import}: documents into the graph.
 */
@Command(name = "import", mixinStandardHelpOptions = true, description = { "Reads documents into the graph.", "",
		"Text, HTML, PDF, Word, IATI XML and tables (CSV, XLSX): files, folders, .gz, .zip, JSONL of {url, text|html},",
		"web addresses.", "Documents that the graph already holds in this version cost next to nothing.", "" })
final class ImportCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "what to import")
	private List<String> inputs = List.of();

	@Option(names = "--dry-run", description = "read and count, but write nothing; needs no database")
	private boolean dryRun;

	@Option(names = "--force",
			description = "take in sources that yield far less than their source.yml expects; else they are held back")
	private boolean force;

	@Option(names = "--report", paramLabel = "FILE",
			description = "write what was left out, changed or noted, and where, as CSV")
	private Optional<Path> report = Optional.empty();

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
		return this.settings.ask((context) -> judgedAndRun(context, console));
	}

	private int judgedAndRun(ApplicationContext context, Console console) {
		JudgementRunner judgements = context.getBean(JudgementRunner.class);
		boolean judged = console.judged(judgements.apply());
		int read = judgements.during(() -> run(context.getBean(ImportRunner.class),
				Optional.of(context.getBean(GraphWriter.class)), console));
		return judged ? read : 1;
	}

	private int run(ImportRunner importer, Optional<GraphWriter> graph, Console console) {
		ImportReport report = importer.run(this.inputs, graph, console,
				ImportOptions.USUAL.withForce(this.force).withReport(this.report));
		console.report(report, graph.isPresent());
		return report.complete() ? 0 : 1;
	}

}
