package org.aidgraph.testing;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a share of the activities of a file in which each begins and ends a line. Which
 * ones depends on their identifiers alone, so that two editions of a data set give the
 * same.
 */
public final class IatiSample {

	private static final String END = "</iati-activity>";

	private IatiSample() {
	}

	/**
	 * Writes every so manieth activity of a file.
	 * @param every 1 for all
	 */
	public static Path write(Path packed, int every, Path sample) throws IOException {
		try (BufferedReader in = new BufferedReader(new InputStreamReader(
				new GZIPInputStream(Files.newInputStream(packed), 1 << 16), StandardCharsets.UTF_8));
				BufferedWriter out = Files.newBufferedWriter(sample)) {
			StringBuilder activity = new StringBuilder();
			int identity = 0;
			for (@Nullable
			String line = in.readLine(); line != null; line = in.readLine()) {
				activity.append(line).append('\n');
				if (line.startsWith("  <iati-identifier>")) {
					identity = line.hashCode();
				}
				boolean header = line.startsWith("<?xml") || line.startsWith("<iati-activities");
				if (header || line.strip().equals(END) || line.startsWith("</iati-activities")) {
					if (!line.strip().equals(END) || Math.floorMod(identity, every) == 0) {
						out.append(activity);
					}
					activity.setLength(0);
				}
			}
		}
		return sample;
	}

}
