package org.aidgraph.rows;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidgraph.answer.Page;
import org.aidgraph.answer.RanCypher;

/**
 * Cuts pages out of a list that was worked out as a whole.
 *
 * @param place where an item stands: texts that tell it from all others
 * @param order the order of these
 */
public record PageCutter<T>(Function<T, List<String>> place, Comparator<List<String>> order) {

	/** The items in their order. */
	public List<T> sorted(List<T> all) {
		return all.stream().sorted(Comparator.comparing(this.place, this.order)).toList();
	}

	/**
	 * The page after the one whose cursor is given.
	 * @param all the items in their order
	 * @param question what was asked, without cursor and limit
	 * @param cypher what was run
	 * @throws InvalidQuestionException if the cursor is not of this list
	 */
	public Page<T> cut(List<T> all, PageRequest request, String question, RanCypher cypher) {
		int begin = 0;
		if (request.cursor().isPresent() && !all.isEmpty()) {
			List<String> last = Cursor.decode(request.cursor(), question, this.place.apply(all.get(0)).size()).keys();
			while (begin < all.size() && compare(this.place.apply(all.get(begin)), last) <= 0) {
				begin++;
			}
		}
		int end = Math.min(all.size(), begin + request.limit());
		Optional<String> next = (end < all.size())
				? Optional.of(new Cursor(question, this.place.apply(all.get(end - 1))).encode()) : Optional.empty();
		return new Page<>(all.subList(begin, end), next, cypher);
	}

	private int compare(List<String> one, List<String> other) {
		try {
			return this.order.compare(one, other);
		}
		catch (NumberFormatException ex) {
			throw Cursor.invalid();
		}
	}

}
