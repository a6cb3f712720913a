package org.aidgraph.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.aidgraph.identity.Entity;
import org.aidgraph.vocabulary.Kind;

/**
 * How one document speaks of an entity.
 *
 * @param entity the entity
 * @param kind what the document takes it for
 * @param names what the document calls it, the fullest name first
 * @param count how many of the document's facts speak of it
 * @param parts where judgements put it in the place of others, how the document speaks of
 * each of these
 */
public record Naming(Entity entity, Kind kind, List<String> names, int count, List<Naming> parts) {

	private static final String TAB = "\t";

	public Naming {
		names = List.copyOf(names);
		parts = List.copyOf(parts);
	}

	/** How a document speaks of an entity that no judgement touches. */
	public static Naming of(Entity entity, Kind kind, List<String> names, int count) {
		return new Naming(entity, kind, names, count, List.of());
	}

	/** One name for several; the parts in order of their ids. */
	public static Naming joined(Entity entity, List<Naming> namings) {
		List<Naming> parts = namings.stream().sorted(Comparator.comparing((part) -> part.entity().id())).toList();
		Kind kind = parts.stream().anyMatch((part) -> part.kind == Kind.MISSION) ? Kind.MISSION : parts.get(0).kind;
		return new Naming(entity, kind, parts.stream().flatMap((part) -> part.names.stream()).distinct().toList(),
				parts.stream().mapToInt(Naming::count).sum(), parts);
	}

	/** As one line, to be kept: id, kind, count and names. */
	public String line() {
		return String.join(TAB, this.entity.id(), this.kind.label(), Integer.toString(this.count),
				String.join(TAB, this.names.stream().map((name) -> name.replace(TAB, " ")).toList()));
	}

	/**
	 * Reads what {@link #line()} wrote.
	 * @param entities the entity of an id, for something of a kind
	 */
	public static Naming ofLine(String line, BiFunction<String, Kind, Entity> entities) {
		List<String> cells = List.of(line.split(TAB));
		Kind kind = Kind.ofLabel(cells.get(1));
		return of(entities.apply(cells.get(0), kind), kind, cells.subList(3, cells.size()),
				Integer.parseInt(cells.get(2)));
	}

}
