package org.aidgraph.problem;

import org.aidgraph.adhoc.LimitExceededException;
import org.aidgraph.adhoc.RefusedStatementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Problem details for what can also go wrong while an answer is being sent.
 */
public final class Problems {

	private Problems() {
	}

	/**
	 * What went wrong.
	 * @param failure a refused or unbounded statement; for anything else the database is
	 * away
	 */
	public static ProblemDetail of(RuntimeException failure) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(failure), String.valueOf(failure.getMessage()));
		if (failure instanceof RefusedStatementException refused) {
			problem.setProperty("parameter", "statement");
			problem.setProperty("line", refused.position().line());
			problem.setProperty("column", refused.position().column());
			problem.setProperty("offset", refused.position().offset());
		}
		return problem;
	}

	private static HttpStatus status(RuntimeException failure) {
		if (failure instanceof RefusedStatementException) {
			return HttpStatus.BAD_REQUEST;
		}
		return (failure instanceof LimitExceededException) ? HttpStatus.UNPROCESSABLE_CONTENT
				: HttpStatus.SERVICE_UNAVAILABLE;
	}

}
