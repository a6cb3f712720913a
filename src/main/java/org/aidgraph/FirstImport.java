package org.aidgraph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aidgraph.access.ApiKey;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.importer.ImportReport;
import org.aidgraph.importer.ImportRunner;
import org.aidgraph.importer.JudgementRunner;
import org.aidgraph.server.Neo4jServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * What {@code serve} does once everything is up: imports the folder that is set, and says
 * where to go.
 */
@Component
final class FirstImport {

	private final ApplicationContext context;

	private final AidGraphProperties properties;

	private final ImportRunner importer;

	private final GraphWriter graph;

	private final JudgementRunner judgements;

	private final Optional<Neo4jServer> embedded;

	private final Optional<ApiKey> key;

	FirstImport(ApplicationContext context, AidGraphProperties properties, ImportRunner importer, GraphWriter graph,
			JudgementRunner judgements, Optional<Neo4jServer> embedded, Optional<ApiKey> key) {
		this.context = context;
		this.properties = properties;
		this.importer = importer;
		this.graph = graph;
		this.judgements = judgements;
		this.embedded = embedded;
		this.key = key;
	}

	void run() {
		Console console = new Console(System.out);
		Path folder = this.properties.imports();
		if (Files.isDirectory(folder)) {
			console.line("Importing %s", folder);
			console.judged(this.judgements.apply());
			ImportReport report = this.judgements
				.during(() -> this.importer.run(List.of(folder.toString()), Optional.of(this.graph), console));
			console.report(report, true);
		}
		else {
			console.line("There is no folder %s, so nothing was imported. To fill the graph, in another terminal:",
					folder);
			console
				.line("  java -jar aidgraph.jar import PATH    (files, folders, .gz, .zip, JSONL; --help tells more)");
		}
		int port = Objects.requireNonNull(((WebServerApplicationContext) this.context).getWebServer()).getPort();
		String base = "http://127.0.0.1:" + port;
		new WarmUp(base).run();
		console.line("");
		console.line("aidgraph is ready");
		console.line("  Start page      %s/", base);
		console.line("  API             %s/api/organizations    described at %s/swagger-ui.html", base, base);
		this.key.flatMap(ApiKey::file)
			.ifPresent((file) -> console.line("                  key for writing in %s", file));
		this.embedded.ifPresent((neo4j) -> {
			console.line("  Neo4j Browser   %s", neo4j.browserUri());
			console.line("                  user %s, password in %s", neo4j.username(), neo4j.passwordFile());
		});
		console.line("  Guide           :play %s/guide/aidgraph.html    in Neo4j Browser", base);
		console.line("  Stop with Ctrl-C");
	}

}
