package org.aidgraph.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidgraph.answer.DocumentSummary;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.SourcesOfActivity;
import org.aidgraph.answer.SourcesOfActivity.Source;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.Neo4jReader;
import org.aidgraph.rows.Row;
import org.aidgraph.vocabulary.Slug;
import org.springframework.stereotype.Component;

/**
 * What the sources of an activity say, side by side. A page and a record of a data set
 * that name the same code or identifier speak of one node. Where a page has neither, a
 * record of the same title, a country in common and a year in common is set beside it,
 * and nothing is merged: a short title, or more than one such record, is no sign. Safe
 * for use by many threads; throws {@link DatabaseUnavailableException} if the database
 * gives no answer.
 */
@Component
public final class Sources {

	private static final int MOST_STATEMENTS = 5000;

	private static final int MOST_CANDIDATES = 50;

	/** A title of fewer words is shared by many. */
	private static final int LEAST_WORDS = 4;

	private static final int LONGEST_SMALL_WORD = 4;

	private static final int YEAR_DIGITS = 4;

	private static final int MOST_CHARACTERS = 200;

	private final Neo4jReader reader;

	Sources(Neo4jReader reader) {
		this.reader = reader;
	}

	/** What the sources of an activity say. */
	public SourcesOfActivity of(EntitySummary activity) {
		SourceComparison comparison = new SourceComparison();
		Map<String, Source> sources = new LinkedHashMap<>();
		read(activity, "id", comparison, sources);
		twin(activity).ifPresent((twin) -> read(twin, "title, country and years", comparison, sources));
		return new SourcesOfActivity(activity, List.copyOf(sources.values()),
				comparison.properties(new TreeSet<>(sources.keySet())));
	}

	private void read(EntitySummary activity, String metBy, SourceComparison comparison, Map<String, Source> sources) {
		for (Row row : this.reader.rows("queries/sources-of-activity",
				Map.of("id", activity.id(), "limit", MOST_STATEMENTS))) {
			DocumentSummary document = row.row("document").orElseThrow().document();
			sources.putIfAbsent(document.id(), new Source(document, activity, metBy));
			comparison.add(row.text("property"), row.text("value"), row.row("other").map(Row::entity), document.id());
		}
	}

	/** The only one of the same title, a country and a year. */
	private Optional<EntitySummary> twin(EntitySummary activity) {
		String title = Slug.of(activity.name());
		if (title.split("-").length < LEAST_WORDS || activity.name().length() > MOST_CHARACTERS) {
			return Optional.empty();
		}
		if (telling(title).isEmpty()) {
			return Optional.empty();
		}
		List<Row> called = this.reader.rows("queries/activities-called",
				Map.of("words", SearchWords.toLucene(telling(title)), "limit", MOST_CANDIDATES));
		Optional<Row> own = called.stream().filter((row) -> row.text("id").equals(activity.id())).findFirst();
		List<EntitySummary> twins = new ArrayList<>();
		own.ifPresent((self) -> called.stream()
			.filter((row) -> !row.text("id").equals(activity.id()) && isTwin(self, row, title))
			.map(Row::entity)
			.forEach(twins::add));
		return (twins.size() == 1) ? Optional.of(twins.get(0)) : Optional.empty();
	}

	/** The index leaves out words such as "for". */
	private static String telling(String title) {
		return Stream.of(title.split("-"))
			.filter((word) -> word.length() > LONGEST_SMALL_WORD)
			.collect(Collectors.joining(" "));
	}

	/** Two that publishers of data tell apart are two. */
	private static boolean isTwin(Row one, Row other, String title) {
		boolean called = Stream.concat(Stream.of(other.text("name")), other.texts("names").stream())
			.anyMatch((name) -> Slug.of(name).equals(title));
		return called && isIdentified(one) != isIdentified(other)
				&& !Collections.disjoint(one.texts("countries"), other.texts("countries"))
				&& !Collections.disjoint(years(one), years(other));
	}

	private static boolean isIdentified(Row row) {
		return row.text("identified").equals("true");
	}

	private static Set<String> years(Row row) {
		Set<String> years = new TreeSet<>();
		row.texts("dates").forEach((date) -> years.add(date.substring(0, Math.min(YEAR_DIGITS, date.length()))));
		return years;
	}

}
