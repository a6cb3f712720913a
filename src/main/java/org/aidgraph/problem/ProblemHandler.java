package org.aidgraph.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aidgraph.adhoc.LimitExceededException;
import org.aidgraph.adhoc.RefusedStatementException;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.InvalidQuestionException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import org.springframework.web.util.UriUtils;

/**
 * Turns everything that goes wrong into problem details of RFC 9457. What is wrong with a
 * request is said; what is wrong here goes to the log alone.
 */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

	private static final Log LOG = LogFactory.getLog(ProblemHandler.class);

	private static final int SECONDS_TO_RETRY = 5;

	@ExceptionHandler
	ResponseEntity<Object> notFound(NotFoundException ex, WebRequest request) {
		return answer(HttpStatus.NOT_FOUND, ex.getMessage(), new HttpHeaders(), ex, request);
	}

	/** The same address with the other id, all the rest kept. */
	@ExceptionHandler
	ResponseEntity<Void> moved(MovedException ex, HttpServletRequest request) {
		String path = Arrays.stream(request.getRequestURI().split("/"))
			.map((segment) -> UriUtils.decode(segment, StandardCharsets.UTF_8).equals(ex.from())
					? UriUtils.encodePathSegment(ex.to(), StandardCharsets.UTF_8) : segment)
			.collect(Collectors.joining("/"));
		String query = Optional.ofNullable(request.getQueryString()).map((text) -> "?" + moved(text, ex)).orElse("");
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(URI.create(path + query)).build();
	}

	private static String moved(String query, MovedException ex) {
		return Arrays.stream(query.split("&")).map((parameter) -> {
			int value = parameter.indexOf('=') + 1;
			return URLDecoder.decode(parameter.substring(value), StandardCharsets.UTF_8).equals(ex.from())
					? parameter.substring(0, value) + UriUtils.encode(ex.to(), StandardCharsets.UTF_8) : parameter;
		}).collect(Collectors.joining("&"));
	}

	@ExceptionHandler
	ResponseEntity<Object> invalid(InvalidQuestionException ex, WebRequest request) {
		return invalid(ex, ex, request);
	}

	@ExceptionHandler({ RefusedStatementException.class, LimitExceededException.class })
	ResponseEntity<Object> refused(RuntimeException ex, WebRequest request) {
		return answer(Problems.of(ex), new HttpHeaders(), ex, request);
	}

	/**
	 * A query string that is not UTF-8 or has too many parameters, or a form that is
	 * damaged or too large. Written without asking the request anything again, since
	 * reading its parameters is what failed.
	 */
	@ExceptionHandler
	void undecodable(InvalidParameterException ex, HttpServletResponse response) throws IOException {
		boolean large = ex.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
		HttpStatus status = large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		String problem = "{\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}".formatted(status.value(),
				status.getReasonPhrase(), large ? "The form is larger than an upload may be (aidgraph.api.max-upload)"
						: "The query string is not well-formed UTF-8, or the form is damaged");
		response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
	}

	/** A header that holds what none may hold. */
	@ExceptionHandler
	ResponseEntity<Object> rejected(RequestRejectedException ex, WebRequest request) {
		return answer(HttpStatus.BAD_REQUEST, "A header of the request is not well-formed", new HttpHeaders(), ex,
				request);
	}

	@ExceptionHandler
	ResponseEntity<Object> unavailable(DatabaseUnavailableException ex, WebRequest request) {
		LOG.warn(ex.getMessage() + ": " + ex.getCause());
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_TO_RETRY));
		return answer(HttpStatus.SERVICE_UNAVAILABLE, ex.getMessage(), headers, ex, request);
	}

	@ExceptionHandler
	ResponseEntity<Object> busy(BusyException ex, WebRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_TO_RETRY));
		return answer(HttpStatus.SERVICE_UNAVAILABLE, ex.getMessage(), headers, ex, request);
	}

	/** Left to the container, which ends the connection. */
	@ExceptionHandler
	void broken(BrokenAnswerException ex) {
		LOG.warn("An answer broke off: " + ex.getCause());
		throw ex;
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> unexpected(Exception ex, WebRequest request) {
		if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
			return null;
		}
		LOG.error("Failed to answer " + request.getDescription(false), ex);
		return answer(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; the log says what",
				new HttpHeaders(), ex, request);
	}

	@Override
	protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		Optional<InvalidQuestionException> invalid = invalidQuestion(ex);
		String name = (ex instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: Optional.ofNullable(ex.getPropertyName()).orElse("parameter");
		if (invalid.isPresent()) {
			return invalid(invalid.get().named(name), ex, request);
		}
		Class<?> type = (ex instanceof MethodArgumentTypeMismatchException argument)
				? argument.getParameter().nestedIfOptional().getNestedParameterType()
				: Optional.<Class<?>>ofNullable(ex.getRequiredType()).orElse(Object.class);
		String expected = (type == int.class || type == Integer.class) ? "a whole number"
				: (type == boolean.class) ? "true or false" : "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
		return invalid(new InvalidQuestionException(name, "'" + name + "' is " + expected, List.of()), ex, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(HttpStatus.NOT_FOUND, "There is nothing at /" + ex.getResourcePath(), headers, ex, request);
	}

	private ResponseEntity<Object> invalid(InvalidQuestionException invalid, Exception ex, WebRequest request) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, String.valueOf(invalid.getMessage()));
		problem.setProperty("parameter", invalid.parameter());
		if (!invalid.allowed().isEmpty()) {
			problem.setProperty("allowed", invalid.allowed());
		}
		return answer(problem, new HttpHeaders(), ex, request);
	}

	private ResponseEntity<Object> answer(HttpStatus status, @Nullable String detail, HttpHeaders headers, Exception ex,
			WebRequest request) {
		return answer(problem(status, String.valueOf(detail)), headers, ex, request);
	}

	private ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers, Exception ex,
			WebRequest request) {
		ResponseEntity<Object> answer = handleExceptionInternal(ex, problem, headers,
				HttpStatusCode.valueOf(problem.getStatus()), request);
		return (answer != null) ? answer : ResponseEntity.status(problem.getStatus()).build();
	}

	@Override
	protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		HttpHeaders own = new HttpHeaders(headers);
		own.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return new ResponseEntity<>(body, own, status);
	}

	private static ProblemDetail problem(HttpStatus status, String detail) {
		return ProblemDetail.forStatusAndDetail(status, detail);
	}

	private static Optional<InvalidQuestionException> invalidQuestion(Throwable thrown) {
		for (@Nullable
		Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof InvalidQuestionException invalid) {
				return Optional.of(invalid);
			}
		}
		return Optional.empty();
	}

}
