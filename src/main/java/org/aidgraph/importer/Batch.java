package org.aidgraph.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.document.Document;
import org.aidgraph.document.Found;
import org.aidgraph.document.Skipped;
import org.aidgraph.graph.DocumentVersion;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.HeldVersion;
import org.aidgraph.graph.WriteCounts;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents on their way into the graph, as many as make one transaction worth its while.
 * What the graph already holds is not read again. For one thread.
 */
final class Batch {

	private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

	private static final int MAX_DOCUMENTS = 200;

	private static final long MAX_CHARACTERS = 4_000_000;

	private final DocumentPipeline pipeline;

	private final Optional<GraphWriter> graph;

	private final String run;

	private final ImportTally tally;

	private final Map<String, Document> documents = new LinkedHashMap<>();

	private long characters;

	Batch(DocumentPipeline pipeline, Optional<GraphWriter> graph, String run, ImportTally tally) {
		this.pipeline = pipeline;
		this.graph = graph;
		this.run = run;
		this.tally = tally;
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
		if (this.documents.size() >= MAX_DOCUMENTS || this.characters >= MAX_CHARACTERS) {
			flush();
		}
	}

	void flush() {
		Map<String, HeldVersion> held = this.graph.map((writer) -> writer.held(this.documents.keySet()))
			.orElse(Map.of());
		List<Document> changed = new ArrayList<>();
		for (Document document : this.documents.values()) {
			HeldVersion version = held.get(document.id());
			if (version != null && version.is(document.sha256(), DocumentPipeline.READING)) {
				this.tally.unchanged(document);
			}
			else {
				changed.add(document);
			}
		}
		this.documents.clear();
		this.characters = 0;
		List<Outcome> outcomes = changed.parallelStream().map(this::read).toList();
		List<DocumentVersion> versions = new ArrayList<>();
		for (Outcome outcome : outcomes) {
			if (outcome.reading().isPresent()) {
				this.tally.read(outcome.document(), outcome.reading().get());
				versions.add(this.pipeline.version(outcome.document(), outcome.reading().get()));
			}
			else {
				this.tally.skipped(new Skipped(outcome.document().name(), "reading it failed; the log says how",
						outcome.document().size()));
			}
		}
		this.graph.ifPresent((writer) -> write(versions, writer));
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

	/**
	 * Writes all at once; where the database refuses that, each alone, to lose only one.
	 */
	private void write(List<DocumentVersion> versions, GraphWriter writer) {
		try {
			this.tally.written(writer.write(versions, this.run));
		}
		catch (ClientException ex) {
			if (versions.size() > 1) {
				versions.forEach((version) -> write(List.of(version), writer));
				return;
			}
			LOG.error("Writing {} failed", versions.get(0).document().name(), ex);
			this.tally.written(WriteCounts.NONE);
			this.tally.skipped(
					new Skipped(versions.get(0).document().name(), "the database refused it: " + ex.getMessage(), 0));
		}
	}

}
