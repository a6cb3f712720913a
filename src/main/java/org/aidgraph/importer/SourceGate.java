package org.aidgraph.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidgraph.document.Document;
import org.aidgraph.document.Source;
import org.aidgraph.graph.HeldVersion;

/**
 * Lets a source pass once it has yielded half of the documents and of the facts that its
 * {@code source.yml} expects; until then it waits. What is still waiting at the end is
 * held back: the graph keeps what it had of the source. Only a source that is imported as
 * a whole is measured; what stands for itself, and single files of a source, pass. For
 * one thread.
 */
final class SourceGate {

	/** Characters that wait at a time, so that memory stays bounded. */
	private static final long MAX_WAITING = 16_000_000;

	private static final String HELD_BACK = "%s yields %,d documents and %,d facts, and its source.yml expects at least "
			+ "%,d and %,d: it was held back, and the graph keeps what it had; --force takes it in";

	private static final String LESS = "%s yields %,d documents and %,d facts, and its source.yml expects at least %,d and %,d";

	private final List<Path> inputs;

	private final boolean force;

	private final Map<Source, Yield> yields = new LinkedHashMap<>();

	SourceGate(List<String> inputs, boolean force) {
		this.inputs = inputs.stream()
			.filter((input) -> !input.startsWith("http://") && !input.startsWith("https://"))
			.map((input) -> Path.of(input).toAbsolutePath().normalize())
			.toList();
		this.force = force;
	}

	/** What a source has yielded so far. */
	private static final class Yield {

		private final List<Delivery> waiting = new ArrayList<>();

		private long documents;

		private long facts;

		private long unchanged;

		private long characters;

		private boolean open;

		private boolean closed;

		private long turnedAway;

	}

	/** A document that the graph holds as it is counts with what it says there. */
	List<Delivery> unchanged(Document document, HeldVersion held) {
		if (document.source().isEmpty()) {
			return List.of();
		}
		Source source = document.source().get();
		Yield yield = of(source);
		yield.unchanged++;
		return count(source, yield, held.statements());
	}

	/** Takes a delivery; returns what may be written now. */
	List<Delivery> admit(Delivery delivery) {
		if (delivery.version().document().source().isEmpty()) {
			return List.of(delivery);
		}
		Source source = delivery.version().document().source().get();
		Yield yield = of(source);
		if (!yield.closed) {
			yield.waiting.add(delivery);
			yield.characters += delivery.characters();
		}
		else {
			yield.turnedAway++;
		}
		return count(source, yield, delivery.facts());
	}

	private Yield of(Source source) {
		return this.yields.computeIfAbsent(source, (key) -> {
			Yield yield = new Yield();
			yield.open = this.force || !isWhole(key);
			return yield;
		});
	}

	private List<Delivery> count(Source source, Yield yield, long facts) {
		yield.documents++;
		yield.facts += facts;
		if (!yield.open && !yield.closed) {
			yield.open = 2 * yield.documents >= source.expectedDocuments() && 2 * yield.facts >= source.expectedFacts();
			if (!yield.open && yield.characters > MAX_WAITING) {
				yield.open = 2.0 * yield.facts / yield.documents >= (double) source.expectedFacts()
						/ Math.max(1, source.expectedDocuments());
				yield.closed = !yield.open;
			}
		}
		if (yield.open) {
			List<Delivery> released = List.copyOf(yield.waiting);
			yield.waiting.clear();
			return released;
		}
		if (yield.closed) {
			yield.turnedAway += yield.waiting.size();
			yield.waiting.clear();
		}
		return List.of();
	}

	private boolean isWhole(Source source) {
		return this.inputs.stream()
			.anyMatch(
					(input) -> source.folder().startsWith(input) || input.equals(source.folder().resolve("documents")));
	}

	/** How many documents were held back in the end. */
	long heldBack() {
		return this.yields.values().stream().mapToLong((yield) -> yield.waiting.size() + yield.turnedAway).sum();
	}

	/** What to tell a person about sources that yield less than they promise. */
	List<String> warnings() {
		List<String> warnings = new ArrayList<>();
		this.yields.forEach((source, yield) -> {
			boolean heldBack = !yield.waiting.isEmpty() || yield.turnedAway > 0;
			if (heldBack || (isWhole(source) && isLess(source, yield))) {
				warnings.add((heldBack ? HELD_BACK : LESS).formatted(source.id(), yield.documents, yield.facts,
						source.expectedDocuments(), source.expectedFacts()));
			}
		});
		return warnings;
	}

	/** Facts of unchanged documents are not known to the last. */
	private static boolean isLess(Source source, Yield yield) {
		return yield.documents < source.expectedDocuments()
				|| (yield.unchanged == 0 && yield.facts < source.expectedFacts());
	}

}
