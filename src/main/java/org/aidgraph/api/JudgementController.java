package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.importer.JudgementRunner;
import org.aidgraph.judgement.Judgement;
import org.aidgraph.judgement.Verdict;
import org.aidgraph.rows.InvalidQuestionException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people find of two things.
 */
@RestController
@Tag(name = "Writing", description = "Documents in and out, and what people judged; needs the API key")
class JudgementController {

	private static final int MAX_BYTES = 20_000;

	private static final int LONGEST = 1_000;

	private final JudgementRunner judgements;

	private final JsonMapper mapper;

	JudgementController(JudgementRunner judgements, JsonMapper mapper) {
		this.judgements = judgements;
		this.mapper = mapper;
	}

	/**
	 * A judgement as it is sent.
	 *
	 * @param verdict whether the two are one
	 * @param one an id
	 * @param other another
	 * @param reason why
	 * @param by who says so
	 */
	record Sent(@Schema(allowableValues = {
			"same", "different" }) String verdict,
			@Schema(description = "An id, or id@document for what one document calls so",
					example = "org:iom.kr") String one,
			@Schema(example = "org:iom-republic-of-korea") String other,
			@Schema(nullable = true, example = "both give the address in Seoul") String reason,
			@Schema(nullable = true, example = "H. Example") String by){
	}

	/**
	 * What a judgement did.
	 *
	 * @param documents how many documents were written anew
	 * @param problems lines of the file that have no effect, and why
	 */
	record Applied(long documents, List<String> problems) {
	}

	@PostMapping(path = "/api/judgements", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Described.ForWriters
	@Operation(summary = "Says that two things are the same or different",
			description = "Adds a line to judgements.csv and applies it, without reading documents again. Deleting the line takes "
					+ "it back.",
			requestBody = @RequestBody(required = true,
					content = @Content(schema = @Schema(implementation = Sent.class))))
	Applied judge(HttpServletRequest request) throws IOException {
		Map<?, ?> sent = read(request.getInputStream().readNBytes(MAX_BYTES + 1));
		Verdict verdict = Verdict.ofWord(text(sent, "verdict"))
			.orElseThrow(() -> new InvalidQuestionException("verdict", "'verdict' is same or different",
					List.of("same", "different")));
		JudgementRunner.Outcome outcome = this.judgements.judge(new Judgement(verdict, id(sent, "one"),
				id(sent, "other"), text(sent, "reason"), text(sent, "by"), Optional.of(LocalDate.now())));
		return new Applied(outcome.documents(),
				outcome.judgements()
					.map((all) -> all.problems().stream().map(Object::toString).toList())
					.orElse(List.of()));
	}

	private Map<?, ?> read(byte[] body) {
		try {
			if (body.length <= MAX_BYTES && this.mapper.readValue(body, Object.class) instanceof Map<?, ?> members) {
				return members;
			}
		}
		catch (JacksonException ex) {
			throw new InvalidQuestionException("body", "The body is not JSON", List.of());
		}
		throw new InvalidQuestionException("body",
				"The body is a JSON object with 'verdict', 'one', 'other' and, if wanted, 'reason' and 'by'",
				List.of());
	}

	private static String id(Map<?, ?> sent, String name) {
		String id = text(sent, name);
		if (id.isEmpty()) {
			throw new InvalidQuestionException(name, "'" + name + "' is an id", List.of());
		}
		return id;
	}

	private static String text(Map<?, ?> sent, String name) {
		Object value = sent.containsKey(name) ? sent.get(name) : "";
		if (value == null) {
			return "";
		}
		if (value instanceof String text && text.length() <= LONGEST
				&& text.chars().noneMatch(Character::isISOControl)) {
			return text.strip();
		}
		throw new InvalidQuestionException(name,
				"'" + name + "' is a text of one line, at most " + LONGEST + " characters", List.of());
	}

}
