package org.aidgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.aidgraph.document.Document;
import org.aidgraph.evaluation.GoldDocument;
import org.aidgraph.evaluation.GoldReader;
import org.aidgraph.evaluation.Matching;
import org.aidgraph.evaluation.Scorer;
import org.aidgraph.extract.Fact;
import org.aidgraph.importer.DocumentPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code evaluate}: how much of what a careful reader finds in documents is read, and how
 * much of what is read is right.
 */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = { "Scores the reader against gold: precision, recall, F1. No database.", "",
				"Strict and relaxed, in all and by predicate; every miss and every false fact",
				"with its place. Exit code 1 where a document of the gold is missing.", "" })
final class EvaluateCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "GOLD", description = "JSONL file: one document a line, with its facts")
	private Path gold = Path.of("");

	@Parameters(index = "1", paramLabel = "DOCUMENTS", description = "folder of the documents, or a JSONL file")
	private Path documents = Path.of("");

	private final SpringSettings settings;

	EvaluateCommand(SpringSettings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		Console console = new Console(System.out);
		if (!Files.isReadable(this.gold)) {
			console.line("skipped: %s: there is no such file, or it may not be read", this.gold);
			return 1;
		}
		Map<String, List<Fact>> read = read();
		Scorer strict = new Scorer(Matching.STRICT);
		Scorer relaxed = new Scorer(Matching.RELAXED);
		List<String> missing = new ArrayList<>();
		for (GoldDocument document : new GoldReader().read(this.gold)) {
			List<Fact> facts = read.get(document.file());
			if (facts == null) {
				missing.add(document.file());
			}
			else {
				strict.add(document, facts);
				relaxed.add(document, facts);
			}
		}
		console.line("STRICT%n%s%n%nRELAXED%n%s", strict.score().report(), relaxed.score().report());
		missing.forEach((name) -> console.line("skipped: %s: it is not among the documents", name));
		return missing.isEmpty() ? 0 : 1;
	}

	/** The facts of every document, by its name. */
	private Map<String, List<Fact>> read() {
		DocumentPipeline pipeline = PipelineConfiguration.create();
		Map<String, List<Fact>> read = new HashMap<>();
		this.settings.documents().read(this.documents, (found) -> {
			if (found instanceof Document document) {
				read.put(document.name(), pipeline.read(document).facts());
			}
		});
		return read;
	}

}
