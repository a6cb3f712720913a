package org.aidgraph;

import java.util.Optional;
import org.aidgraph.server.ServerException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one line why the application does not start and what to do about it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailure implements FailureAnalyzer, FailureAnalysisReporter {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		Optional<ServerException> server = cause(failure, ServerException.class);
		if (server.isPresent()) {
			return new FailureAnalysis(String.valueOf(server.get().getMessage()), null, server.get());
		}
		Optional<PortInUseException> port = cause(failure, PortInUseException.class);
		if (port.isPresent()) {
			return new FailureAnalysis("Port " + port.get().getPort() + " for the API is taken by another program.",
					"Stop that one, or choose another port with server.port.", failure);
		}
		if (cause(failure, AuthenticationException.class).isPresent()) {
			return new FailureAnalysis("The Neo4j at spring.neo4j.uri refuses this user or password.",
					"Set spring.neo4j.authentication.username and spring.neo4j.authentication.password.", failure);
		}
		return cause(failure, Neo4jException.class)
			.map((ex) -> new FailureAnalysis("The database cannot be used: " + firstLine(ex),
					"Check that it runs and that spring.neo4j.uri is right.", ex))
			.orElse(null);
	}

	@Override
	public void report(FailureAnalysis analysis) {
		String action = Optional.ofNullable(analysis.getAction()).map((text) -> " " + flat(text)).orElse("");
		System.err.println("aidgraph: " + flat(analysis.getDescription()) + action);
	}

	private static String flat(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", " ");
	}

	private static String firstLine(Throwable ex) {
		return String.valueOf(ex.getMessage()).lines().findFirst().orElse(ex.getClass().getSimpleName());
	}

	private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
		for (@Nullable
		Throwable at = failure; at != null; at = at.getCause()) {
			if (type.isInstance(at)) {
				return Optional.of(type.cast(at));
			}
		}
		return Optional.empty();
	}

}
