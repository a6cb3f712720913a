package org.aidgraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.aidgraph.document.Document;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.graph.DocumentVersion;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * Documents that say at random things of few organizations, projects, people and
 * countries, so that they agree, contradict and share: several spellings of one name,
 * several values of one field, one hub that nearly all speak of. The same seed gives the
 * same documents.
 */
public final class RandomDocuments {

	private static final EntityResolver RESOLVER = new EntityResolver(ReferenceData.load());

	private static final List<String> COUNTRIES = List.of("Tunisia", "Norway", "Egypt", "Viet Nam", "Türkiye");

	private static final List<String> WORDS = List.of("Harbour", "Lantern", "Bridge", "Meadow", "Compass", "Orchard");

	private static final List<String> STATUSES = List.of("Active", "Completed", "Planned");

	private static final double[] CONFIDENCES = { 0.7, 0.85, 0.9, 0.98 };

	private static final String READING = "1";

	private final Random random;

	public RandomDocuments(long seed) {
		this.random = new Random(seed);
	}

	/** So many documents, each with a name of its own. */
	public List<DocumentVersion> several(int number) {
		List<DocumentVersion> versions = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			versions.add(named("document-" + i + ".txt"));
		}
		return versions;
	}

	/**
	 * A new version of the document with this name: other facts, some of them as before.
	 */
	public DocumentVersion another(DocumentVersion version) {
		List<Fact> facts = new ArrayList<>();
		StringBuilder text = new StringBuilder(version.text());
		version.resolved().claims().forEach((claim) -> {
			if (!facts.contains(claim.fact()) && this.random.nextInt(3) > 0) {
				facts.add(claim.fact());
			}
		});
		add(1 + this.random.nextInt(3), text, facts);
		return version(version.document().name(), text.toString(), facts);
	}

	private DocumentVersion named(String name) {
		StringBuilder text = new StringBuilder("🌍 ").append(name).append('\n');
		List<Fact> facts = new ArrayList<>();
		add(1 + this.random.nextInt(8), text, facts);
		return version(name, text.toString(), facts);
	}

	private static DocumentVersion version(String name, String text, List<Fact> facts) {
		return new DocumentVersion(Document.ofText(name, text), Optional.of(name), text, READING,
				RESOLVER.resolve(facts));
	}

	private void add(int number, StringBuilder text, List<Fact> facts) {
		for (int i = 0; i < number; i++) {
			Fact fact = fact();
			String quote = fact.subject().name() + " " + fact.predicate() + " " + fact.object().name();
			int start = text.codePointCount(0, text.length());
			text.append(quote).append(".\n");
			facts.add(new Fact(fact.subject(), fact.predicate(), fact.object(), fact.qualifiers(),
					new Evidence.Quotation(quote, start, start + quote.codePointCount(0, quote.length())),
					CONFIDENCES[this.random.nextInt(CONFIDENCES.length)], "random"));
		}
	}

	private Fact fact() {
		return switch (this.random.nextInt(12)) {
			case 0 -> fact(organization(), Predicate.FUNDS, activity());
			case 1 -> fact(country(), Predicate.FUNDS, activity());
			case 2 -> fact(hub(), Predicate.IMPLEMENTS, activity());
			case 3 -> fact(hub(), Predicate.PARTNERS_WITH, organization());
			case 4 -> fact(activity(), Predicate.BENEFITS, country());
			case 5 -> fact(office(), Predicate.OPERATES_IN, country());
			case 6 -> fact(country(), Predicate.MEMBER_OF, hub());
			case 7 ->
				fact(person(), Predicate.HOLDS_ROLE, Mention.of(Kind.ROLE, "Chief of " + word()), "at", hub().name());
			case 8 -> fact(person(), Predicate.CONTACT_FOR, organization(), "email", word() + "@example.org");
			case 9 -> fact(activity(), Predicate.STATUS, Mention.value(one(STATUSES)));
			case 10 -> fact(activity(), Predicate.BUDGET, Mention.value(this.random.nextInt(3) + "000 EUR"));
			default -> fact(activity(), Predicate.YEAR, Mention.value("202" + this.random.nextInt(3)));
		};
	}

	private Fact fact(Mention subject, Predicate predicate, Mention object, String... qualifier) {
		Map<String, String> qualifiers = new TreeMap<>();
		if (qualifier.length > 0) {
			qualifiers.put(qualifier[0], qualifier[1]);
		}
		else if (this.random.nextInt(4) == 0 && !predicate.isValue()) {
			qualifiers.put("since", "19" + (90 + this.random.nextInt(9)));
		}
		return new Fact(subject, predicate, object, qualifiers, new Evidence.Quotation("x", 0, 1), 0.9, "random");
	}

	private Mention hub() {
		return Mention.of(Kind.ORGANIZATION, spelled("Example League of Harbours"));
	}

	private Mention organization() {
		String name = spelled(word() + " Relief Fund");
		return this.random.nextBoolean() ? Mention.of(Kind.ORGANIZATION, name)
				: new Mention(Kind.ORGANIZATION, name, List.of("Fund of " + word()), Optional.empty());
	}

	private Mention office() {
		return Mention.of(this.random.nextBoolean() ? Kind.MISSION : Kind.ORGANIZATION, word() + " Desk");
	}

	private Mention activity() {
		int number = this.random.nextInt(WORDS.size());
		String title = spelled(WORDS.get(number) + " Project");
		return this.random.nextBoolean() ? Mention.of(Kind.PROJECT, title)
				: new Mention(Kind.PROJECT, title, List.of("PX.900" + number), Optional.empty());
	}

	private Mention person() {
		return Mention.of(Kind.PERSON, spelled("Anna " + word()));
	}

	private Mention country() {
		return Mention.of(Kind.COUNTRY, one(COUNTRIES));
	}

	private String spelled(String name) {
		return switch (this.random.nextInt(4)) {
			case 0 -> name.toUpperCase(Locale.ROOT);
			case 1 -> name.replace(" ", " - ");
			default -> name;
		};
	}

	private String word() {
		return one(WORDS);
	}

	private String one(List<String> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}
