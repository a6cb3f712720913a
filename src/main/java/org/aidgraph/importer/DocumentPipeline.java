package org.aidgraph.importer;

import java.util.List;
import java.util.Optional;
import org.aidgraph.document.Document;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.DocumentVersion;
import org.aidgraph.identity.Entity;
import org.aidgraph.identity.Explanation;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.resolve.Resolved;
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

	private final EntityResolver resolver;

	public DocumentPipeline(TextReader texts, FactReader facts, EntityResolver resolver) {
		this.texts = texts;
		this.facts = facts;
		this.resolver = resolver;
	}

	/**
	 * Everything that one document says.
	 *
	 * @param page its text
	 * @param facts its facts, in order of position
	 * @param resolved the facts with entities
	 */
	public record Reading(Page page, List<Fact> facts, Resolved resolved) {
	}

	/** Reads one document. */
	public Reading read(Document document) {
		Page page = this.texts.read(document);
		List<Fact> found = this.facts.read(page);
		return new Reading(page, found, this.resolver.resolve(found));
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
		return new DocumentVersion(document, title(reading.page()), reading.page().text(), READING, reading.resolved());
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
