package org.aidgraph.query;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.answer.DocumentDetail;
import org.aidgraph.answer.DocumentSummary;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.Passage;
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

	/** The most code points of a passage, and of what stands on either side of it. */
	public static final int MAX_PASSAGE = 50_000;

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

	/**
	 * A part of a document's text. Parts that reach beyond the text are cut.
	 * @param around the most code points to give before it, and after it
	 * @throws InvalidQuestionException for positions that name no part, or too much text
	 */
	public Optional<Passage> passage(String id, long start, long end, int around) {
		InvalidQuestionException.requireWithin("start", start, 0, Integer.MAX_VALUE);
		InvalidQuestionException.requireWithin("end", end, start, start + MAX_PASSAGE);
		InvalidQuestionException.requireWithin("around", around, 0, MAX_PASSAGE);
		return this.reader
			.row("queries/passage-of-document", Map.of("id", id, "start", start, "end", end, "around", around))
			.map((row) -> new Passage(row.text("before"), row.text("words"), row.text("after"), row.count("start"),
					row.count("end"), row.count("length")));
	}

	/** What a document states. */
	public Page<Statement> statements(String id, PageRequest page) {
		return this.reader.page("queries/statements-in-document", Map.of("id", id), page, "id", Entities::statement);
	}

}
