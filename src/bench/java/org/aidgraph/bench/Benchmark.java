package org.aidgraph.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs one measurement and prints what it found: {@code corpus}, {@code throughput},
 * {@code linearity}, {@code stream} or {@code start}.
 */
public final class Benchmark {

	private static final Path FOLDER = Path.of("target/bench");

	private static final Path CORPUS = FOLDER.resolve("corpus.jsonl.gz");

	private Benchmark() {
	}

	/**
	 * Runs a measurement.
	 * @param args its name, and for the corpus the number of its pages
	 */
	public static void main(String[] args) throws IOException {
		Files.createDirectories(FOLDER);
		PrintStream out = System.out;
		switch (args[0]) {
			case "corpus" -> out.printf("corpus: %,d characters%n", Corpus.write(Path.of("../shared"),
					Path.of("src/test/resources/gold"), CORPUS, Integer.parseInt(args[1])));
			case "throughput" -> new Throughput(out).run((args.length > 1) ? Path.of(args[1]) : CORPUS);
			default -> throw new IllegalArgumentException("There is no measurement " + args[0]);
		}
	}

}
