package org.aidgraph.iati;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.aidgraph.remark.Remark;

/**
 * Gathers the remarks on one item until its identifier is known, and counts what is
 * ignored in the whole file.
 */
final class Remarks {

	private record Note(Reason reason, String path, String value) {
	}

	private final Consumer<Remark> sink;

	private final List<Note> notes = new ArrayList<>();

	private final Map<String, long[]> ignored = new HashMap<>();

	Remarks(Consumer<Remark> sink) {
		this.sink = sink;
	}

	void add(Reason reason, String path, String value) {
		this.notes.add(new Note(reason, path, Remark.cut(value)));
	}

	void ignored(String name) {
		this.ignored.computeIfAbsent(name, (key) -> new long[1])[0]++;
	}

	/** Hands on the remarks on the item that was just read, or on what lies around it. */
	void deliver(String identifier, String locator) {
		for (Note note : this.notes) {
			String place = note.path.isEmpty() ? locator : locator + "/" + note.path;
			this.sink.accept(new Remark(note.reason, identifier, place, note.value));
		}
		this.notes.clear();
	}

	/** Forgets the remarks on an item that is not read to its end. */
	void forget() {
		this.notes.clear();
	}

	SortedMap<String, Long> ignored() {
		SortedMap<String, Long> counts = new TreeMap<>();
		this.ignored.forEach((name, count) -> counts.put(name, count[0]));
		return counts;
	}

}
