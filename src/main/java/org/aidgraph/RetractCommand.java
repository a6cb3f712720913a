package org.aidgraph;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.WriteCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code retract}: documents out of the graph.
 */
@Command(name = "retract", mixinStandardHelpOptions = true,
		description = { "Takes documents, and all that only they back, out of the graph.", "" })
final class RetractCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "DOCUMENT-ID", description = "ids of documents, as in /api/documents")
	private List<String> ids = List.of();

	private final SpringSettings settings;

	RetractCommand(SpringSettings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		Console console = new Console(System.out);
		return this.settings.ask((context) -> {
			GraphWriter graph = context.getBean(GraphWriter.class);
			Set<String> held = graph.held(this.ids).keySet();
			WriteCounts counts = graph.retract(this.ids);
			console.line("%,d documents and %,d statements taken out", counts.documents(), counts.dropped());
			List<String> unknown = this.ids.stream().filter((id) -> !held.contains(id)).toList();
			unknown.forEach((id) -> console.line("skipped: %s: the graph holds no such document", id));
			return unknown.isEmpty() ? 0 : 1;
		});
	}

}
