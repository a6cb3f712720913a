package org.aidgraph.naming.chunk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.naming.Item;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.PageNames;

/**
 * The undertakings of a page where a sentence names them, by their first token.
 */
final class TitleSpans {

	/** Letters behind this one are of scripts without capitals. */
	private static final int LAST_WITH_CASE = 0x5ff;

	private final Map<Integer, Item> items = new HashMap<>();

	TitleSpans(Sentence sentence, PageNames pageNames) {
		pageNames.undertakings().forEach((title) -> find(sentence, title, NameKind.ACTIVITY));
		pageNames.bodies()
			.stream()
			.filter((body) -> !pageNames.undertakings().contains(body))
			.forEach((body) -> find(sentence, body, NameKind.ORGANIZATION));
	}

	private void find(Sentence sentence, String title, NameKind kind) {
		int at = sentence.text().indexOf(title);
		while (at >= 0) {
			add(sentence, at, title, kind);
			at = sentence.text().indexOf(title, at + title.length());
		}
	}

	/** The name whose first token this is. */
	Optional<Item> at(int token) {
		return Optional.ofNullable(this.items.get(token));
	}

	private void add(Sentence sentence, int at, String title, NameKind kind) {
		List<Token> tokens = sentence.tokens();
		int start = sentence.start() + at;
		int first = indexFrom(tokens, start);
		int last = first;
		while (last + 1 < tokens.size() && tokens.get(last + 1).end() <= start + title.length()) {
			last++;
		}
		if (first == tokens.size() || tokens.get(first).start() != start
				|| tokens.get(last).end() != start + title.length() || longer(first, last)) {
			return;
		}
		boolean inside = title.indexOf(' ') < 0 && title.codePointAt(0) < LAST_WITH_CASE
				&& (last + 1 < tokens.size() && tokens.get(last + 1).isCapital()
						|| first > 0 && tokens.get(first - 1).isCapital() && first > 1);
		if (inside) {
			return;
		}
		int end = last;
		List<String> others = List.of();
		boolean acronym = last + 3 < tokens.size() && tokens.get(last + 1).isSign('(')
				&& tokens.get(last + 2).shape() == Token.Shape.UPPER && tokens.get(last + 3).isSign(')');
		if (acronym) {
			others = List.of(tokens.get(last + 2).text());
			end = last + 3;
		}
		Name name = new Name(kind, title, others, Optional.empty(), start, tokens.get(end).end(), Optional.empty(),
				Optional.empty());
		this.items.put(first, new Item(Item.Type.NAME, first, end, Optional.of(name)));
	}

	private boolean longer(int first, int last) {
		Item there = this.items.get(first);
		return there != null && there.last() >= last;
	}

	private static int indexFrom(List<Token> tokens, int start) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).start() < start) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
