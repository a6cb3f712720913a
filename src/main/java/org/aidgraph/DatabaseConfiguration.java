package org.aidgraph;

import java.net.URI;
import org.aidgraph.graph.Migrator;
import org.aidgraph.server.Neo4jServer;
import org.aidgraph.site.BrowserAddress;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

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

		@Bean(destroyMethod = "close")
		Neo4jServer neo4jServer(EmbeddedStart start) {
			return start.await();
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
			return !EmbeddedStart.isOutside(context.getEnvironment());
		}

	}

}
