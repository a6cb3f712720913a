package org.aidgraph.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aidgraph.remark.Remark;
import org.aidgraph.table.row.Row;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads tables as a stream: CSV with any usual separator and encoding, and the sheets of
 * a workbook as the reader of Office files hands them on. Stateless, safe for use by many
 * threads.
 */
public final class TableReader {

	private static final int SAMPLE = 1 << 15;

	/** In front of the cells of a sheet stand its name and the number of the row. */
	private static final int BEFORE_CELLS = 2;

	private static final String NO_TAGS = "none of its first %d rows has HXL hashtags, and no source.yml says what its "
			+ "columns mean (columns: name → hashtag)";

	/**
	 * Reads a table of text.
	 * @param mapping what is said of the table beside it
	 * @param rows takes the rows that say something
	 * @param remarks takes what is odd
	 */
	public Ending read(InputStream in, Mapping mapping, Consumer<Row> rows, Consumer<Remark> remarks) {
		return read(in, false, mapping, rows, remarks);
	}

	/**
	 * Reads the sheets of a workbook: CSV whose first two fields are the name of the
	 * sheet and the number of the row.
	 */
	public Ending readSheets(InputStream in, Mapping mapping, Consumer<Row> rows, Consumer<Remark> remarks) {
		return read(in, true, mapping, rows, remarks);
	}

	private static Ending read(InputStream in, boolean sheets, Mapping mapping, Consumer<Row> rows,
			Consumer<Remark> remarks) {
		Found found = new Found(mapping, rows, remarks);
		Optional<String> damage;
		try {
			Characters characters = new Characters(in);
			damage = characters.encoding().binary() ? Optional.of("this is not text but a binary file")
					: read(characters, sheets, mapping, found);
			if (characters.inOther() > 0) {
				remarks.accept(new Remark(Reason.OTHER_ENCODING, "", "",
						"%,d bytes as %s".formatted(characters.inOther(), characters.encoding().other().name())));
			}
		}
		catch (IOException ex) {
			damage = Optional.of(reason(ex));
		}
		catch (UncheckedIOException ex) {
			damage = Optional.of(reason(Optional.ofNullable(ex.getCause()).orElseGet(IOException::new)));
		}
		found.finish();
		return new Ending(found.rows(), found.ignored(),
				damage.or(() -> found.hasTable() ? found.problem() : Optional.of(NO_TAGS.formatted(Layout.SEARCHED))));
	}

	private static Optional<String> read(Characters characters, boolean sheets, Mapping mapping, Found found)
			throws IOException {
		BufferedReader reader = new BufferedReader(characters, 2 * SAMPLE);
		reader.mark(SAMPLE + 1);
		char[] sample = new char[SAMPLE];
		int length = Math.max(0, reader.read(sample));
		reader.reset();
		String head = new String(sample, 0, length);
		Optional<String> problem = sheets ? Optional.empty() : noTable(head.strip());
		if (problem.isPresent()) {
			return problem;
		}
		Dialect dialect = sheets ? Dialect.COMMA : Dialect.of(head, mapping);
		// neither is closed: the bytes belong to somebody else
		CSVParser parser = dialect.parse(reader);
		Sheet sheet = found.sheet(Optional.empty(), dialect);
		String name = "";
		long number = 0;
		for (CSVRecord record : parser) {
			characters.nextRow();
			List<String> cells = record.toList();
			number++;
			if (sheets) {
				if (!cells.get(0).equals(name)) {
					name = cells.get(0);
					sheet = found.sheet(Optional.of(name), dialect);
				}
				number = Long.parseLong(cells.get(1));
				cells = cells.subList(BEFORE_CELLS, cells.size());
			}
			sheet.add(number, cells);
		}
		return sheets || characters.endsWithLine() ? Optional.empty() : sheet.cut();
	}

	/** A page or an answer of a server that was saved under the name of a table. */
	private static Optional<String> noTable(String head) {
		if (head.isEmpty()) {
			return Optional.of("the file is empty");
		}
		if (head.startsWith("<")) {
			return Optional.of("this is markup, not a table");
		}
		return head.startsWith("{") ? Optional.of("this is JSON, not a table") : Optional.empty();
	}

	private static String reason(IOException ex) {
		String message = Optional.ofNullable(ex.getMessage()).orElse(ex.getClass().getSimpleName());
		return message.contains("EOF reached") ? "the file ends in the middle of a quoted cell" : message;
	}

}
