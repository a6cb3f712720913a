package org.aidgraph.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.answer.DocumentSummary;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.Evidence;
import org.aidgraph.vocabulary.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, or a map in it: values by name, as the database gave them.
 */
public record Row(Map<String, @Nullable Object> values) {

	private static final List<Kind> MOST_SPECIFIC_FIRST = List.of(Kind.MISSION, Kind.ORGANIZATION, Kind.PROGRAMME,
			Kind.PROJECT, Kind.PERSON, Kind.ROLE, Kind.COUNTRY, Kind.REGION, Kind.SECTOR, Kind.IDENTIFIER);

	/** A text that every row has; empty where the database holds none. */
	public String text(String name) {
		return optionalText(name).orElse("");
	}

	public Optional<String> optionalText(String name) {
		return Optional.ofNullable(this.values.get(name)).map(Object::toString);
	}

	public long count(String name) {
		return optionalCount(name).orElse(0L);
	}

	public Optional<Long> optionalCount(String name) {
		return Optional.ofNullable(this.values.get(name)).map((value) -> ((Number) value).longValue());
	}

	public double decimal(String name) {
		return optionalDecimal(name).orElse(0.0);
	}

	public Optional<Double> optionalDecimal(String name) {
		return Optional.ofNullable(this.values.get(name)).map((value) -> ((Number) value).doubleValue());
	}

	/** Whether a value is true. */
	public boolean flag(String name) {
		return Boolean.TRUE.equals(this.values.get(name));
	}

	public List<String> texts(String name) {
		return (this.values.get(name) instanceof List<?> list)
				? list.stream().filter(Objects::nonNull).map(Object::toString).toList() : List.of();
	}

	public Optional<Row> row(String name) {
		return Optional.ofNullable(this.values.get(name)).map(Row::of);
	}

	public List<Row> rows(String name) {
		List<Row> rows = new ArrayList<>();
		if (this.values.get(name) instanceof List<?> list) {
			for (Object element : list) {
				rows.add(of(element));
			}
		}
		return rows;
	}

	/** The values without the named ones; times and the like as text. */
	public Map<String, Object> without(Set<String> names) {
		Map<String, Object> rest = new LinkedHashMap<>();
		this.values.forEach((name, value) -> {
			if (value != null && !names.contains(name)) {
				rest.put(name, plain(value));
			}
		});
		return rest;
	}

	/** The row as an entity: columns {@code id}, {@code labels}, {@code name}. */
	public EntitySummary entity() {
		return new EntitySummary(text("id"), kind(), text("name"));
	}

	/** The row as a document: columns {@code id}, {@code uri}, {@code title}. */
	public DocumentSummary document() {
		return new DocumentSummary(text("id"), text("uri"), optionalText("title"));
	}

	/** The words of a statement and their place. */
	public Evidence evidence() {
		return new Evidence(text("quote"), optionalCount("start"), optionalCount("end"), optionalText("locator"),
				row("document").orElseThrow().document(), text("extractor"), decimal("confidence"));
	}

	/**
	 * The most specific kind among the labels; the last label for a node that is no
	 * entity.
	 */
	public String kind() {
		List<String> labels = texts("labels");
		return MOST_SPECIFIC_FIRST.stream()
			.map(Kind::label)
			.filter(labels::contains)
			.findFirst()
			.orElseGet(() -> labels.isEmpty() ? "" : labels.get(labels.size() - 1));
	}

	private static Object plain(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().filter(Objects::nonNull).map(Row::plain).toList();
		}
		return (value instanceof Number || value instanceof Boolean) ? value : value.toString();
	}

	private static Row of(Object map) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		((Map<?, ?>) map).forEach((name, value) -> values.put(String.valueOf(name), value));
		return new Row(values);
	}

}
