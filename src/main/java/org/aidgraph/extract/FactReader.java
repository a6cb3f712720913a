package org.aidgraph.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidgraph.field.FieldReader;
import org.aidgraph.naming.Item;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.naming.Reference;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.Page;

/**
 * Reads the facts of a page: runs every extractor and keeps each fact once. Stateless,
 * safe for use by many threads; never fails on any page.
 */
public final class FactReader {

	/** Version of the extractors; another one may read other facts from the same page. */
	public static final String VERSION = "2";

	private final List<FactExtractor> extractors;

	/** What each extractor says of itself. */
	private final List<Extracts> statements;

	/** The names that they state: an annotation is slow to ask for every page. */
	private final String[] names;

	private final double[] right;

	private final Reference reference;

	private final FieldReader fields;

	/** A reader with the extractors beside this class. */
	public FactReader(ReferenceData data) {
		this(data, FactReader.class.getClassLoader());
	}

	/**
	 * A reader with the extractors that a class loader knows. Fails when two of them have
	 * one name, or one does not state what it extracts.
	 */
	public FactReader(ReferenceData data, ClassLoader loader) {
		this(data, Extractors.in(loader));
	}

	FactReader(ReferenceData data, List<FactExtractor> extractors) {
		this.reference = new Reference(data);
		this.fields = new FieldReader(this.reference);
		this.extractors = List.copyOf(extractors);
		this.statements = extractors.stream().map(Extractors::statement).toList();
		this.names = this.statements.stream().map(Extracts::name).toArray(String[]::new);
		this.right = this.statements.stream().mapToDouble(Extracts::right).toArray();
	}

	/** What the extractors say of themselves, by name. */
	public List<Extracts> extractors() {
		return this.statements;
	}

	/** The facts of a page in order of position, each once. */
	public List<Fact> read(Page page) {
		return facts(new Reading(page, this.reference, this.fields));
	}

	/** The facts of a page and the things that it names. */
	public PageFacts readAll(Page page) {
		Reading reading = new Reading(page, this.reference, this.fields);
		List<Fact> facts = facts(reading);
		return new PageFacts(facts, mentions(reading));
	}

	private List<Fact> facts(Reading reading) {
		FoundFacts found = new FoundFacts(reading.page(), reading.mentions());
		for (int i = 0; i < this.extractors.size(); i++) {
			this.extractors.get(i).extract(reading, new Findings(found, this.names[i], this.right[i]));
		}
		return found.facts();
	}

	private static Map<Mention, Integer> mentions(Reading reading) {
		Map<Mention, Integer> mentions = new LinkedHashMap<>();
		for (Phrases phrases : reading.allPhrases()) {
			for (Item item : phrases.items()) {
				item.name()
					.filter((name) -> name.kind() != NameKind.OTHER && name.kind() != NameKind.NATIONALITY
							&& name.kind() != NameKind.CITY)
					.map((name) -> reading.mentions().settled(reading.mentions().of(name)))
					.ifPresent((mention) -> mentions.merge(mention, 1, Integer::sum));
			}
		}
		return mentions;
	}

}
