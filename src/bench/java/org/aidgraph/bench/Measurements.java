package org.aidgraph.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs one measurement of the whole and prints what it found: {@code corpus PAGES} writes
 * the pages that the others read, {@code throughput}, {@code linearity},
 * {@code stream MEGABYTES} and {@code start}.
 */
public final class Measurements {

	private static final Path FOLDER = Path.of("target/bench");

	private static final Path CORPUS = FOLDER.resolve("corpus.jsonl.gz");

	/** The pages that the parts are measured on. */
	private static final int SOME = 500;

	private static final Path GOLD = Path.of("src/test/resources/gold");

	private Measurements() {
	}

	/**
	 * Runs a measurement.
	 * @param args its name, and the number that it needs
	 */
	public static void main(String[] args) throws IOException {
		Files.createDirectories(FOLDER);
		PrintStream out = System.out;
		switch (args[0]) {
			case "corpus" -> {
				PageMaker maker = Corpus.maker(Path.of("../shared"), GOLD);
				Corpus.write(maker, FOLDER.resolve("some.jsonl.gz"), SOME);
				int pages = Integer.parseInt(args[1]);
				out.printf("corpus: %,d pages, %,d characters%n", pages, Corpus.write(maker, CORPUS, pages));
			}
			case "throughput" -> new Throughput(out).run(CORPUS);
			case "linearity" -> new Linearity(out).run(CORPUS);
			case "stream" ->
				new LongStream(out).run(CORPUS, FOLDER.resolve("stream.jsonl.gz"), Long.parseLong(args[1]) << 20);
			case "start" -> new StartUp(out).run(Path.of("target/aidgraph.jar"),
					GOLD.resolve("dev/d04-glued-labels.txt"));
			default -> throw new IllegalArgumentException("There is no measurement " + args[0]);
		}
	}

}
