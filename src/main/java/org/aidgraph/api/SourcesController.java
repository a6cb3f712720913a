package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.aidgraph.answer.Entity;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.SourcesOfActivity;
import org.aidgraph.problem.MovedException;
import org.aidgraph.problem.NotFoundException;
import org.aidgraph.query.Entities;
import org.aidgraph.query.Listing;
import org.aidgraph.query.Sources;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the sources of a project or programme say, side by side.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Entities")
class SourcesController {

	private final Sources sources;

	private final Entities entities;

	SourcesController(Sources sources, Entities entities) {
		this.sources = sources;
		this.entities = entities;
	}

	@GetMapping("/projects/{id}/sources")
	@Operation(summary = "Compares what the sources of a project say",
			description = "Which values agree, which differ, and which of the documents do not give them. A page and a record of a data "
					+ "set meet by code or identifier, else by title with country and years.")
	SourcesOfActivity ofProject(@Described.IdOfEntity @PathVariable String id) {
		return of("projects", id);
	}

	@GetMapping("/programmes/{id}/sources")
	@Operation(summary = "Compares what the sources of a programme say", description = "As for a project.")
	SourcesOfActivity ofProgramme(@Described.IdOfEntity @PathVariable String id) {
		return of("programmes", id);
	}

	private SourcesOfActivity of(String path, String id) {
		Listing listing = Listing.ofPath(path).orElseThrow();
		Entity activity = this.entities.one(listing, id)
			.orElseThrow(() -> this.entities.standsFor(id)
				.<RuntimeException>map((other) -> new MovedException(id, other))
				.orElseGet(() -> new NotFoundException("No " + listing.label() + " has the id '" + id + "'")));
		return this.sources.of(new EntitySummary(activity.id(), activity.kind(), activity.name()));
	}

}
