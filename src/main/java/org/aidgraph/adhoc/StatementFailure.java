package org.aidgraph.adhoc;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidgraph.rows.Failures;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * What the database says against a statement, as this application says it.
 */
final class StatementFailure {

	private static final String OUT_OF_MEMORY = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

	private static final Pattern WHERE = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: (\\d+)\\)\\)");

	private static final Pattern LISTS_AND_CAUSES = Pattern.compile("(: expected |:? Caused by: ).*");

	/** What is put before the statement to have it planned. */
	private static final int PREFIX = "EXPLAIN ".length();

	private StatementFailure() {
	}

	static RuntimeException of(Neo4jException failure, Duration time) {
		if (Failures.isTimeout(failure)) {
			return new LimitExceededException("The statement took longer than " + time.toSeconds() + " seconds",
					failure);
		}
		if (OUT_OF_MEMORY.equals(failure.code())) {
			return new LimitExceededException("The statement needs more memory than it may have", failure);
		}
		String code = failure.code();
		if (code.startsWith("Neo.ClientError.Statement.") || code.startsWith("Neo.ClientError.Procedure.")
				|| code.startsWith("Neo.DatabaseError.Statement.")) {
			return refused(String.valueOf(failure.getMessage()));
		}
		return Failures.translate(failure, Math.toIntExact(time.toSeconds()));
	}

	private static RefusedStatementException refused(String message) {
		Matcher where = WHERE.matcher(message);
		if (!where.find()) {
			return new RefusedStatementException(firstLine(message), Position.START);
		}
		int line = Integer.parseInt(where.group(1));
		int column = Integer.parseInt(where.group(2));
		int offset = Integer.parseInt(where.group(3));
		return new RefusedStatementException(firstLine(message.substring(0, where.start())),
				new Position(Math.max(offset - PREFIX, 0), line, (line == 1) ? Math.max(column - PREFIX, 1) : column));
	}

	/** Without the database's inner causes and its long lists of what it expected. */
	private static String firstLine(String message) {
		String line = message.lines().findFirst().orElse("");
		return LISTS_AND_CAUSES.matcher(line).replaceFirst("").strip();
	}

}
