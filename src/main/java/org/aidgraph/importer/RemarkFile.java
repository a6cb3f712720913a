package org.aidgraph.importer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aidgraph.document.Skipped;
import org.aidgraph.remark.Remark;

/**
 * Writes what was left out, changed or noted as a table, one value a line: CSV as of RFC
 * 4180, UTF-8.
 */
final class RemarkFile implements AutoCloseable {

	private final BufferedWriter out;

	/**
	 * @throws UncheckedIOException if the file cannot be written
	 */
	RemarkFile(Path file) {
		try {
			this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + file, ex);
		}
		line(List.of("file", "identifier", "effect", "reason", "place", "value"));
	}

	void add(String file, Remark remark) {
		line(List.of(file, remark.identifier(),
				remark.reason().effect().name().toLowerCase(Locale.ROOT).replace('_', ' '), remark.reason().text(),
				remark.locator(), remark.value()));
	}

	void add(Skipped skipped) {
		line(List.of(skipped.name(), "", "skipped", skipped.reason(), "", ""));
	}

	private void line(List<String> cells) {
		try {
			this.out.write(cells.stream().map(RemarkFile::cell).collect(Collectors.joining(",")));
			this.out.write("\r\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The report cannot be written", ex);
		}
	}

	private static String cell(String text) {
		boolean plain = text.chars().noneMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	@Override
	public void close() {
		try {
			this.out.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The report cannot be written", ex);
		}
	}

}
