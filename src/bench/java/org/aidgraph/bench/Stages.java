package org.aidgraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.aidgraph.document.Document;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.FactReader;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.resolve.Resolved;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextReader;

/**
 * Runs text, extract and resolve on documents and takes the CPU time of each. Safe for
 * use by many threads.
 */
final class Stages {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final TextReader texts = new TextReader();

	private final FactReader facts;

	private final EntityResolver resolver;

	Stages(ReferenceData reference) {
		this.facts = new FactReader(reference);
		this.resolver = new EntityResolver(reference);
	}

	/** Reads a document, and checks outside the measured time that its quotes stand. */
	void read(Document document, Tally tally) {
		long begin = THREADS.getCurrentThreadCpuTime();
		Page page = this.texts.read(document);
		long laidOut = THREADS.getCurrentThreadCpuTime();
		List<Fact> found = this.facts.read(page);
		long extracted = THREADS.getCurrentThreadCpuTime();
		Resolved resolved = this.resolver.resolve(found);
		long end = THREADS.getCurrentThreadCpuTime();
		tally.text += laidOut - begin;
		tally.extract += extracted - laidOut;
		tally.resolve += end - extracted;
		tally.documents++;
		tally.characters += page.text().length();
		tally.facts += found.size();
		tally.claims += resolved.claims().size();
		tally.misquoted += misquoted(page.text(), found);
	}

	private static long misquoted(String text, List<Fact> facts) {
		int[] points = facts.isEmpty() ? new int[0] : text.codePoints().toArray();
		long wrong = 0;
		for (Fact fact : facts) {
			boolean right = fact.evidence() instanceof Evidence.Quotation words && words.end() <= points.length
					&& new String(points, words.start(), words.end() - words.start()).equals(words.quote());
			wrong += right ? 0 : 1;
		}
		return wrong;
	}

}
