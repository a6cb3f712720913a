package org.aidgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.document.Document;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.GraphChecks;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.WriteCounter;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document about things that thousands of documents speak of costs what one about
 * things that few speak of costs: counted in hits on the store, which do not depend on
 * the machine.
 */
class HubIT {

	private static final EntityResolver RESOLVER = new EntityResolver(ReferenceData.load());

	private static final Mention IOM = new Mention(Kind.ORGANIZATION, "International Organization for Migration",
			List.of("IOM"), Optional.empty());

	private static final Mention LEAGUE = new Mention(Kind.ORGANIZATION, "Lantern League", List.of("LL"),
			Optional.empty());

	private static final Mention HUB_PROJECT = Mention.of(Kind.PROJECT, "Lantern Works");

	private static final int FEW = 200;

	private static final int MANY = 2000;

	private final Driver driver = Neo4jForTests.get().driver();

	private final GraphWriter writer = new GraphWriter(this.driver, SessionConfig.defaultConfig());

	@Test
	void theCostOfADocumentDoesNotGrowWithItsNeighbours() {
		Neo4jForTests.get().clear();
		fill(0, FEW);
		Cost few = cost(FEW);
		fill(FEW, MANY);
		Cost many = cost(MANY);
		assertThat(many.added()).as("to add, after %d rather than %d", MANY, FEW).isLessThan(few.added() * 11 / 10);
		assertThat(many.changed()).as("to change").isLessThan(few.changed() * 11 / 10);
		assertThat(many.retracted()).as("to retract").isLessThan(few.retracted() * 11 / 10);
		GraphChecks.assertHold(this.driver);
	}

	/** Hits on the store that one more document takes. */
	private record Cost(long added, long changed, long retracted) {
	}

	/**
	 * Plans are made anew for the graph as it is: the database counts its indexes and
	 * renews its plans in its own time, and a graph that grows faster keeps those of an
	 * empty one until then.
	 */
	private Cost cost(int number) {
		this.driver.executableQuery("CALL db.prepareForReplanning()").execute();
		WriteCounter counter = WriteCounter.profiling(this.driver);
		GraphWriter profiled = new GraphWriter(counter.driver(), SessionConfig.defaultConfig());
		profiled.write(List.of(document(number, "first")), "run:cost");
		long added = counter.hits();
		profiled.write(List.of(document(number, "second")), "run:cost");
		long changed = counter.hits() - added;
		profiled.retract(List.of(document(number, "second").document().id()));
		return new Cost(added, changed, counter.hits() - added - changed);
	}

	private void fill(int from, int to) {
		for (int start = from; start < to; start += FEW) {
			List<DocumentVersion> versions = new ArrayList<>();
			for (int number = start; number < start + FEW; number++) {
				versions.add(document(number, "first"));
			}
			this.writer.write(versions, "run:fill");
		}
	}

	private static DocumentVersion document(int number, String text) {
		Mention project = Mention.of(Kind.PROJECT, "Lantern Works " + number);
		List<Fact> facts = List.of(fact(IOM, Predicate.IMPLEMENTS, project, text),
				fact(LEAGUE, Predicate.PARTNERS_WITH, project, text), fact(LEAGUE, Predicate.FUNDS, IOM, text),
				fact(Mention.of(Kind.COUNTRY, "Norway"), Predicate.FUNDS, HUB_PROJECT, text),
				fact(HUB_PROJECT, Predicate.BENEFITS, Mention.of(Kind.COUNTRY, "Tunisia"), text),
				fact(HUB_PROJECT, Predicate.STATUS, Mention.value("Active"), text));
		return new DocumentVersion(Document.ofText("lantern-" + number + ".txt", text), Optional.empty(), text, "1",
				RESOLVER.resolve(facts));
	}

	private static Fact fact(Mention subject, Predicate predicate, Mention object, String quote) {
		return new Fact(subject, predicate, object, Map.of(), new Evidence.Quotation(quote, 0, quote.length()), 0.9,
				"test");
	}

}
