package org.aidgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.answer.Entity;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.GraphSize;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.Statement;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.rows.Neo4jReader;
import org.aidgraph.rows.PageRequest;
import org.aidgraph.rows.Row;
import org.aidgraph.vocabulary.Kind;
import org.springframework.stereotype.Component;

/**
 * Questions about entities. Safe for use by many threads; every method throws
 * {@link DatabaseUnavailableException} if the database gives no answer.
 */
@Component
public final class Entities {

	private static final String ANY = "Entity";

	private static final Set<String> NAMED_APART = Set.of("id", "name", "names", "acronym");

	private final Neo4jReader reader;

	Entities(Neo4jReader reader) {
		this.reader = reader;
	}

	/**
	 * The entities of one kind or of all whose names, acronyms, titles or codes hold all
	 * the words, the best match first.
	 * @throws InvalidQuestionException if there is no word
	 */
	public Page<EntitySummary> search(Optional<Kind> kind, String words, PageRequest page) {
		return this.reader.rankedPage("queries/find-entities", Map.of("label", kind.map(Kind::label).orElse(ANY),
				"words", SearchWords.toLucene(words), "fields", List.of()), page, Row::entity);
	}

	/** One entity of a list. */
	public Optional<Entity> one(Listing listing, String id) {
		return this.reader.row("queries/one-entity", Map.of("id", id, "label", listing.label())).map(Entities::entity);
	}

	/** Whether there is such an entity, of whatever kind. */
	public boolean exists(String id) {
		return exists(ANY, id);
	}

	/** Whether there is such an entity with a label. */
	public boolean exists(String label, String id) {
		return this.reader.row("queries/one-entity", Map.of("id", id, "label", label)).isPresent();
	}

	/** What documents state of an entity or with it, values too. */
	public Page<Statement> statements(Listing listing, String id, PageRequest page) {
		return this.reader.page("queries/statements-about-entity", Map.of("id", id, "label", listing.label()), page,
				"id", Entities::statement);
	}

	/**
	 * The id that an id stands for by judgement; empty for one that stands for itself.
	 */
	public Optional<String> standsFor(String id) {
		return this.reader.row("queries/redirect", Map.of("id", id)).map((row) -> row.text("to"));
	}

	/** Organizations that documents alone describe, in the order of their ids. */
	public Page<Unresolved> unresolved(PageRequest page) {
		return this.reader.page("queries/unresolved-organizations", Map.of(), page, "id",
				(row) -> new Unresolved(row.entity(), row.texts("names"), row.count("documentCount"),
						row.rows("documents").stream().map(Row::document).toList(), row.texts("references"),
						row.rows("sharing")
							.stream()
							.map((other) -> new Unresolved.Sharing(other.text("id"), other.text("name"),
									other.text("reference")))
							.toList()));
	}

	/** How much the graph holds. */
	public GraphSize size() {
		Row row = this.reader.row("queries/size-of-graph", Map.of()).orElseThrow();
		return new GraphSize(row.count("organizations"), row.count("programmes"), row.count("projects"),
				row.count("people"), row.count("countries"), row.count("documents"), row.count("statements"));
	}

	static Statement statement(Row row) {
		return new Statement(row.text("id"), row.text("predicate"), row.row("subject").orElseThrow().entity(),
				row.row("object").map(Row::entity), row.optionalText("value"), row.evidence());
	}

	private static Entity entity(Row row) {
		Row properties = row.row("properties").orElseThrow();
		List<Entity.RelationshipCount> relationships = row.rows("relationships")
			.stream()
			.map((count) -> new Entity.RelationshipCount(count.text("type"), count.text("direction"),
					count.count("count")))
			.toList();
		return new Entity(row.text("id"), row.kind(), row.texts("labels"), properties.text("name"),
				properties.texts("names"), properties.optionalText("acronym"), properties.without(NAMED_APART),
				relationships, row.count("documents"));
	}

}
