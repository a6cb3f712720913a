package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.aidgraph.answer.Entity;
import org.aidgraph.answer.Statement;
import org.aidgraph.format.Formats;
import org.aidgraph.format.PageAnswer;
import org.aidgraph.format.RelationshipAnswer;
import org.aidgraph.problem.MovedException;
import org.aidgraph.problem.NotFoundException;
import org.aidgraph.query.Entities;
import org.aidgraph.query.Listing;
import org.aidgraph.query.OrganizationRole;
import org.aidgraph.query.RelationshipFilter;
import org.aidgraph.query.RelationshipFilter.Direction;
import org.aidgraph.query.RelationshipType;
import org.aidgraph.query.Relationships;
import org.aidgraph.vocabulary.Kind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * One entity, and what it is related to.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Entities", description = "Who and what the documents speak of")
class EntityController {

	private final Entities entities;

	private final Relationships relationships;

	EntityController(Entities entities, Relationships relationships) {
		this.entities = entities;
		this.relationships = relationships;
	}

	@GetMapping("/{kind}/{id}")
	@Operation(summary = "Gives one entity",
			description = "With its names, its properties and how many relationships it has.")
	Entity one(@Described.KindOfList @PathVariable String kind, @Described.IdOfEntity @PathVariable String id) {
		Listing listing = Kinds.listing(kind);
		return this.entities.one(listing, id).orElseThrow(() -> missing(listing, id));
	}

	@GetMapping(path = "/{kind}/{id}/relationships",
			produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Lists the relationships of an entity",
			description = "In the order of type, start and end. Each says how many statements back it and where their words are.")
	PageAnswer<RelationshipAnswer> relationships(@Described.KindOfList @PathVariable String kind,
			@Described.IdOfEntity @PathVariable String id,
			@Described.Types @RequestParam(defaultValue = "") List<RelationshipType> type,
			@Described.Way @RequestParam(defaultValue = "both") Direction direction,
			@Described.OtherKind @RequestParam(name = "kind") Optional<Kind> otherKind,
			@Described.Role @RequestParam Optional<OrganizationRole> role,
			@Described.Since @RequestParam Optional<String> since,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		Listing listing = Kinds.listing(kind);
		RelationshipFilter filter = new RelationshipFilter(Types.of(type, role), direction, otherKind, since);
		PageAnswer<RelationshipAnswer> page = PageAnswer.read(RelationshipAnswer.class, cursor, limit, cypher,
				(wanted) -> this.relationships.ofEntity(listing, id, filter, wanted).map(RelationshipAnswer::of));
		requireFound(page, listing, id);
		return page;
	}

	@GetMapping(path = "/{kind}/{id}/statements",
			produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Lists what documents state of an entity",
			description = "With the exact words; values such as budgets and dates too.")
	PageAnswer<Statement> statements(@Described.KindOfList @PathVariable String kind,
			@Described.IdOfEntity @PathVariable String id, @Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		Listing listing = Kinds.listing(kind);
		PageAnswer<Statement> page = PageAnswer.read(Statement.class, cursor, limit, cypher,
				(wanted) -> this.entities.statements(listing, id, wanted));
		requireFound(page, listing, id);
		return page;
	}

	/** An empty page leaves open whether there is such an entity. */
	private void requireFound(PageAnswer<?> page, Listing listing, String id) {
		if (page.items().isEmpty() && this.entities.one(listing, id).isEmpty()) {
			throw missing(listing, id);
		}
	}

	private RuntimeException missing(Listing listing, String id) {
		return this.entities.standsFor(id)
			.<RuntimeException>map((other) -> new MovedException(id, other))
			.orElseGet(() -> new NotFoundException("No " + listing.label() + " has the id '" + id + "'"));
	}

}
