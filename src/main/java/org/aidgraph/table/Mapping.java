package org.aidgraph.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Column;
import org.aidgraph.table.row.Tag;

/**
 * What a source says of its tables beside them: hashtags for the names of columns, and
 * what is true of every row.
 *
 * @param columns hashtags by the names of columns, normalized
 * @param constants what every row says
 */
public record Mapping(Map<String, Tag> columns, List<Cell> constants) {

	/** Nothing is said. */
	public static final Mapping NONE = new Mapping(Map.of(), List.of());

	public Mapping {
		columns = Map.copyOf(columns);
		constants = List.copyOf(constants);
	}

	/**
	 * Reads what {@code source.yml} says.
	 * @param columns hashtags by the names of columns
	 * @param constants values by hashtags
	 * @throws IllegalArgumentException if something that should be a hashtag is none
	 */
	public static Mapping of(Map<String, String> columns, Map<String, String> constants) {
		Map<String, Tag> tags = new LinkedHashMap<>();
		columns.forEach((name, tag) -> tags.put(normalized(name), tag(tag)));
		List<Cell> cells = new ArrayList<>();
		// the order must not depend on that of the file: rows are known by what they say
		new TreeMap<>(constants).forEach((tag, value) -> cells.add(new Cell(Column.constant(tag(tag)), value.strip())));
		return new Mapping(tags, cells);
	}

	private static Tag tag(String text) {
		return Tag.of(text)
			.orElseThrow(() -> new IllegalArgumentException("source.yml: '" + text + "' is no HXL hashtag"));
	}

	/** The hashtag of a column of this name. */
	Optional<Tag> tagOf(String name) {
		return Optional.ofNullable(this.columns.get(normalized(name)));
	}

	static String normalized(String name) {
		return name.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
	}

}
