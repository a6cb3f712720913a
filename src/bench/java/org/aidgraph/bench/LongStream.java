package org.aidgraph.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.aidgraph.document.Document;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.document.Skipped;
import org.aidgraph.reference.ReferenceData;

/**
 * Reads a JSONL file of any length as a stream, document by document through all stages.
 * The file is the corpus over and over, compressed; it is deleted at the end. What shows is
 * that the run ends in the heap that the process was given, and the most that was in use.
 */
final class LongStream {

	private final PrintStream out;

	LongStream(PrintStream out) {
		this.out = out;
	}

	void run(Path corpus, Path file, long bytes) throws IOException {
		try {
			run(file, write(corpus, file, bytes));
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private void run(Path file, long copies) {
		Stages stages = new Stages(ReferenceData.load());
		Tally tally = new Tally();
		long[] bytes = new long[1];
		new DocumentReader().read(file, (found) -> {
			if (found instanceof Skipped skipped) {
				throw new IllegalStateException(skipped.name() + " was skipped: " + skipped.reason());
			}
			if (found instanceof Document document) {
				stages.read(document, tally);
				bytes[0] += document.size();
			}
		});
		long used = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getPeakUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
		this.out.println("stream: " + tally);
		this.out.printf(Locale.ROOT,
				"stream: %,d bytes of JSONL (the corpus %d times), heap at most %,d MB, the peaks of its parts together %,d MB%n",
				bytes[0], copies, Runtime.getRuntime().maxMemory() >> 20, used >> 20);
		if (tally.misquoted > 0) {
			throw new IllegalStateException("There are facts whose quote is not at its place");
		}
	}

	/** Writes copies of the corpus until they have this many bytes when unpacked. */
	private static long write(Path corpus, Path file, long bytes) throws IOException {
		long[] size = new long[1];
		new DocumentReader().read(corpus, (found) -> size[0] += (found instanceof Document document) ? document.size() : 0);
		long copies = (bytes + size[0] - 1) / size[0];
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			for (long i = 0; i < copies; i++) {
				Files.copy(corpus, out);
			}
		}
		return copies;
	}

}
