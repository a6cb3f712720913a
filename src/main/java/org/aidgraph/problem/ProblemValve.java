package org.aidgraph.problem;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Problem details for requests that the container refuses before any application sees
 * them, such as an address with a broken percent sign.
 */
final class ProblemValve extends ValveBase {

	ProblemValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		if (status == null || !status.isError() || response.isCommitted() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		response.setSuspended(false);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		String problem = "{\"status\":%d,\"title\":\"%s\"}".formatted(status.value(), status.getReasonPhrase());
		response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
		response.finishResponse();
	}

}
