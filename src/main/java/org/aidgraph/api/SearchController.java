package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.format.Formats;
import org.aidgraph.format.PageAnswer;
import org.aidgraph.query.Entities;
import org.aidgraph.query.Listing;
import org.aidgraph.vocabulary.Kind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where to begin: what there is, and a search over all of it.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search", description = "Where to begin")
class SearchController {

	private final Entities entities;

	SearchController(Entities entities) {
		this.entities = entities;
	}

	@GetMapping
	@Operation(summary = "Lists the lists", description = "Name and address of each.")
	Map<String, String> index() {
		Map<String, String> addresses = new LinkedHashMap<>();
		Listing.paths().forEach((path) -> addresses.put(path, "/api/" + path));
		addresses.put("documents", "/api/documents");
		addresses.put("relationships", "/api/relationships?from={from}&to={to}");
		addresses.put("who-does-what", "/api/who-does-what?country={country}");
		addresses.put("search", "/api/search?q={q}");
		addresses.put("paths", "/api/paths?from={from}&to={to}");
		addresses.put("cypher", "/api/cypher");
		addresses.put("explain", "/api/explain?mention={mention}");
		addresses.put("review", "/api/review");
		addresses.put("jobs", "/api/jobs");
		addresses.put("openapi", "/v3/api-docs");
		return addresses;
	}

	@GetMapping(path = "/search", produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Finds entities by name, acronym, title or code", description = "The best match first.")
	PageAnswer<EntitySummary> search(@Described.Words @RequestParam String q,
			@Described.OtherKind @RequestParam Optional<Kind> kind,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		return PageAnswer.read(EntitySummary.class, cursor, limit, cypher,
				(page) -> this.entities.search(kind, q, page));
	}

}
