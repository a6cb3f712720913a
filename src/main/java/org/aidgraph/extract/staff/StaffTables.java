package org.aidgraph.extract.staff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Reading;
import org.aidgraph.naming.Name;
import org.aidgraph.text.TextBlock;

/**
 * The tables of a page whose head says which column names people, titles and bodies; a
 * cell that spans rows holds for all of them.
 */
final class StaffTables {

	private final Reading reading;

	private final List<StaffEntry> entries = new ArrayList<>();

	private final Set<Integer> rows = new HashSet<>();

	private StaffTables(Reading reading) {
		this.reading = reading;
		List<Optional<PersonLabel>> header = List.of();
		Optional<Name> body = Optional.empty();
		for (TextBlock block : reading.page().blocks()) {
			if (block.text().indexOf('\t') < 0) {
				header = List.of();
				continue;
			}
			String[] cells = block.text().split("\t", -1);
			List<Optional<PersonLabel>> labels = List.of(cells).stream().map(PersonLabel::of).toList();
			if (isHeader(labels)) {
				header = labels;
				body = Optional.empty();
			}
			else if (!header.isEmpty()) {
				StaffEntry entry = entry(header, cells, block.start());
				if (entry.body().isEmpty() && body.isPresent()) {
					entry.inherit(body.get());
				}
				body = entry.body();
				this.entries.add(entry);
				this.rows.add(block.start());
			}
		}
	}

	/** The tables of a page. */
	static StaffTables of(Reading reading) {
		return reading.view(StaffTables.class, StaffTables::new);
	}

	List<StaffEntry> entries() {
		return this.entries;
	}

	/** Whether the row that begins here belongs to such a table. */
	boolean hold(int start) {
		return this.rows.contains(start);
	}

	private static boolean isHeader(List<Optional<PersonLabel>> labels) {
		return labels.contains(Optional.of(PersonLabel.NAME)) && labels.contains(Optional.of(PersonLabel.TITLE))
				&& labels.contains(Optional.of(PersonLabel.BODY));
	}

	/** A row; one with too few cells lacks those that a cell above spans. */
	private StaffEntry entry(List<Optional<PersonLabel>> header, String[] cells, int start) {
		StaffEntry plain = entry(header, cells, start, 0);
		int missing = header.size() - cells.length;
		if (missing <= 0 || plain.hasPerson() && plain.hasTitle()) {
			return plain;
		}
		StaffEntry shifted = entry(header, cells, start, missing);
		return shifted.hasPerson() ? shifted : plain;
	}

	private StaffEntry entry(List<Optional<PersonLabel>> header, String[] cells, int start, int shift) {
		StaffEntry entry = new StaffEntry(this.reading);
		int position = start;
		for (int i = 0; i < cells.length && i + shift < header.size(); i++) {
			String value = cells[i].strip();
			int at = position + Math.max(0, cells[i].indexOf(value));
			header.get(i + shift).ifPresent((label) -> entry.take(label, value, at));
			position += cells[i].length() + 1;
		}
		return entry;
	}

}
