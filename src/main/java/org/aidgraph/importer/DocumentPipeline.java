package org.aidgraph.importer;

import java.util.List;
import java.util.Optional;
import org.aidgraph.document.Document;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.DocumentVersion;
import org.aidgraph.identity.Entity;
import org.aidgraph.identity.Explanation;
import org.aidgraph.remark.Remark;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.iati.fact.RecordFacts;
import org.aidgraph.iati.record.Item;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.resolve.Resolved;
import org.aidgraph.table.fact.RowFactMaker;
import org.aidgraph.table.fact.RowFacts;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;
import org.aidgraph.text.TextReader;
import org.aidgraph.vocabulary.Kind;

/**
 * The stages that need no database: document → text → facts → entities. Safe for use by
 * many threads.
 */
public final class DocumentPipeline {

	/** Changes whenever the same document would be read differently. */
	public static final String READING = FactReader.VERSION + "." + EntityResolver.VERSION;

	private final TextReader texts;

	private final FactReader facts;

	private final FactMaker records;

	private final EntityResolver resolver;

	public DocumentPipeline(TextReader texts, FactReader facts, FactMaker records, EntityResolver resolver) {
		this.texts = texts;
		this.facts = facts;
		this.records = records;
		this.resolver = resolver;
	}

	/** Changes whenever the same record would be read differently. */
	static final String READING_OF_RECORDS = FactMaker.VERSION + "." + EntityResolver.VERSION;

	/** Changes whenever the same row would be read differently. */
	static final String READING_OF_ROWS = RowFactMaker.VERSION + "." + EntityResolver.VERSION;

	/**
	 * Everything that one document says.
	 *
	 * @param title what it calls itself
	 * @param text its text; empty for a record
	 * @param facts its facts, in order of position
	 * @param remarks what of a record became no fact, and why
	 * @param resolved facts and flows of money with entities
	 */
	public record Reading(Optional<String> title, String text, List<Fact> facts, List<Remark> remarks,
			Resolved resolved) {

		/** How many facts and flows of money were read. */
		int size() {
			return this.facts.size() + this.resolved.payments().size();
		}

	}

	/** The version of the reading of a document. */
	static String readingOf(Document document) {
		if (document.mediaType().equals(Document.RECORD)) {
			return READING_OF_RECORDS;
		}
		boolean row = document.mediaType().equals(Document.TABLE_ROW)
				|| document.mediaType().equals(Document.SHEET_ROW);
		return row ? READING_OF_ROWS : READING;
	}

	/** Reads one document. */
	public Reading read(Document document) {
		Page page = this.texts.read(document);
		List<Fact> found = this.facts.read(page);
		return new Reading(title(page), page.text(), found, List.of(), this.resolver.resolve(found));
	}

	/** Reads one record of a file of many. */
	public Reading read(Item item) {
		RecordFacts found = this.records.of(item);
		return new Reading(Optional.empty(), "", found.facts(), found.remarks(),
				this.resolver.resolve(found.facts(), found.flows()));
	}

	/** Resolves what one row of a table says. Its remarks were given when it was read. */
	public Reading read(RowFacts row) {
		return new Reading(Optional.empty(), "", row.facts(), List.of(),
				this.resolver.resolve(row.facts(), row.flows()));
	}

	/** The entity that the reference data describe under an id. */
	public Optional<Entity> known(String id) {
		return this.resolver.identities().known(id);
	}

	/** The organization that an identifier of IATI is of. */
	public Optional<Entity> ofIdentifier(String identifier) {
		return this.resolver.identities().ofIdentifier(identifier);
	}

	/**
	 * What a name means beside others, and what else it could mean.
	 * @param companions other organizations that stand in the same document
	 */
	public Explanation explain(Kind kind, String name, List<String> companions) {
		return this.resolver.identities().explain(kind, name, companions);
	}

	DocumentVersion version(Document document, Reading reading) {
		return version(document, Optional.empty(), reading);
	}

	/** The version of a document that is a record of a data set. */
	DocumentVersion version(Document document, Optional<String> dataset, Reading reading) {
		return new DocumentVersion(document, reading.title(), reading.text(), readingOf(document), dataset,
				reading.resolved());
	}

	/** A page without a title is known by its first heading. */
	private static Optional<String> title(Page page) {
		return page.title()
			.or(() -> page.blocks()
				.stream()
				.filter((block) -> block.type() == TextBlock.Type.HEADING)
				.map(TextBlock::text)
				.findFirst());
	}

}
