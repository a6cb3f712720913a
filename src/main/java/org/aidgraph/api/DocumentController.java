package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.aidgraph.answer.DocumentDetail;
import org.aidgraph.answer.DocumentSummary;
import org.aidgraph.answer.Passage;
import org.aidgraph.answer.Statement;
import org.aidgraph.format.Formats;
import org.aidgraph.format.PageAnswer;
import org.aidgraph.format.RelationshipAnswer;
import org.aidgraph.problem.NotFoundException;
import org.aidgraph.query.Documents;
import org.aidgraph.query.Relationships;
import org.aidgraph.rows.InvalidQuestionException;
import org.aidgraph.vocabulary.Kind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The documents, and what each of them states and mentions.
 */
@RestController
@RequestMapping(path = "/api/documents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents", description = "What was read")
class DocumentController {

	private final Documents documents;

	private final Relationships relationships;

	DocumentController(Documents documents, Relationships relationships) {
		this.documents = documents;
		this.relationships = relationships;
	}

	@GetMapping(produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Lists the documents",
			description = "In the order of their ids; with q by title, the best match first.")
	PageAnswer<DocumentSummary> list(@Described.Words @RequestParam Optional<String> q,
			@Parameter(
					description = "How the address begins: of one document, or of all of an archive; uploads have "
							+ "uploads/ and their name",
					example = "uploads/report.pdf") @RequestParam Optional<String> uri,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		Optional<String> wanted = q.filter((words) -> !words.isBlank());
		Optional<String> address = uri.map(String::strip).filter((text) -> !text.isEmpty());
		if (wanted.isPresent() && address.isPresent()) {
			throw new InvalidQuestionException("uri", "'uri' does not go with 'q'", List.of());
		}
		return PageAnswer.read(DocumentSummary.class, cursor, limit, cypher,
				(page) -> wanted.map((words) -> this.documents.search(words, page))
					.or(() -> address.map((text) -> this.documents.under(text, page)))
					.orElseGet(() -> this.documents.list(page)));
	}

	@GetMapping("/{id}")
	@Operation(summary = "Gives one document",
			description = "With its properties and how much it states; its text is given in passages.")
	DocumentDetail one(@Described.IdOfDocument @PathVariable String id) {
		return this.documents.one(id).orElseThrow(() -> missing(id));
	}

	@GetMapping(path = "/{id}/relationships",
			produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Lists what a document mentions",
			description = "As relationships of the type MENTIONS, in the order of the entities' ids.")
	PageAnswer<RelationshipAnswer> mentions(@Described.IdOfDocument @PathVariable String id,
			@Described.OtherKind @RequestParam Optional<Kind> kind,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		PageAnswer<RelationshipAnswer> page = PageAnswer.read(RelationshipAnswer.class, cursor, limit, cypher,
				(wanted) -> this.relationships.ofDocument(id, kind, wanted).map(RelationshipAnswer::ofMention));
		requireFound(page, id);
		return page;
	}

	@GetMapping(path = "/{id}/statements", produces = { MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON, Formats.CSV })
	@Operation(summary = "Lists what a document states", description = "Each statement with its exact words.")
	PageAnswer<Statement> statements(@Described.IdOfDocument @PathVariable String id,
			@Described.After @RequestParam Optional<String> cursor,
			@Described.AtMost @RequestParam Optional<Integer> limit,
			@Described.WithCypher @RequestParam(defaultValue = "false") boolean cypher) {
		PageAnswer<Statement> page = PageAnswer.read(Statement.class, cursor, limit, cypher,
				(wanted) -> this.documents.statements(id, wanted));
		requireFound(page, id);
		return page;
	}

	@GetMapping("/{id}/passage")
	@Operation(summary = "Gives a part of a document's text",
			description = "With what stands around it. Positions count Unicode code points from 0, the end exclusive, as those of "
					+ "evidence do. Documents without a text, such as data, have no passages.")
	Passage passage(@Described.IdOfDocument @PathVariable String id,
			@Parameter(description = "Position of the first code point", example = "0") @RequestParam long start,
			@Parameter(description = "Position after the last", example = "200") @RequestParam long end,
			@Parameter(description = "The most code points to give before the part, and after it",
					schema = @Schema(type = "integer", minimum = "0", maximum = "50000",
							defaultValue = "1000")) @RequestParam(defaultValue = "1000") int around) {
		return this.documents.passage(id, start, end, around)
			.orElseThrow(() -> this.documents.one(id).isEmpty() ? missing(id)
					: new NotFoundException("The document '" + id + "' has no text"));
	}

	/** An empty page leaves open whether there is such a document. */
	private void requireFound(PageAnswer<?> page, String id) {
		if (page.items().isEmpty() && this.documents.one(id).isEmpty()) {
			throw missing(id);
		}
	}

	private static NotFoundException missing(String id) {
		return new NotFoundException("No document has the id '" + id + "'");
	}

}
