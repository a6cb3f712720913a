package org.aidgraph.bench.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aidgraph.document.Document;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.graph.DocumentVersion;
import org.aidgraph.reference.Country;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;

/**
 * Pages of projects as they are on real sites, each with what it states: a project of its
 * own, which a large organization that every page speaks of runs, donors out of
 * thousands, a partner that only documents know and that every page speaks of, countries,
 * values, an office and somebody who works there. The same seed makes the same documents.
 */
final class MadeDocuments {

	private final EntityResolver resolver;

	private final List<String> countries;

	private final Random random = new Random(11);

	private int made;

	MadeDocuments(ReferenceData reference) {
		this.resolver = new EntityResolver(reference);
		this.countries = reference.countries().all().stream().map(Country::name).toList();
	}

	/** The next documents. */
	List<DocumentVersion> next(int number) {
		List<DocumentVersion> versions = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			versions.add(next());
		}
		return versions;
	}

	private DocumentVersion next() {
		int number = this.made++;
		Page page = new Page("Project number " + number + " of the Lantern series");
		Mention project = new Mention(Kind.PROJECT, "Lantern Works " + number, List.of("LW." + (100_000 + number)),
				Optional.empty());
		Mention iom = new Mention(Kind.ORGANIZATION, "International Organization for Migration", List.of("IOM"),
				Optional.empty());
		Mention league = new Mention(Kind.ORGANIZATION, (number % 3 == 0) ? "Lantern League" : "LANTERN LEAGUE",
				List.of("LL"), Optional.empty());
		String country = country();
		Mention office = Mention.of(Kind.MISSION, "IOM " + country);
		page.add(iom, Predicate.IMPLEMENTS, project);
		page.add(league, Predicate.PARTNERS_WITH, project);
		page.add(Mention.of(Kind.COUNTRY, country()), Predicate.FUNDS, project);
		page.add(Mention.of(Kind.ORGANIZATION, "Relief Fund " + this.random.nextInt(5000)), Predicate.FUNDS, project);
		for (int i = 0; i < 3; i++) {
			page.add(project, Predicate.BENEFITS, Mention.of(Kind.COUNTRY, country()));
		}
		page.add(office, Predicate.OPERATES_IN, Mention.of(Kind.COUNTRY, country));
		page.add(Mention.of(Kind.PERSON, "Anna Sample " + this.random.nextInt(50_000)), Predicate.CONTACT_FOR, office);
		page.add(project, Predicate.BUDGET, Mention.value((1 + this.random.nextInt(900)) + "000 EUR"));
		page.add(project, Predicate.YEAR, Mention.value(String.valueOf(2000 + this.random.nextInt(26))));
		page.add(project, Predicate.STATUS, Mention.value("Active"));
		page.add(project, Predicate.CODE, Mention.value("LW." + (100_000 + number)));
		String text = page.text.toString();
		return new DocumentVersion(Document.ofText("lantern-" + number + ".txt", text), Optional.of("Page " + number),
				text, "1", this.resolver.resolve(page.facts));
	}

	private String country() {
		return this.countries.get(this.random.nextInt(this.countries.size()));
	}

	/** A page while it is made. */
	private static final class Page {

		private final StringBuilder text;

		private final List<Fact> facts = new ArrayList<>();

		private Page(String title) {
			this.text = new StringBuilder(title).append("\n\n");
		}

		private void add(Mention subject, Predicate predicate, Mention object) {
			String quote = "It is stated that " + subject.name() + " " + predicate + " " + object.name();
			int start = this.text.codePointCount(0, this.text.length());
			this.text.append(quote).append(".\n");
			this.facts.add(new Fact(subject, predicate, object, Map.of(),
					new Evidence.Quotation(quote, start, start + quote.codePointCount(0, quote.length())), 0.9,
					"made"));
		}

	}

}
