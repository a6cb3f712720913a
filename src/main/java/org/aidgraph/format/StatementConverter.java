package org.aidgraph.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidgraph.adhoc.LimitExceededException;
import org.aidgraph.adhoc.RefusedStatementException;
import org.aidgraph.adhoc.RunningStatement;
import org.aidgraph.problem.Problems;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the rows of a statement while it runs, one JSON object a line, or all of them in
 * one JSON object. In a stream each line has one member, which says what it is:
 * {@code columns}, {@code row}, and last {@code end} or, where something went wrong on
 * the way, {@code problem}.
 */
final class StatementConverter extends AbstractHttpMessageConverter<RunningStatement> {

	private final JsonMapper mapper;

	StatementConverter(JsonMapper mapper) {
		super(StandardCharsets.UTF_8, MediaType.APPLICATION_JSON, Formats.NDJSON_TYPE);
		this.mapper = mapper;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return RunningStatement.class.isAssignableFrom(type);
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected RunningStatement readInternal(Class<? extends RunningStatement> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("A running statement is never sent here", input);
	}

	@Override
	protected void writeInternal(RunningStatement statement, HttpOutputMessage output) throws IOException {
		try (statement) {
			output.getHeaders().setCacheControl("no-store");
			if (Formats.NDJSON_TYPE.isCompatibleWith(output.getHeaders().getContentType())) {
				stream(statement, output.getBody());
			}
			else {
				page(statement, output);
			}
		}
	}

	private void page(RunningStatement statement, HttpOutputMessage output) throws IOException {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		List<Map<String, @Nullable Object>> next = statement.next();
		while (!next.isEmpty()) {
			rows.addAll(next);
			next = statement.next();
		}
		output.getBody()
			.write(this.mapper
				.writeValueAsBytes(new StatementAnswer(statement.columns(), rows, statement.isLimited())));
	}

	private void stream(RunningStatement statement, OutputStream body) throws IOException {
		line("columns", statement.columns(), body);
		try {
			int count = 0;
			List<Map<String, @Nullable Object>> next = statement.next();
			while (!next.isEmpty()) {
				for (Map<String, @Nullable Object> row : next) {
					line("row", row, body);
				}
				body.flush();
				count += next.size();
				next = statement.next();
			}
			Map<String, Object> end = new LinkedHashMap<>();
			end.put("rows", count);
			end.put("limited", statement.isLimited());
			line("end", end, body);
		}
		catch (LimitExceededException | RefusedStatementException | DatabaseUnavailableException ex) {
			line("problem", Problems.of(ex), body);
		}
	}

	private void line(String name, Object value, OutputStream body) throws IOException {
		body.write(this.mapper.writeValueAsBytes(Map.of(name, value)));
		body.write('\n');
	}

	@Override
	protected void addDefaultHeaders(HttpHeaders headers, RunningStatement statement, @Nullable MediaType mediaType) {
		boolean stream = Formats.NDJSON_TYPE.isCompatibleWith(mediaType);
		headers.setContentType(stream ? Formats.NDJSON_TYPE : MediaType.APPLICATION_JSON);
	}

}
