package org.aidgraph.query;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.answer.DocumentDetail;
import org.aidgraph.answer.DocumentSummary;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.Statement;
import org.aidgraph.rows.DatabaseUnavailableException;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.rows.Neo4jReader;
import org.aidgraph.rows.PageRequest;
import org.aidgraph.rows.Row;
import org.springframework.stereotype.Component;

/**
 * Questions about documents. Safe for use by many threads; every method throws
 * {@link DatabaseUnavailableException} if the database gives no answer.
 */
@Component
public final class Documents {

	private static final Set<String> NAMED_APART = Set.of("id", "uri", "title");

	private final Neo4jReader reader;

	Documents(Neo4jReader reader) {
		this.reader = reader;
	}

	/** All documents in the order of their ids. */
	public Page<DocumentSummary> list(PageRequest page) {
		return this.reader.page("queries/lists/documents", Map.of(), page, "id", Row::document);
	}

	/**
	 * The documents whose titles hold all the words, the best match first.
	 * @throws InvalidQuestionException if there is no word
	 */
	public Page<DocumentSummary> search(String words, PageRequest page) {
		return this.reader.rankedPage("queries/find-documents", Map.of("words", SearchWords.toLucene(words)), page,
				Row::document);
	}

	/** The documents whose addresses begin so, in the order of their ids. */
	public Page<DocumentSummary> under(String uri, PageRequest page) {
		return this.reader.page("queries/documents-by-uri", Map.of("uri", uri), page, "id", Row::document);
	}

	/** One document. */
	public Optional<DocumentDetail> one(String id) {
		return this.reader.row("queries/one-document", Map.of("id", id))
			.map((row) -> new DocumentDetail(row.text("id"), row.text("uri"), row.optionalText("title"),
					row.row("properties").orElseThrow().without(NAMED_APART), row.count("statements"),
					row.count("mentions")));
	}

	/** What a document states. */
	public Page<Statement> statements(String id, PageRequest page) {
		return this.reader.page("queries/statements-in-document", Map.of("id", id), page, "id", Entities::statement);
	}

}
