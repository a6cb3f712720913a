package org.aidgraph;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.aidgraph.server.Neo4jServer;
import org.aidgraph.server.ServerException;
import org.aidgraph.server.ServerProgress;
import org.aidgraph.server.ServerSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded Neo4j beside the application context, since each takes seconds:
 * {@code serve} runs its own; the other commands use the one that runs on this home, and
 * start one for as long as they need it where there is none. Does nothing where
 * {@code spring.neo4j.uri} names a Neo4j outside.
 */
final class EmbeddedStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private final CompletableFuture<Neo4jServer> server = new CompletableFuture<>();

	/** Whether a Neo4j outside is configured. */
	static boolean isOutside(Environment environment) {
		return StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		if (isOutside(environment)) {
			return;
		}
		AidGraphProperties properties = Binder.get(environment).bindOrCreate("aidgraph", AidGraphProperties.class);
		String port = environment.getProperty("server.port", "8080");
		boolean serving = context instanceof WebServerApplicationContext;
		context.getBeanFactory().registerSingleton("embeddedStart", this);
		Thread starter = new Thread(() -> start(properties, port, serving), "neo4j-start");
		starter.setDaemon(true);
		starter.start();
	}

	private void start(AidGraphProperties properties, String port, boolean serving) {
		ServerSettings settings = ServerSettings.of(properties.home())
			.withPorts(properties.embedded().boltPort(), properties.embedded().httpPort())
			.withGuide(URI.create("http://127.0.0.1:" + port + "/guide/aidgraph.html"));
		Progress progress = new Progress(new Console(System.out));
		try {
			this.server.complete(
					serving ? Neo4jServer.start(settings, progress) : Neo4jServer.attachOrStart(settings, progress));
		}
		catch (RuntimeException ex) {
			this.server.completeExceptionally(ex);
		}
	}

	/**
	 * Waits until the server is up.
	 * @throws ServerException if it cannot be started
	 */
	Neo4jServer await() {
		try {
			return this.server.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/** Tells the terminal how far the start of the database is. */
	private record Progress(Console console) implements ServerProgress {

		@Override
		public void resolving(int done, int total, long bytes) {
			this.console.progress(
					(total == 0) ? "Looking up the jars of Neo4j" : String.format(Locale.ROOT,
							"Fetching Neo4j: %d of %d jars, %d MB", done, total, bytes / 1_000_000),
					total > 0 && done == total);
		}

		@Override
		public void starting(Duration waited) {
			this.console.progress("Starting Neo4j, " + Console.duration(waited), false);
		}

		@Override
		public void ready(Duration took) {
			this.console.progress("Neo4j is up after " + Console.duration(took), true);
			this.console.line("");
		}

	}

}
