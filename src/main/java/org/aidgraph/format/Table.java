package org.aidgraph.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The columns of a record in a table: one for each part, those of records inside it by
 * their own parts with both names, as {@code from_id}. Lists and maps are JSON in one
 * cell; what is absent is an empty cell.
 *
 * @param paths JSON pointers to the values
 */
record Table(List<String> paths) {

	static Table of(Class<?> type) {
		List<String> paths = new ArrayList<>();
		add("", type, paths);
		return new Table(List.copyOf(paths));
	}

	/** Columns with these names, each for the part of that name. */
	static Table of(List<String> columns) {
		return new Table(columns.stream().map((column) -> "/" + column).toList());
	}

	private static void add(String prefix, Class<?> type, List<String> paths) {
		for (RecordComponent part : type.getRecordComponents()) {
			Class<?> partType = present(part.getGenericType());
			String path = prefix + "/" + part.getName();
			if (partType.isRecord()) {
				add(path, partType, paths);
			}
			else {
				paths.add(path);
			}
		}
	}

	private static Class<?> present(Type type) {
		if (type instanceof ParameterizedType generic) {
			return (generic.getRawType() == Optional.class) ? present(generic.getActualTypeArguments()[0])
					: (Class<?>) generic.getRawType();
		}
		return (type instanceof Class<?> simple) ? simple : Object.class;
	}

	/** The line of headings. */
	String headings() {
		return this.paths.stream()
			.map((path) -> cell(path.substring(1).replace('/', '_')))
			.collect(Collectors.joining(",", "", "\r\n"));
	}

	/** The line of one record. */
	String line(JsonNode item) {
		return this.paths.stream()
			.map((path) -> cell(text(item.at(path))))
			.collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String text(JsonNode value) {
		if (value.isMissingNode() || value.isNull()) {
			return "";
		}
		return value.isString() ? value.stringValue() : value.toString();
	}

	private static String cell(String text) {
		boolean plain = text.chars().noneMatch((character) -> ",\"\r\n".indexOf(character) >= 0);
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

}
