package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.aidgraph.answer.Evidence;
import org.aidgraph.format.Formats;
import org.aidgraph.format.PageAnswer;
import org.aidgraph.format.RelationshipAnswer;
import org.aidgraph.problem.MovedException;
import org.aidgraph.problem.NotFoundException;
import org.aidgraph.query.Entities;
import org.aidgraph.query.OrganizationRole;
import org.aidgraph.query.RelationshipFilter;
import org.aidgraph.query.RelationshipFilter.Direction;
import org.aidgraph.query.RelationshipType;
import org.aidgraph.query.Relationships;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Relationships between two entities, one of them, and the words behind it.
 */
@RestController
@RequestMapping(path = "/api/relationships", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Relationships", description = "Who says so")
class RelationshipController {

	private final Relationships relationships;

	private final Entities entities;

	RelationshipController(Relationships relationships, Entities entities) {
		this.relationships = relationships;
		this.entities = entities;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Lists the relationships from one entity to another, or of either",
			description = "In the order of type, start and end. 'from', 'to' or both are needed.")
	PageAnswer<RelationshipAnswer> list(
			@Parameter(description = "Id of the entity where they start",
					example = "gov:ch") @RequestParam Optional<String> from,
			@Parameter(description = "Id of the entity where they end") @RequestParam Optional<String> to,
			@Described.Types @RequestParam(defaultValue = "") List<RelationshipType> type,
			@Described.Role @RequestParam Optional<OrganizationRole> role,
			@Described.Since @RequestParam Optional<String> since,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		RelationshipFilter filter = new RelationshipFilter(Types.of(type, role), Direction.BOTH, Optional.empty(),
				since);
		Optional<String> start = from.filter((id) -> !id.isBlank());
		Optional<String> end = to.filter((id) -> !id.isBlank());
		PageAnswer<RelationshipAnswer> page = PageAnswer.read(RelationshipAnswer.class, cursor, limit, cypher,
				(wanted) -> this.relationships.between(start, end, filter, wanted).map(RelationshipAnswer::of));
		if (page.items().isEmpty() && cursor.isEmpty()) {
			start.ifPresent(this::requireEntity);
			end.ifPresent(this::requireEntity);
		}
		return page;
	}

	private void requireEntity(String id) {
		if (!this.entities.exists(id)) {
			throw moved(id).orElseGet(() -> new NotFoundException("No entity has the id '" + id + "'"));
		}
	}

	@GetMapping("/{from}/{type}/{to}")
	@Operation(summary = "Gives one relationship", description = "The one of this type from one entity to the other.")
	RelationshipAnswer one(
			@Parameter(description = "Id of the entity where it starts", example = "gov:ch") @PathVariable String from,
			@Parameter(description = "Its type", example = "FUNDS") @PathVariable RelationshipType type,
			@Parameter(description = "Id of the entity where it ends",
					example = "programme:horn-of-africa-safe-pathways-programme") @PathVariable String to) {
		return this.relationships.one(from, type, to)
			.map(RelationshipAnswer::of)
			.orElseThrow(() -> missing(from, type, to));
	}

	@GetMapping(path = "/{from}/{type}/{to}/evidence",
			produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Lists the words behind a relationship",
			description = "Positions count Unicode code points of the document's text from 0, the end exclusive. "
					+ "What the reference data gives has no words.")
	PageAnswer<Evidence> evidence(
			@Parameter(description = "Id of the entity where it starts", example = "gov:ch") @PathVariable String from,
			@Parameter(description = "Its type", example = "FUNDS") @PathVariable RelationshipType type,
			@Parameter(description = "Id of the entity where it ends",
					example = "programme:horn-of-africa-safe-pathways-programme") @PathVariable String to,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		PageAnswer<Evidence> page = PageAnswer.read(Evidence.class, cursor, limit, cypher,
				(wanted) -> this.relationships.evidence(from, type, to, wanted));
		if (page.items().isEmpty() && this.relationships.one(from, type, to).isEmpty()) {
			throw missing(from, type, to);
		}
		return page;
	}

	private RuntimeException missing(String from, RelationshipType type, String to) {
		return moved(from).or(() -> moved(to))
			.orElseGet(() -> new NotFoundException(
					"There is no relationship " + type + " from '" + from + "' to '" + to + "'"));
	}

	private Optional<RuntimeException> moved(String id) {
		return this.entities.standsFor(id).map((other) -> new MovedException(id, other));
	}

}
