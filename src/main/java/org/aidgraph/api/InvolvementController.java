package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.aidgraph.format.Formats;
import org.aidgraph.format.InvolvementAnswer;
import org.aidgraph.format.PageAnswer;
import org.aidgraph.listing.ListQuestion;
import org.aidgraph.listing.WhoDoesWhat;
import org.aidgraph.query.Listing;
import org.aidgraph.query.OrganizationRole;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who does what, and where, in one table.
 */
@RestController
@Tag(name = "Relationships", description = "Who says so")
class InvolvementController {

	private final WhoDoesWhat whoDoesWhat;

	private final KnownIds ids;

	InvolvementController(WhoDoesWhat whoDoesWhat, KnownIds ids) {
		this.whoDoesWhat = whoDoesWhat;
		this.ids = ids;
	}

	@GetMapping(path = "/api/who-does-what",
			produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Tells who funds and who implements what, and where",
			description = "One row for each organization that takes part in an activity to which all filters apply, with its role, "
					+ "and for each place that benefits, within the country or region that is asked for; an activity in "
					+ "which nobody is known to take part stands alone. As CSV it is one table with codes, names and roles. "
					+ "At least one filter is needed.")
	PageAnswer<InvolvementAnswer> list(@ParameterObject @ModelAttribute ListParameters filters,
			@Described.Role @RequestParam Optional<OrganizationRole> role,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		ListQuestion question = filters.of(Listing.PROJECTS, Optional.empty());
		return this.ids.check(question, cursor, PageAnswer.read(InvolvementAnswer.class, cursor, limit, cypher,
				(page) -> this.whoDoesWhat.list(question, role, page).map(InvolvementAnswer::of)));
	}

}
