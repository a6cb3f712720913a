package org.aidgraph;

import java.util.List;
import java.util.concurrent.Callable;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.WriteCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

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
		try (ConfigurableApplicationContext context = this.settings.start(WebApplicationType.NONE)) {
			GraphWriter graph = context.getBean(GraphWriter.class);
			List<String> unknown = this.ids.stream().filter((id) -> !graph.held(List.of(id)).containsKey(id)).toList();
			WriteCounts counts = graph.retract(this.ids);
			console.line("%,d documents and %,d statements taken out", counts.documents(), counts.dropped());
			unknown.forEach((id) -> console.line("skipped: %s: the graph holds no such document", id));
			return unknown.isEmpty() ? 0 : 1;
		}
	}

}
