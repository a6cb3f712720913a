package org.aidgraph.adhoc;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/**
 * Values of the database as JSON knows them.
 * <ul>
 * <li>null, booleans, whole numbers, decimal numbers, texts, lists and maps are
 * themselves; numbers that are none are the texts {@code NaN}, {@code Infinity} and
 * {@code -Infinity}</li>
 * <li>a node is <code>{"element": …, "labels": […], "properties": {…}}</code>, a
 * relationship
 * <code>{"element": …, "type": …, "from": …, "to": …, "properties": {…}}</code> and a
 * path <code>{"nodes": […], "relationships": […]}</code>; {@code element} names them
 * within this answer only, {@code from} and {@code to} are the elements of the two
 * nodes</li>
 * <li>dates, times and durations are texts in ISO 8601, a time zone in brackets behind
 * the offset</li>
 * <li>a point is <code>{"srid": …, "x": …, "y": …}</code>, with {@code z} where it has
 * three coordinates</li>
 * <li>bytes are a text in Base64</li>
 * </ul>
 */
final class PlainValues {

	private PlainValues() {
	}

	static Map<String, @Nullable Object> row(Record values) {
		return map(values.asMap());
	}

	private static Map<String, @Nullable Object> map(Map<?, ?> values) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		values.forEach((name, value) -> plain.put(String.valueOf(name), plain(value)));
		return plain;
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value == null || value instanceof Boolean || value instanceof Long || value instanceof String) {
			return value;
		}
		if (value instanceof Double number) {
			return Double.isFinite(number) ? number : number.toString();
		}
		if (value instanceof Map<?, ?> map) {
			return map(map);
		}
		if (value instanceof Iterable<?> list && !(value instanceof Path)) {
			return list(list);
		}
		return special(value);
	}

	private static List<@Nullable Object> list(Iterable<?> values) {
		List<@Nullable Object> plain = new ArrayList<>();
		for (@Nullable
		Object value : values) {
			plain.add(plain(value));
		}
		return plain;
	}

	private static Object special(Object value) {
		if (value instanceof Node node) {
			return element(node, "labels", list(node.labels()));
		}
		if (value instanceof Relationship relationship) {
			Map<String, @Nullable Object> plain = element(relationship, "type", relationship.type());
			plain.put("from", relationship.startNodeElementId());
			plain.put("to", relationship.endNodeElementId());
			return plain;
		}
		if (value instanceof Path path) {
			return Map.of("nodes", list(path.nodes()), "relationships", list(path.relationships()));
		}
		if (value instanceof Point point) {
			return point(point);
		}
		return (value instanceof byte[] bytes) ? Base64.getEncoder().encodeToString(bytes) : value.toString();
	}

	private static Map<String, @Nullable Object> element(Entity entity, String name, Object value) {
		Map<String, @Nullable Object> plain = new LinkedHashMap<>();
		plain.put("element", entity.elementId());
		plain.put(name, value);
		plain.put("properties", map(entity.asMap()));
		return plain;
	}

	private static Map<String, Object> point(Point point) {
		Map<String, Object> plain = new LinkedHashMap<>();
		plain.put("srid", point.srid());
		plain.put("x", point.x());
		plain.put("y", point.y());
		if (Double.isFinite(point.z())) {
			plain.put("z", point.z());
		}
		return plain;
	}

}
