package org.aidgraph.office.sheet;

import java.util.List;
import org.aidgraph.office.markup.UnreadableException;

/**
 * Writes rows as CSV (RFC 4180), as much of it as is allowed. For one thread.
 */
public final class Rows {

	private final long maxCharacters;

	private final StringBuilder out = new StringBuilder();

	public Rows(long maxCharacters) {
		this.maxCharacters = maxCharacters;
	}

	/** A row, in front of it the name of its sheet and its number. */
	void add(String sheet, long number, List<String> cells) throws UnreadableException {
		write(sheet);
		this.out.append(',').append(number);
		for (String cell : cells) {
			this.out.append(',');
			write(cell);
		}
		this.out.append("\r\n");
	}

	private void write(String cell) throws UnreadableException {
		if (this.out.length() + cell.length() > this.maxCharacters) {
			throw new UnreadableException("there are more than %,d characters in it (aidgraph.max-document-size)"
				.formatted(this.maxCharacters));
		}
		if (!cell.isEmpty()) {
			this.out.append('"').append(cell.replace("\"", "\"\"")).append('"');
		}
	}

	@Override
	public String toString() {
		return this.out.toString();
	}

}
