package org.aidgraph.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aidgraph.document.Document;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.reference.ReferenceData;

/**
 * Reads one document of 10 million characters and ten of a million each, the same words in
 * both, by turns and several times, and compares their least CPU times. Fails when the large
 * one takes more than 1.2 times as long as the small ones together.
 */
final class Linearity {

	private static final int SMALL = 1_000_000;

	private static final int PARTS = 10;

	private static final int ROUNDS = 3;

	private static final double MOST = 1.2;

	private final Stages stages = new Stages(ReferenceData.load());

	private final PrintStream out;

	Linearity(PrintStream out) {
		this.out = out;
	}

	void run(Path corpus) {
		String text = text(corpus);
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < PARTS; i++) {
			parts.add(text.substring(i * SMALL, (i + 1) * SMALL));
		}
		long small = Long.MAX_VALUE;
		long large = Long.MAX_VALUE;
		for (int i = 0; i < ROUNDS; i++) {
			small = Math.min(small, nanos(parts));
			large = Math.min(large, nanos(List.of(text)));
		}
		double ratio = (double) large / small;
		this.out.printf(Locale.ROOT,
				"linearity: 10 million characters take %.2f s in one document and %.2f s in ten: %.1f times one of ten%n",
				large / 1e9, small / 1e9, ratio * PARTS);
		if (ratio > MOST) {
			throw new IllegalStateException("The cost of a document grows faster than its length");
		}
	}

	private long nanos(List<String> texts) {
		Tally tally = new Tally();
		texts.forEach((text) -> this.stages.read(Document.ofText("long", text), tally));
		return tally.nanos();
	}

	/** The plain pages of the corpus one behind the other. */
	private static String text(Path corpus) {
		StringBuilder text = new StringBuilder(PARTS * SMALL);
		new DocumentReader().read(corpus, (found) -> {
			if (found instanceof Document document && document.mediaType().equals(Document.PLAIN_TEXT)
					&& text.length() < PARTS * SMALL) {
				text.append(document.content()).append("\n\n");
			}
		});
		if (text.length() < PARTS * SMALL) {
			throw new IllegalStateException("The corpus is smaller than one long document");
		}
		return text.substring(0, PARTS * SMALL);
	}

}
