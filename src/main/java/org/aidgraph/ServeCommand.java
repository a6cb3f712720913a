package org.aidgraph;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import org.springframework.boot.WebApplicationType;

/**
 * {@code serve}: the API and its pages, over the embedded Neo4j or an outside one.
 */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = { "Starts everything: database, first import, API and pages. The default.", "",
				"The database is the embedded Neo4j, unless spring.neo4j.uri names another.",
				"Settings can be given as --name=value, for instance:",
				"  --server.port=8080                    port of the API",
				"  --aidgraph.home=./data                database, password and logs",
				"  --aidgraph.import=./import            what is imported at the start",
				"  --aidgraph.embedded.bolt-port=7687    port of Bolt",
				"  --aidgraph.embedded.http-port=7474    port of Neo4j Browser",
				"  --spring.neo4j.uri=bolt://host:7687   a Neo4j outside, with",
				"  --spring.neo4j.authentication.username=neo4j --spring.neo4j.authentication.password=…" })
final class ServeCommand implements Callable<Integer> {

	private final SpringSettings settings;

	ServeCommand(SpringSettings settings) {
		this.settings = settings;
	}

	@Override
	public Integer call() {
		return serve(this.settings);
	}

	static int serve(SpringSettings settings) {
		settings.start(WebApplicationType.SERVLET).getBean(FirstImport.class).run();
		return AidGraphCommand.STAYS_UP;
	}

}
