package org.aidgraph;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.aidgraph.api.BrowserAddress;
import org.aidgraph.graph.Migrator;
import org.aidgraph.server.Neo4jServer;
import org.aidgraph.server.ServerProgress;
import org.aidgraph.server.ServerSettings;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Wires the database: the embedded Neo4j unless {@code spring.neo4j.uri} names another,
 * and its schema.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

	@Bean
	SessionConfig sessionConfig(@Value("${spring.data.neo4j.database:}") String database) {
		return database.isEmpty() ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
	}

	/** Up to date before anything asks the database. */
	@Bean
	Migrator migrator(Driver driver, SessionConfig session) {
		Migrator migrator = new Migrator(driver, session.database());
		migrator.migrate();
		return migrator;
	}

	/** The embedded database. */
	@Configuration(proxyBeanMethods = false)
	@Conditional(NoneOutside.class)
	static class Embedded {

		/**
		 * The server: {@code serve} runs its own; the other commands use the one that
		 * runs on this home, and start one for as long as they need it where there is
		 * none.
		 */
		@Bean(destroyMethod = "close")
		Neo4jServer neo4jServer(ApplicationContext context, AidGraphProperties properties,
				@Value("${server.port:8080}") int port) {
			ServerSettings settings = ServerSettings.of(properties.home())
				.withPorts(properties.embedded().boltPort(), properties.embedded().httpPort());
			Progress progress = new Progress(new Console(System.out));
			if (context instanceof WebServerApplicationContext) {
				return Neo4jServer.start(
						settings.withGuide(URI.create("http://127.0.0.1:" + port + "/guide/aidgraph.html")), progress);
			}
			return Neo4jServer.attachOrStart(settings, progress);
		}

		@Bean
		BrowserAddress browserAddress(Neo4jServer server) {
			return new BrowserAddress(server.browserUri());
		}

		@Bean
		Neo4jConnectionDetails neo4jConnectionDetails(Neo4jServer server) {
			return new Neo4jConnectionDetails() {

				@Override
				public URI getUri() {
					return server.boltUri();
				}

				@Override
				public AuthToken getAuthToken() {
					return AuthTokens.basic(server.username(), server.password());
				}

			};
		}

	}

	/** Whether no Neo4j outside is configured. */
	static final class NoneOutside implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
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
