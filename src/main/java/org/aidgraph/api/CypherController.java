package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.aidgraph.adhoc.AdHocCypher;
import org.aidgraph.adhoc.RunningStatement;
import org.aidgraph.format.Formats;
import org.aidgraph.format.StatementAnswer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cypher of an app's own.
 */
@RestController
@Tag(name = "Cypher", description = "Questions that no other address answers")
class CypherController {

	private final AdHocCypher cypher;

	private final JsonMapper mapper;

	CypherController(AdHocCypher cypher, JsonMapper mapper) {
		this.cypher = cypher;
		this.mapper = mapper;
	}

	@PostMapping(path = "/api/cypher", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON })
	@Operation(summary = "Runs one Cypher statement that only reads",
			description = "For at most 10 seconds, unless the server is set otherwise. As application/x-ndjson the rows come "
					+ "while they are found, one JSON object a line, each with one member: 'columns' first, then 'row', and last 'end' with the number of rows, or "
					+ "'problem'. LOAD CSV, procedures and functions beyond a list, reduce() and everything that writes or "
					+ "administers are refused with the place in the statement. range() stands behind UNWIND and IN.",
			requestBody = @RequestBody(required = true, content = @Content(
					schema = @Schema(implementation = CypherQuestion.class), examples = @ExampleObject(value = """
							{"statement": "MATCH (donor:Donor)-[:FUNDS]->(what)-[:BENEFITS]->(:Country {id: $country}) \
							RETURN DISTINCT donor.name AS donor ORDER BY donor",
							"parameters": {"country": "ET"}}"""))))
	@ApiResponse(responseCode = "200", description = "The rows",
			content = @Content(schema = @Schema(implementation = StatementAnswer.class)))
	RunningStatement ask(HttpServletRequest request) throws IOException {
		CypherQuestion question = CypherQuestion.read(request.getInputStream(), this.mapper);
		return this.cypher.run(question.statement(), question.parameters(), question.limit());
	}

}
