package org.aidgraph.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.document.Document;
import org.aidgraph.document.Found;
import org.aidgraph.document.Skipped;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.HeldVersion;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Item;
import org.aidgraph.judgement.Judge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents on their way into the graph, as many as make one transaction worth its while.
 * What the graph already holds is not read again. For one thread.
 */
final class Batch {

	private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

	private static final long MAX_CHARACTERS = 4_000_000;

	private static final int CHARACTERS_OF_A_FLOW = 1000;

	private final DocumentPipeline pipeline;

	private final Optional<GraphWriter> graph;

	private final Optional<Writers> writers;

	private final SourceGate gate;

	private final ImportTally tally;

	private final int size;

	private final Map<String, Input> inputs = new LinkedHashMap<>();

	private long characters;

	/**
	 * @param graph where to look for what is held; empty where nothing is
	 * @param writers where to hand on what is new; empty to write nothing
	 * @param size the most documents of a batch
	 */
	Batch(DocumentPipeline pipeline, Optional<GraphWriter> graph, Optional<Writers> writers, SourceGate gate,
			ImportTally tally, int size) {
		this.pipeline = pipeline;
		this.graph = graph;
		this.writers = writers;
		this.gate = gate;
		this.tally = tally;
		this.size = size;
	}

	/**
	 * A document, and the record that it is, where it is one.
	 *
	 * @param found how it came: to be opened where the graph does not hold it
	 */
	private record Input(Document document, Found found, Optional<Item> item, Optional<String> dataset) {
	}

	/**
	 * What came of reading one document.
	 *
	 * @param found the document opened, or why it could not be
	 * @param reading empty where it was not read
	 */
	private record Outcome(Input input, Found found, Optional<DocumentPipeline.Reading> reading) {
	}

	void add(Document document) {
		add(new Input(document, document, Optional.empty(), Optional.empty()), document.content().length());
	}

	/** Adds a document that is opened only if the graph does not hold it. */
	void add(Document.Unopened document) {
		add(new Input(document.cover(), document, Optional.empty(), Optional.empty()), document.size());
	}

	/** Adds one record of a data set. */
	void add(Document document, Item item, String dataset) {
		int size = (item instanceof Activity activity) ? activity.transactions().size() + activity.budgets().size() : 1;
		add(new Input(document, document, Optional.of(item), Optional.of(dataset)), (size + 1L) * CHARACTERS_OF_A_FLOW);
	}

	private void add(Input input, long weight) {
		if (this.inputs.containsKey(input.document().id())) {
			flush();
		}
		this.inputs.put(input.document().id(), input);
		this.characters += weight;
		if (this.inputs.size() >= this.size || this.characters >= MAX_CHARACTERS) {
			flush();
		}
	}

	void flush() {
		Map<String, HeldVersion> held = this.graph.map((writer) -> writer.held(this.inputs.keySet())).orElse(Map.of());
		List<Input> changed = new ArrayList<>();
		List<Document> moved = new ArrayList<>();
		List<Delivery> released = new ArrayList<>();
		for (Input input : this.inputs.values()) {
			Document document = input.document();
			HeldVersion version = held.get(document.id());
			if (version != null && version.isReadingOf(document.sha256(), DocumentPipeline.readingOf(document))) {
				this.tally.unchanged(document);
				released.addAll(this.gate.unchanged(document, version));
				if (!version.uri().equals(document.uri())) {
					moved.add(document);
				}
			}
			else {
				changed.add(input);
			}
		}
		this.graph.filter((writer) -> this.writers.isPresent()).ifPresent((writer) -> writer.move(moved));
		this.inputs.clear();
		this.characters = 0;
		for (Outcome outcome : changed.parallelStream().map(this::read).toList()) {
			if (outcome.found() instanceof Skipped skipped) {
				this.tally.skipped(skipped);
			}
			else if (outcome.found() instanceof Document document && outcome.reading().isPresent()) {
				DocumentPipeline.Reading reading = outcome.reading().get();
				this.tally.fresh(held.containsKey(document.id()) ? 0 : 1);
				this.tally.read(document, reading);
				released.addAll(this.gate.admit(new Delivery(
						this.pipeline.version(document, outcome.input().dataset(), reading), reading.size())));
			}
			else {
				this.tally.skipped(new Skipped(outcome.input().document().name(), "reading it failed; the log says how",
						outcome.input().document().size()));
			}
		}
		for (int from = 0; from < released.size(); from += this.size) {
			handOn(released.subList(from, Math.min(from + this.size, released.size())));
		}
	}

	private void handOn(List<Delivery> deliveries) {
		this.writers.ifPresentOrElse((writing) -> writing.write(judged(deliveries)),
				() -> this.tally.passed(deliveries.size(), deliveries.stream().mapToLong(Delivery::size).sum()));
	}

	/** In the light of the judgements that the graph holds now. */
	private List<Delivery> judged(List<Delivery> deliveries) {
		Judge judge = new Judge(this.graph.map(GraphWriter::redirects).orElse(Map.of()), this.pipeline::known);
		return deliveries.stream()
			.map((delivery) -> new Delivery(delivery.version().judged(judge), delivery.facts()))
			.toList();
	}

	/**
	 * A page that the reader stumbles over is a defect of the reader, and no reason to
	 * stop.
	 */
	private Outcome read(Input input) {
		try {
			Found found = input.found().opened();
			Optional<DocumentPipeline.Reading> reading = (found instanceof Document document)
					? Optional.of(input.item().map(this.pipeline::read).orElseGet(() -> this.pipeline.read(document)))
					: Optional.empty();
			return new Outcome(input, found, reading);
		}
		catch (RuntimeException ex) {
			LOG.error("Reading {} failed", input.document().name(), ex);
			return new Outcome(input, input.found(), Optional.empty());
		}
	}

}
