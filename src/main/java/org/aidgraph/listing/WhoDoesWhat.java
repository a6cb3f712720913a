package org.aidgraph.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.Involvement;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.Relationship;
import org.aidgraph.query.OrganizationRole;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.rows.Leading;
import org.aidgraph.rows.Neo4jReader;
import org.aidgraph.rows.PageRequest;
import org.aidgraph.rows.Row;
import org.springframework.stereotype.Component;

/**
 * Answers who takes part how in which activities, and where. Safe for use by many
 * threads; throws {@link DatabaseUnavailableException} if the database gives no answer.
 */
@Component
public final class WhoDoesWhat {

	private static final String ACTIVITY = "Activity";

	private final Neo4jReader reader;

	WhoDoesWhat(Neo4jReader reader) {
		this.reader = reader;
	}

	/**
	 * One page in the order of activity, place, role and organization.
	 * @param question filters of activities, at least one
	 * @param role the only role that counts; empty for all, and for activities in which
	 * nobody is known to take part
	 * @throws InvalidQuestionException if there is no filter
	 */
	public Page<Involvement> list(ListQuestion question, Optional<OrganizationRole> role, PageRequest page) {
		if (question.filters().isEmpty()) {
			List<String> filters = question.family().filters().stream().map(Filter::path).toList();
			throw new InvalidQuestionException(Filter.COUNTRY.path(),
					"'country' or another filter is needed: one or more of " + String.join(", ", filters), filters);
		}
		Map<String, Object> asked = question.parameters();
		asked.put("label", ACTIVITY);
		asked.put("types",
				Arrays.stream(OrganizationRole.values())
					.filter((one) -> role.isEmpty() || role.get() == one)
					.map((one) -> one.type().name())
					.toList());
		asked.put("everyRole", role.isEmpty());
		return this.reader.page("queries/who-does-what", Map.of("asked", asked), page, "key",
				Optional.of(new Leading("activity", false)), WhoDoesWhat::involvement);
	}

	private static Involvement involvement(Row row) {
		Row what = row.row("what").orElseThrow();
		EntitySummary activity = what.entity();
		Optional<Involvement.Part> part = row.row("organization").map(Row::entity).map((organization) -> {
			boolean outward = row.text("start").equals(organization.id());
			Row properties = row.row("properties").orElseThrow();
			return new Involvement.Part(organization,
					new Relationship(row.text("role"), outward ? organization : activity,
							outward ? activity : organization, properties.count("statements"),
							properties.optionalDecimal("confidence"), Map.of()));
		});
		return new Involvement(activity, what.texts("codes"), what.optionalText("status"),
				what.optionalText("startDate"), what.optionalText("endDate"), what.optionalText("budget"),
				row.row("place").map(Row::entity), part);
	}

}
