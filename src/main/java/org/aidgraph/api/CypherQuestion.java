package org.aidgraph.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aidgraph.rows.InvalidQuestionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A statement as an app sends it.
 *
 * @param statement the Cypher
 * @param parameters its parameters, by name
 * @param limit the most rows to return
 */
record CypherQuestion(@Schema(description = "One Cypher statement that only reads",
		example = "MATCH (donor:Donor)-[:FUNDS]->(what) RETURN donor.name AS donor, what.name AS what") String statement,
		@Schema(description = "Its parameters, by name") Map<String, @Nullable Object> parameters,
		@Schema(minimum = "1", maximum = "10000", defaultValue = "1000") int limit) {

	private static final int DEFAULT_LIMIT = 1_000;

	private static final int MAX_LIMIT = 10_000;

	private static final int MAX_BYTES = 1_000_000;

	private static final Set<String> MEMBERS = Set.of("statement", "parameters", "limit");

	/**
	 * Reads the body of a request.
	 * @throws InvalidQuestionException if it is not what is expected
	 */
	static CypherQuestion read(InputStream body, JsonMapper mapper) throws IOException {
		byte[] bytes = body.readNBytes(MAX_BYTES + 1);
		if (bytes.length > MAX_BYTES) {
			throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, ProblemDetail.forStatusAndDetail(
					HttpStatus.CONTENT_TOO_LARGE, "The body has at most " + MAX_BYTES + " bytes"), null);
		}
		return of(members(bytes, mapper));
	}

	private static Map<?, ?> members(byte[] bytes, JsonMapper mapper) {
		try {
			if (mapper.readValue(bytes, Object.class) instanceof Map<?, ?> members
					&& MEMBERS.containsAll(members.keySet())) {
				return members;
			}
		}
		catch (JacksonException ex) {
			throw invalid("body", "The body is not JSON");
		}
		throw invalid("body", "The body is a JSON object with 'statement' and, if wanted, 'parameters' and 'limit'");
	}

	private static CypherQuestion of(Map<?, ?> members) {
		if (!(members.get("statement") instanceof String statement)) {
			throw invalid("statement", "'statement' is a text with one Cypher statement");
		}
		Map<String, @Nullable Object> parameters = new TreeMap<>();
		if (members.get("parameters") instanceof Map<?, ?> map) {
			map.forEach((name, value) -> parameters.put(String.valueOf(name), storable(value)));
		}
		else if (members.get("parameters") != null) {
			throw invalid("parameters", "'parameters' is a JSON object");
		}
		Object limit = members.containsKey("limit") ? members.get("limit") : DEFAULT_LIMIT;
		if (!(limit instanceof Integer number) || number < 1 || number > MAX_LIMIT) {
			throw invalid("limit", "'limit' is a number from 1 to " + MAX_LIMIT);
		}
		return new CypherQuestion(statement, parameters, number);
	}

	/** The database has whole numbers of 64 bits. */
	private static @Nullable Object storable(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			map.values().forEach(CypherQuestion::storable);
		}
		else if (value instanceof List<?> list) {
			list.forEach(CypherQuestion::storable);
		}
		else if (value instanceof BigInteger) {
			throw invalid("parameters", "'parameters' has a whole number of more than 64 bits");
		}
		return value;
	}

	private static InvalidQuestionException invalid(String parameter, String message) {
		return new InvalidQuestionException(parameter, message, List.of());
	}

}
