package org.aidgraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problem details for requests that are turned away before any controller sees them.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final int SECONDS_TO_RETRY = 5;

	private final JsonMapper mapper;

	Refusals(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/** Nobody is known to ask, or it cannot be found out who does. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (ex instanceof AuthenticationServiceException) {
			retry(HttpStatus.SERVICE_UNAVAILABLE, "Whoever issues the tokens cannot be asked", SECONDS_TO_RETRY,
					request, response);
			return;
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		write(HttpStatus.UNAUTHORIZED,
				"This needs the API key, as 'Authorization: Bearer …' or 'X-API-Key: …', or a token that is valid",
				request, response);
	}

	/** Who asks is known, and may not. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		write(HttpStatus.FORBIDDEN, "This needs a token with the scope '" + AccessConfiguration.WRITE_SCOPE + "'",
				request, response);
	}

	/** Later, perhaps. */
	void retry(HttpStatus status, String detail, long seconds, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		write(status, detail, request, response);
	}

	private void write(HttpStatus status, String detail, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setInstance(URI.create(request.getRequestURI()));
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(this.mapper.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
	}

}
