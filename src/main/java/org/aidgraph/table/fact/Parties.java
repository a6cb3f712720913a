package org.aidgraph.table.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidgraph.extract.Mention;
import org.aidgraph.table.Reason;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Field;
import org.aidgraph.table.row.Role;
import org.aidgraph.table.row.Row;
import org.aidgraph.table.row.Tag;
import org.aidgraph.table.value.Placeholders;
import org.aidgraph.vocabulary.Kind;

/**
 * The organizations of one row, by what they have to do with it. Columns of one role that
 * differ in the language hold one organization; others hold one each.
 */
final class Parties {

	private static final Pattern LANGUAGE = Pattern.compile("i_\\w+|en|fr|es|ar|pt|ru|zh|uk");

	private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[;|\\n]\\s*");

	private static final Pattern GAP = Pattern.compile("[\\s\\u00A0]+");

	private final Row row;

	private final RowWriting writing;

	private final Map<Role, List<Party>> parties = new EnumMap<>(Role.class);

	private final Map<Role, Boolean> stated = new EnumMap<>(Role.class);

	Parties(Row row, RowWriting writing) {
		this.row = row;
		this.writing = writing;
		for (Role role : Role.values()) {
			this.parties.put(role, read(role));
		}
	}

	/** The organizations in a role. */
	List<Party> all(Role role) {
		return this.parties.getOrDefault(role, List.of());
	}

	/** The one organization in a role; empty where there are none or several. */
	Optional<Party> one(Role role) {
		return Optional.of(all(role)).filter((found) -> found.size() == 1).map((found) -> found.get(0));
	}

	/** Whether any cell of this role is filled, be it with a name or not. */
	boolean isStated(Role role) {
		return this.stated.getOrDefault(role, false);
	}

	private List<Party> read(Role role) {
		List<Cell> names = this.row.all(Field.ORGANIZATION, role);
		List<Cell> acronyms = this.row.all(Field.ACRONYM, role);
		List<Cell> refs = this.row.all(Field.REFERENCE, role);
		this.stated.put(role, !names.isEmpty() || !acronyms.isEmpty() || !refs.isEmpty());
		List<Cell> leading = names.isEmpty() ? acronyms : names;
		boolean translated = leading.size() > 1
				&& leading.stream().allMatch((cell) -> isTranslation(cell.column().tag()));
		List<Party> found = new ArrayList<>();
		for (Cell cell : translated ? leading.subList(0, 1) : leading) {
			List<String> others = new ArrayList<>();
			if (translated) {
				leading.stream().skip(1).map(Cell::text).filter(Parties::isNamed).forEach(others::add);
			}
			boolean alone = translated || leading.size() == 1;
			if (alone && !names.isEmpty()) {
				acronyms.stream().map(Cell::text).filter(Parties::isNamed).forEach(others::add);
			}
			Optional<String> ref = alone ? refs.stream().map(Cell::text).findFirst() : Optional.empty();
			found.addAll(read(cell, others, ref));
		}
		return List.copyOf(found);
	}

	private static boolean isTranslation(Tag tag) {
		return tag.attributes().stream().anyMatch((one) -> LANGUAGE.matcher(one).matches());
	}

	private static boolean isNamed(String text) {
		return Placeholders.isName(text) && !Placeholders.isPlaceholder(text);
	}

	private List<Party> read(Cell cell, List<String> others, Optional<String> ref) {
		if (!cell.column().tag().has("list")) {
			return party(cell, cell.text(), others, ref).stream().toList();
		}
		if (cell.text().contains(",") && !BETWEEN_NAMES.matcher(cell.text()).find()) {
			this.writing.remark(Reason.UNCLEAR_LIST, cell);
			return List.of();
		}
		List<Party> found = new ArrayList<>();
		for (String name : BETWEEN_NAMES.split(cell.text())) {
			party(cell, name, List.of(), Optional.empty()).ifPresent(found::add);
		}
		return found;
	}

	private Optional<Party> party(Cell cell, String text, List<String> others, Optional<String> ref) {
		String name = GAP.matcher(text).replaceAll(" ").strip();
		if (Placeholders.isPlaceholder(name)) {
			this.writing.remark(Reason.PLACEHOLDER, cell);
			return Optional.empty();
		}
		if (!Placeholders.isName(name)) {
			this.writing.remark(Reason.NOT_A_NAME, cell);
			return Optional.empty();
		}
		List<String> further = others.stream().filter((other) -> !other.equals(name)).distinct().toList();
		return Optional.of(new Party(new Mention(Kind.ORGANIZATION, name, further, Optional.empty()), cell, ref));
	}

}
