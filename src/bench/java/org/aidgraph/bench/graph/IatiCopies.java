package org.aidgraph.bench.graph;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.aidgraph.testing.IatiSample;
import org.jspecify.annotations.Nullable;

/**
 * Makes data sets of one that exists: the same activities under identifiers with a suffix,
 * also where they name each other. Organizations, places and sectors are those of the
 * first, so that the nodes that all share grow as they would.
 */
final class IatiCopies {

	private static final Pattern IDENTIFIER = Pattern.compile("^(  <iati-identifier>\\s*[^<]*?)(\\s*</)");

	private static final Pattern RELATED = Pattern.compile("(<related-activity\\b[^>]*\\bref=\"[^\"]+)(\")");

	private final Path folder;

	IatiCopies(Path folder) {
		this.folder = folder;
	}

	/**
	 * Writes one data set.
	 * @param packed the file that exists, with gzip
	 * @param every how many activities one is taken of; 1 for all
	 * @param copy its number; 1 has no suffix
	 */
	Path write(Path packed, int every, int copy) {
		try {
			Files.createDirectories(this.folder);
			Path sample = IatiSample.write(packed, every, this.folder.resolve("activities.xml"));
			if (copy == 1) {
				return sample;
			}
			Path target = this.folder.resolve("activities-copy-" + copy + ".xml");
			String suffix = "$1-copy" + copy + "$2";
			try (BufferedReader in = Files.newBufferedReader(sample);
					BufferedWriter out = Files.newBufferedWriter(target)) {
				for (@Nullable
				String line = in.readLine(); line != null; line = in.readLine()) {
					String renamed = IDENTIFIER.matcher(line).replaceFirst(suffix);
					out.append(RELATED.matcher(renamed).replaceAll(suffix)).append('\n');
				}
			}
			return target;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
