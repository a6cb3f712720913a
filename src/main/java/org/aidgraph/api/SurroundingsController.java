package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.answer.Entity;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.Way;
import org.aidgraph.format.GraphAnswer;
import org.aidgraph.format.PathsAnswer;
import org.aidgraph.problem.MovedException;
import org.aidgraph.problem.NotFoundException;
import org.aidgraph.query.Entities;
import org.aidgraph.query.Listing;
import org.aidgraph.query.RelationshipType;
import org.aidgraph.query.Surroundings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What lies between two entities, and around one.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Surroundings", description = "What lies between and around")
class SurroundingsController {

	private final Surroundings surroundings;

	private final Entities entities;

	SurroundingsController(Surroundings surroundings, Entities entities) {
		this.surroundings = surroundings;
		this.entities = entities;
	}

	@GetMapping("/paths")
	@Operation(summary = "Finds the shortest ways between two entities",
			description = "Over relationships of any direction, the shortest first, each hop with its best evidence. A question that "
					+ "takes the database more than 10 seconds is given up: allow fewer types or a smaller length.")
	PathsAnswer paths(
			@Parameter(description = "Id of the entity where they start", example = "gov:ch") @RequestParam String from,
			@Parameter(description = "Id of the entity where they end", example = "ET") @RequestParam String to,
			@Described.Types @RequestParam(defaultValue = "") List<RelationshipType> through,
			@Parameter(description = "The most relationships on a way",
					schema = @Schema(type = "integer", minimum = "1", maximum = "6", defaultValue = "4")) @RequestParam(
							defaultValue = "4") int maxLength,
			@Parameter(description = "The most ways",
					schema = @Schema(type = "integer", minimum = "1", maximum = "25",
							defaultValue = "5")) @RequestParam(defaultValue = "5") int limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		Set<RelationshipType> types = Types.of(through);
		List<Way> ways = this.surroundings.ways(from, to, types, maxLength, limit);
		if (ways.isEmpty()) {
			requireEntity(from);
			requireEntity(to);
		}
		return PathsAnswer.of(ways, cypher
				? Optional.of(this.surroundings.cypherOfWays(from, to, types, maxLength, limit)) : Optional.empty());
	}

	@GetMapping("/{kind}/{id}/graph")
	@Operation(summary = "Gives the part of the graph around an entity",
			description = "Nodes and edges, ready to draw: the nearest entities first, and every relationship between those that are "
					+ "there.")
	GraphAnswer graph(@Described.KindOfList @PathVariable String kind, @Described.IdOfEntity @PathVariable String id,
			@Described.Types @RequestParam(defaultValue = "") List<RelationshipType> type,
			@Parameter(description = "How many relationships away an entity may be",
					schema = @Schema(type = "integer", minimum = "1", maximum = "3", defaultValue = "1")) @RequestParam(
							defaultValue = "1") int depth,
			@Parameter(description = "The most entities", schema = @Schema(type = "integer", minimum = "1",
					maximum = "1000", defaultValue = "100")) @RequestParam(defaultValue = "100") int limit) {
		Entity middle = Listing.ofPath(kind)
			.flatMap((listing) -> this.entities.one(listing, id))
			.orElseThrow(() -> missing(id, "There is nothing with the id '" + id + "' among " + kind));
		return GraphAnswer.of(this.surroundings.around(new EntitySummary(middle.id(), middle.kind(), middle.name()),
				Types.of(type), depth, limit));
	}

	private void requireEntity(String id) {
		if (!this.entities.exists(id)) {
			throw missing(id, "No entity has the id '" + id + "'");
		}
	}

	private RuntimeException missing(String id, String message) {
		return this.entities.standsFor(id)
			.<RuntimeException>map((other) -> new MovedException(id, other))
			.orElseGet(() -> new NotFoundException(message));
	}

}
