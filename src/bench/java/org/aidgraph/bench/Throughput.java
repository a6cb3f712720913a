package org.aidgraph.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.aidgraph.document.Document;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.document.Skipped;
import org.aidgraph.reference.ReferenceData;
import org.jsoup.Jsoup;

/**
 * Reads the whole corpus through text, extract and resolve, on one thread and on two, and
 * through three peers: a plain walk over the dictionary of names, the sentences of the
 * Java platform, and jsoup for the pages that are HTML. Takes batches by turns, so that
 * what else the machine does falls on all alike.
 */
final class Throughput {

	private static final long BATCH = 16_000_000;

	private final ReferenceData reference = ReferenceData.load();

	private final Stages stages = new Stages(this.reference);

	private final PrintStream out;

	private final Readings one = new Readings();

	private final Readings two = new Readings();

	private long oneWall;

	private long twoWall;

	private final Peer names = new Peer("walk over the dictionary of names");

	private final Peer sentences = new Peer("java.text.BreakIterator, sentences");

	private final Peer parser = new Peer("jsoup, parse of the HTML pages");

	private int batches;

	private List<Document> batch = new ArrayList<>();

	private long size;

	Throughput(PrintStream out) {
		this.out = out;
	}

	void run(Path corpus) {
		new DocumentReader().read(corpus, (found) -> {
			if (found instanceof Skipped skipped) {
				throw new IllegalStateException(skipped.name() + " was skipped: " + skipped.reason());
			}
			if (found instanceof Document document) {
				this.batch.add(document);
				this.size += document.content().length();
				if (this.size >= BATCH) {
					measure();
				}
			}
		});
		measure();
		Tally one = this.one.sum();
		Tally two = this.two.sum();
		this.out.println("one thread:  " + one);
		this.out.println("  narratives: " + this.one.narratives);
		this.out.println("  real pages: " + this.one.pages);
		this.out.println("two threads: " + two);
		this.out.printf(Locale.ROOT,
				"characters a second of the clock: one thread %,.0f, two threads %,.0f, ratio %.2f%n",
				one.characters * 1e9 / this.oneWall, two.characters * 1e9 / this.twoWall,
				((double) two.characters / this.twoWall) / ((double) one.characters / this.oneWall));
		List.of(this.names, this.sentences, this.parser).forEach(this.out::println);
		if (one.misquoted + two.misquoted > 0) {
			throw new IllegalStateException("There are facts whose quote is not at its place");
		}
	}

	/** The first batch warms up and is not counted. */
	private void measure() {
		if (this.batches++ == 0) {
			read(1, new Readings());
			read(2, new Readings());
		}
		else {
			this.oneWall += read(1, this.one);
			this.twoWall += read(2, this.two);
			for (Document document : this.batch) {
				String content = document.content();
				this.names.measure(content, () -> this.reference.gazetteer().scan(content).size());
				this.sentences.measure(content, () -> sentences(content));
				if (document.mediaType().equals(Document.HTML)) {
					this.parser.measure(content, () -> Jsoup.parse(content).childNodeSize());
				}
			}
		}
		this.batch = new ArrayList<>();
		this.size = 0;
	}

	private static int sentences(String text) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(text);
		int count = 0;
		while (sentences.next() != BreakIterator.DONE) {
			count++;
		}
		return count;
	}

	/** Reads the batch and returns the nanoseconds that passed on the clock. */
	private long read(int threads, Readings sum) {
		List<Document> documents = this.batch;
		AtomicInteger next = new AtomicInteger();
		List<Callable<Readings>> readers = Collections.nCopies(threads, () -> {
			Readings readings = new Readings();
			for (int k = next.getAndIncrement(); k < documents.size(); k = next.getAndIncrement()) {
				this.stages.read(documents.get(k), readings.of(documents.get(k)));
			}
			return readings;
		});
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			long begin = System.nanoTime();
			List<Future<Readings>> done = pool.invokeAll(readers);
			long passed = System.nanoTime() - begin;
			for (Future<Readings> one : done) {
				sum.add(one.get());
			}
			return passed;
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException("A document could not be read", ex);
		}
		finally {
			pool.shutdownNow();
		}
	}

	/** What was read of narratives and of real pages. */
	private static final class Readings {

		private final Tally narratives = new Tally();

		private final Tally pages = new Tally();

		private Tally of(Document document) {
			return document.name().startsWith(Corpus.REAL) ? this.pages : this.narratives;
		}

		private void add(Readings other) {
			this.narratives.add(other.narratives);
			this.pages.add(other.pages);
		}

		private Tally sum() {
			Tally sum = new Tally();
			sum.add(this.narratives);
			sum.add(this.pages);
			return sum;
		}

	}

}
