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

	private final DocumentPipeline pipeline;

	private final Optional<GraphWriter> graph;

	private final Optional<Writers> writers;

	private final SourceGate gate;

	private final ImportTally tally;

	private final int size;

	private final Map<String, Document> documents = new LinkedHashMap<>();

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

	/** A result of reading one document. */
	private record Outcome(Document document, Optional<DocumentPipeline.Reading> reading) {
	}

	void add(Found found) {
		if (found instanceof Skipped skipped) {
			this.tally.skipped(skipped);
			return;
		}
		Document document = (Document) found;
		if (this.documents.containsKey(document.id())) {
			flush();
		}
		this.documents.put(document.id(), document);
		this.characters += document.content().length();
		if (this.documents.size() >= this.size || this.characters >= MAX_CHARACTERS) {
			flush();
		}
	}

	void flush() {
		Map<String, HeldVersion> held = this.graph.map((writer) -> writer.held(this.documents.keySet()))
			.orElse(Map.of());
		List<Document> changed = new ArrayList<>();
		List<Delivery> released = new ArrayList<>();
		for (Document document : this.documents.values()) {
			HeldVersion version = held.get(document.id());
			if (version != null && version.isReadingOf(document.sha256(), DocumentPipeline.READING)) {
				this.tally.unchanged(document);
				released.addAll(this.gate.unchanged(document, version));
			}
			else {
				changed.add(document);
			}
		}
		this.documents.clear();
		this.characters = 0;
		for (Outcome outcome : changed.parallelStream().map(this::read).toList()) {
			if (outcome.reading().isPresent()) {
				DocumentPipeline.Reading reading = outcome.reading().get();
				this.tally.read(outcome.document(), reading);
				released.addAll(this.gate
					.admit(new Delivery(this.pipeline.version(outcome.document(), reading), reading.facts().size())));
			}
			else {
				this.tally.skipped(new Skipped(outcome.document().name(), "reading it failed; the log says how",
						outcome.document().size()));
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
	private Outcome read(Document document) {
		try {
			return new Outcome(document, Optional.of(this.pipeline.read(document)));
		}
		catch (RuntimeException ex) {
			LOG.error("Reading {} failed", document.name(), ex);
			return new Outcome(document, Optional.empty());
		}
	}

}
