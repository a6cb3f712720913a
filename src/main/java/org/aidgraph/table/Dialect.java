package org.aidgraph.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How the fields of a table are set apart.
 *
 * @param delimiter what stands between fields
 */
record Dialect(char delimiter) {

	/** As of RFC 4180. */
	static final Dialect COMMA = new Dialect(',');

	private static final List<Dialect> ALL = List.of(COMMA, new Dialect(';'), new Dialect('\t'), new Dialect('|'));

	/** With which Excel says what stands between fields. */
	private static final String EXCEL = "sep=";

	private static final int TAGGED = 1000;

	/**
	 * The way in which the first rows have most hashtags or mapped columns, or else most
	 * fields.
	 */
	static Dialect of(String head, Mapping mapping) {
		if (head.startsWith(EXCEL) && head.length() > EXCEL.length()) {
			return new Dialect(head.charAt(EXCEL.length()));
		}
		Dialect best = COMMA;
		long most = 0;
		for (Dialect dialect : ALL) {
			long found = dialect.score(head, mapping);
			if (found > most) {
				best = dialect;
				most = found;
			}
		}
		return best;
	}

	private long score(String head, Mapping mapping) {
		List<List<String>> rows = new ArrayList<>();
		try (CSVParser parser = parse(new StringReader(head))) {
			for (CSVRecord record : parser) {
				rows.add(record.toList());
				if (rows.size() == Layout.SEARCHED) {
					break;
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			// the sample may end in the middle of a field: what came before counts
			return score(rows, mapping);
		}
		return score(rows, mapping);
	}

	private static long score(List<List<String>> rows, Mapping mapping) {
		return rows.stream().mapToLong((row) -> TAGGED * Layout.known(row, mapping) + row.size()).max().orElse(0);
	}

	CSVParser parse(Reader reader) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setDelimiter(this.delimiter)
			.setIgnoreEmptyLines(false)
			.setTrailingData(true)
			.get()
			.parse(reader);
	}

}
