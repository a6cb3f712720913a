package org.aidgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidgraph.answer.Evidence;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.Relationship;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.rows.Neo4jReader;
import org.aidgraph.rows.PageRequest;
import org.aidgraph.rows.Row;
import org.aidgraph.vocabulary.Kind;
import org.springframework.stereotype.Component;

/**
 * Questions about relationships and the words behind them. Safe for use by many threads;
 * every method throws {@link DatabaseUnavailableException} if the database gives no
 * answer.
 */
@Component
public final class Relationships {

	private static final String ANY = "Entity";

	private static final Set<String> NAMED_APART = Set.of("statements", "confidence");

	private final Neo4jReader reader;

	Relationships(Neo4jReader reader) {
		this.reader = reader;
	}

	/**
	 * The relationships between an entity of a list and others, by type, start and end.
	 */
	public Page<Relationship> ofEntity(Listing listing, String id, RelationshipFilter filter, PageRequest page) {
		Map<String, Object> parameters = new TreeMap<>();
		parameters.put("id", id);
		parameters.put("label", listing.label());
		parameters.put("types", filter.typeNames());
		parameters.put("direction", filter.direction().path());
		parameters.put("otherLabel", label(filter.kind()));
		parameters.put("since", filter.since().orElse(""));
		return this.reader.page("queries/relationships-of-entity", parameters, page, "key",
				Relationships::relationship);
	}

	/**
	 * The relationships from one entity to another, or of one of them to or from
	 * whatever, by type, start and end.
	 * @throws InvalidQuestionException if neither end is given
	 */
	public Page<Relationship> between(Optional<String> from, Optional<String> to, RelationshipFilter filter,
			PageRequest page) {
		if (from.isEmpty() && to.isEmpty()) {
			throw new InvalidQuestionException("from", "'from' or 'to' is needed, or both: the ids of entities",
					List.of());
		}
		Map<String, Object> parameters = new TreeMap<>();
		parameters.put("from", from.orElse(""));
		parameters.put("to", to.orElse(""));
		parameters.put("types", filter.typeNames());
		parameters.put("since", filter.since().orElse(""));
		return this.reader.page("queries/relationships-between", parameters, page, "key", Relationships::relationship);
	}

	/** The entities that a document mentions, in the order of their ids. */
	public Page<Relationship> ofDocument(String id, Optional<Kind> kind, PageRequest page) {
		return this.reader.page("queries/relationships-of-document", Map.of("id", id, "label", label(kind)), page,
				"key", Relationships::relationship);
	}

	/** The relationship of one type from one entity to another. */
	public Optional<Relationship> one(String from, RelationshipType type, String to) {
		return this.reader.row("queries/one-relationship", Map.of("from", from, "type", type.name(), "to", to))
			.map(Relationships::relationship);
	}

	/**
	 * The words that state a relationship; none for one that the reference data gives.
	 */
	public Page<Evidence> evidence(String from, RelationshipType type, String to, PageRequest page) {
		return this.reader.page("queries/evidence-of-relationship",
				Map.of("relation", from + "|" + type.name() + "|" + to), page, "id", Row::evidence);
	}

	private static String label(Optional<Kind> kind) {
		return kind.map(Kind::label).orElse(ANY);
	}

	static Relationship relationship(Row row) {
		Row properties = row.row("properties").orElseThrow();
		return new Relationship(row.text("type"), row.row("from").orElseThrow().entity(),
				row.row("to").orElseThrow().entity(), properties.count("statements"),
				properties.optionalDecimal("confidence"), properties.without(NAMED_APART));
	}

}
