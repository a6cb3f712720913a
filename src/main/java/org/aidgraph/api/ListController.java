package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.GroupCount;
import org.aidgraph.format.Formats;
import org.aidgraph.format.PageAnswer;
import org.aidgraph.listing.ListQuestion;
import org.aidgraph.listing.Lists;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists of entities, whole or narrowed down, and counts of them.
 */
@RestController
@RequestMapping(path = "/api/{kind}", produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
@Tag(name = "Entities", description = "Who and what the documents speak of")
class ListController {

	private static final String SUMMARY = "Lists the entities of a kind";

	private static final String DESCRIPTION = "Filters combine: all of them apply, for organizations, countries and regions to "
			+ "one and the same activity. In the order of the ids, with q the best match first, or as 'sort' says. "
			+ "'select' chooses what is told of each; 'groupBy' counts instead of listing, the most first. A filter, field, "
			+ "order or count that the list does not have is refused with those that it has.";

	private final Lists lists;

	private final KnownIds ids;

	ListController(Lists lists, KnownIds ids) {
		this.lists = lists;
		this.ids = ids;
	}

	@GetMapping(params = { "!select", "!groupBy" })
	@Operation(summary = SUMMARY, description = DESCRIPTION)
	PageAnswer<EntitySummary> list(@Described.KindOfList @PathVariable String kind,
			@ParameterObject @ModelAttribute ListParameters filters,
			@Described.Order @RequestParam Optional<String> sort,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		ListQuestion question = filters.of(Kinds.listing(kind), sort);
		return this.ids.check(question, cursor, PageAnswer.read(EntitySummary.class, cursor, limit, cypher,
				(page) -> this.lists.entities(question, page)));
	}

	@GetMapping(params = { "select", "!groupBy" })
	@Operation(summary = SUMMARY, description = DESCRIPTION)
	PageAnswer<Map<String, @Nullable Object>> select(@Described.KindOfList @PathVariable String kind,
			@ParameterObject @ModelAttribute ListParameters filters,
			@Described.Order @RequestParam Optional<String> sort,
			@Parameter(
					description = "What is told of each, with commas: id, kind, labels, name, names, acronym, relationships, "
							+ "documents (counts); of activities also title, codes, status, type, startDate, endDate, year, "
							+ "coverage, region, budget, budgetAmount, budgetCurrency; of organizations organizationType; of "
							+ "countries and regions iso3, m49; of roles title",
					example = "id,name,relationships") @RequestParam Optional<List<String>> select,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		ListQuestion question = filters.of(Kinds.listing(kind), sort);
		List<String> fields = this.lists.fields(question, select.orElse(List.of()));
		return this.ids.check(question, cursor,
				PageAnswer.read(fields, cursor, limit, cypher, (page) -> this.lists.selected(question, fields, page)));
	}

	@GetMapping(params = "groupBy")
	@Operation(summary = SUMMARY, description = DESCRIPTION)
	PageAnswer<GroupCount> count(@Described.KindOfList @PathVariable String kind,
			@ParameterObject @ModelAttribute ListParameters filters,
			@Parameter(
					description = "What to count by: of programmes and projects country, region, sector, donor, implementer, "
							+ "status, year or type; of organizations country or organizationType; of countries and regions region; "
							+ "of people and roles organization") @RequestParam Optional<String> groupBy,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		ListQuestion question = filters.of(Kinds.listing(kind), Optional.empty());
		return this.ids.check(question, cursor, PageAnswer.read(GroupCount.class, cursor, limit, cypher,
				(page) -> this.lists.counts(question, groupBy.orElse("").strip(), page)));
	}

}
