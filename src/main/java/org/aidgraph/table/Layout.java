package org.aidgraph.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Column;
import org.aidgraph.table.row.Field;
import org.aidgraph.table.row.Tag;

/**
 * What stands in which column of a table: a row of hashtags among the first
 * {@value #SEARCHED} rows says so, or the names of columns that {@code source.yml} gives
 * hashtags to.
 *
 * @param columns the columns with a hashtag, in their order
 * @param heads the rows that say so, which may come again
 * @param width how many columns the table has
 * @param tags the place of the row of hashtags, or of names, among the first rows
 * @param missing names of columns in {@code source.yml} that the table does not have
 */
record Layout(List<Column> columns, List<List<String>> heads, int width, int tags, List<String> missing) {

	/** HXL 1.1: hashtags stand in the first 25 rows. */
	static final int SEARCHED = 25;

	Layout {
		columns = List.copyOf(columns);
		heads = List.copyOf(heads);
		missing = List.copyOf(missing);
	}

	/** How many cells of a row are hashtags or names that have one. */
	static long known(List<String> row, Mapping mapping) {
		return Math.max(tags(row), row.stream().filter((cell) -> mapping.tagOf(cell).isPresent()).count());
	}

	/** How many cells are hashtags; 0 where most are not, or only one is. */
	private static long tags(List<String> row) {
		long tags = row.stream().filter((cell) -> Tag.of(cell).isPresent()).count();
		long filled = row.stream().filter((cell) -> !cell.isBlank()).count();
		return (tags >= 2 && tags * 2 >= filled) ? tags : 0;
	}

	/** The layout that the first rows of a table state. */
	static Optional<Layout> of(List<List<String>> rows, Mapping mapping) {
		for (int i = 0; i < rows.size(); i++) {
			if (tags(rows.get(i)) > 0) {
				return Optional.of(layout(rows, i, mapping));
			}
		}
		int named = -1;
		long most = (mapping.columns().size() == 1) ? 0 : 1;
		for (int i = 0; i < rows.size(); i++) {
			long known = known(rows.get(i), mapping);
			if (known > most) {
				named = i;
				most = known;
			}
		}
		return (named < 0) ? Optional.empty() : Optional.of(layout(rows, named, mapping));
	}

	private static Layout layout(List<List<String>> rows, int at, Mapping mapping) {
		List<String> tagged = rows.get(at);
		boolean byName = tags(tagged) == 0;
		List<String> names = byName ? tagged : namesAbove(rows, at);
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < Math.max(tagged.size(), names.size()); i++) {
			Optional<Tag> own = (!byName && i < tagged.size()) ? Tag.of(tagged.get(i)) : Optional.empty();
			Optional<Tag> given = (i < names.size()) ? mapping.tagOf(names.get(i)) : Optional.empty();
			int index = i;
			own.or(() -> given).ifPresent((tag) -> columns.add(Column.of(index, tag)));
		}
		TreeSet<String> missing = new TreeSet<>();
		if (byName) {
			missing.addAll(mapping.columns().keySet());
			names.forEach((name) -> missing.remove(Mapping.normalized(name)));
		}
		List<List<String>> heads = names.isEmpty() ? List.of(trimmed(tagged))
				: List.of(trimmed(tagged), trimmed(names));
		return new Layout(columns, heads, Math.max(tagged.size(), names.size()), at, List.copyOf(missing));
	}

	private static List<String> namesAbove(List<List<String>> rows, int at) {
		for (int i = at - 1; i >= 0; i--) {
			if (rows.get(i).stream().anyMatch((cell) -> !cell.isBlank())) {
				return rows.get(i);
			}
		}
		return List.of();
	}

	private static List<String> trimmed(List<String> row) {
		List<String> cells = new ArrayList<>(row.stream().map(String::strip).toList());
		while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
			cells.remove(cells.size() - 1);
		}
		return cells;
	}

	/** Whether any column says something that is read. */
	boolean isTelling() {
		return this.columns.stream().anyMatch((column) -> column.meaning().field() != Field.NONE);
	}

	/** Whether a row is one of those above the table, which some tables repeat. */
	boolean isHead(List<String> row) {
		return this.heads.contains(trimmed(row));
	}

	/** The cell of a column, stripped; empty where there is nothing. */
	static Optional<Cell> cell(Column column, List<String> row) {
		String text = (column.index() < row.size()) ? strip(row.get(column.index())) : "";
		return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(column, text));
	}

	/** Spreadsheets hold spaces that do not break, which are blanks too. */
	static String strip(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
	}

}
