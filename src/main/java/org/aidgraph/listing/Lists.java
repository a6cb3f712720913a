package org.aidgraph.listing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.GroupCount;
import org.aidgraph.answer.Page;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.rows.Leading;
import org.aidgraph.rows.Neo4jReader;
import org.aidgraph.rows.PageRequest;
import org.aidgraph.rows.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what is asked of lists. Safe for use by many threads; every method throws
 * {@link DatabaseUnavailableException} if the database gives no answer.
 */
@Component
public final class Lists {

	private static final String SELECT = "select";

	/** What a property of an organization is called, where an entity has a kind. */
	private static final Map<String, String> PROPERTIES = Map.of("organizationType", "kind");

	private static final Set<String> COUNTED = Set.of("relationships", "documents");

	private static final Set<String> NAMED = Set.of("id", "kind", "labels", "name");

	private final Neo4jReader reader;

	Lists(Neo4jReader reader) {
		this.reader = reader;
	}

	/** One page in the order that is asked for. */
	public Page<EntitySummary> entities(ListQuestion question, PageRequest page) {
		return page(question, List.of(), page, Row::entity);
	}

	/** What a list can tell of its members, by name in the order that is asked for. */
	public List<String> fields(ListQuestion question, List<String> wanted) {
		List<String> known = question.family().fields();
		List<String> fields = wanted.stream().map(String::strip).filter((name) -> !name.isEmpty()).distinct().toList();
		if (fields.isEmpty() || !known.containsAll(fields)) {
			throw new InvalidQuestionException(SELECT,
					"'" + SELECT + "' is one or more of " + String.join(", ", known) + ", with commas", known);
		}
		return fields;
	}

	/**
	 * One page with values by field; null for what is not known.
	 * @param fields what {@link #fields} gave
	 */
	public Page<Map<String, @Nullable Object>> selected(ListQuestion question, List<String> fields, PageRequest page) {
		return page(question, fields.stream().filter((field) -> !NAMED.contains(field)).toList(), page,
				(row) -> select(row, fields));
	}

	/**
	 * How many members have what in common, the most first; members of which nothing of
	 * the sort is known are not counted.
	 * @throws InvalidQuestionException if the list cannot be counted by it
	 */
	public Page<GroupCount> counts(ListQuestion question, String groupBy, PageRequest page) {
		List<String> groups = question.family().groups();
		Optional<String> statement = question.family().counts().filter((name) -> groups.contains(groupBy));
		if (statement.isEmpty()) {
			throw new InvalidQuestionException("groupBy",
					groups.isEmpty() ? "/api/" + question.listing().path() + " has no 'groupBy'"
							: "'groupBy' is one of " + String.join(", ", groups),
					groups);
		}
		Map<String, Object> asked = question.parameters();
		asked.put("groupBy", groupBy);
		return this.reader.page(statement.get(), Map.of("asked", asked), page, "key",
				Optional.of(new Leading("count", true)), (row) -> new GroupCount(row.text("key"),
						row.optionalText("name").orElse(row.text("key")), row.count("count")));
	}

	private <T> Page<T> page(ListQuestion question, List<String> fields, PageRequest page, Function<Row, T> mapping) {
		Sort sort = question.order();
		Map<Filter, String> filters = question.filters();
		if (sort.equals(Sort.ID) && filters.isEmpty()) {
			return this.reader.page("queries/lists/" + question.listing().path(), Map.of("fields", fields), page, "id",
					Optional.empty(), mapping);
		}
		Map<String, Object> asked = question.parameters();
		asked.put("fields", fields);
		if (sort.equals(Sort.MATCH) && filters.keySet().equals(Set.of(Filter.Q))) {
			asked.keySet().retainAll(Set.of("label", "words", "fields"));
			return this.reader.page("queries/find-entities", asked, page, "id", Optional.of(new Leading("score", true)),
					mapping);
		}
		asked.put("sort", sort.key());
		asked.put("descending", sort.descending());
		return this.reader.page(question.family().list(), Map.of("asked", asked), page, "id",
				Optional.of(new Leading("key", sort.numeric())), mapping);
	}

	private static Map<String, @Nullable Object> select(Row row, List<String> fields) {
		Map<String, Object> properties = row.row("properties")
			.map((values) -> values.without(Set.of()))
			.orElse(Map.of());
		Map<String, @Nullable Object> selected = new LinkedHashMap<>();
		for (String field : fields) {
			if (COUNTED.contains(field)) {
				selected.put(field, row.count(field));
			}
			else {
				selected.put(field, switch (field) {
					case "id", "name" -> row.text(field);
					case "kind" -> row.kind();
					case "labels" -> row.texts(field).stream().sorted().toList();
					default -> properties.get(PROPERTIES.getOrDefault(field, field));
				});
			}
		}
		return Collections.unmodifiableMap(selected);
	}

}
