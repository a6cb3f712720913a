package org.aidgraph.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items the items, in the order of the list
 * @param next the cursor of the page after this one; empty on the last page
 * @param cypher what was run to read it
 */
public record Page<T>(List<T> items, Optional<String> next, RanCypher cypher) {

	public Page {
		items = List.copyOf(items);
	}

	/** The same page with other items in the same order. */
	public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
		return new Page<>(this.items.stream().<R>map(mapping).toList(), this.next, this.cypher);
	}

}
