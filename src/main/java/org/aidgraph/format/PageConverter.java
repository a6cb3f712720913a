package org.aidgraph.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.aidgraph.answer.Page;
import org.aidgraph.problem.BrokenAnswerException;
import org.aidgraph.problem.Problems;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a list as a table or one item a line: page after page to its end, so that a long
 * list takes no more memory than a page. What goes wrong on the way is the last line of
 * NDJSON, {@code {"problem": …}}; CSV, which has no place for it, breaks off.
 */
final class PageConverter extends AbstractHttpMessageConverter<PageAnswer<?>> {

	private final JsonMapper mapper;

	PageConverter(JsonMapper mapper) {
		super(StandardCharsets.UTF_8, Formats.NDJSON_TYPE, Formats.CSV_TYPE);
		this.mapper = mapper;
	}

	@Override
	protected boolean supports(Class<?> type) {
		return PageAnswer.class.isAssignableFrom(type);
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected PageAnswer<?> readInternal(Class<? extends PageAnswer<?>> type, HttpInputMessage input) {
		throw new HttpMessageNotReadableException("A page is never sent here", input);
	}

	@Override
	protected void writeInternal(PageAnswer<?> page, HttpOutputMessage output) throws IOException {
		boolean csv = Formats.CSV_TYPE.isCompatibleWith(output.getHeaders().getContentType());
		OutputStream body = output.getBody();
		try {
			if (csv) {
				Table table = page.rest().table().get();
				body.write(table.headings().getBytes(StandardCharsets.UTF_8));
				send(page, (item) -> table.line(this.mapper.valueToTree(item)), body);
			}
			else {
				send(page, (item) -> this.mapper.writeValueAsString(item) + "\n", body);
			}
		}
		catch (DatabaseUnavailableException ex) {
			if (csv) {
				body.flush();
				throw new BrokenAnswerException(ex);
			}
			body.write((this.mapper.writeValueAsString(Map.of("problem", Problems.of(ex))) + "\n")
				.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static <T> void send(PageAnswer<T> page, Line line, OutputStream body) throws IOException {
		send(page.items(), line, body);
		PageAnswer.Rest<T> rest = page.rest();
		while (rest.cursor().isPresent()) {
			Page<T> next = rest.read();
			send(next.items(), line, body);
			rest = rest.after(next);
		}
	}

	private static void send(List<?> items, Line line, OutputStream body) throws IOException {
		for (Object item : items) {
			body.write(line.of(item).getBytes(StandardCharsets.UTF_8));
		}
		body.flush();
	}

	/** An item as a line. */
	private interface Line {

		String of(Object item);

	}

}
