package org.aidgraph.extract;

import java.util.List;
import java.util.function.Predicate;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.text.Page;

/**
 * Finds names that a page sets in italics or makes a link of, in the manner of a title,
 * where the words beside them speak of an undertaking.
 */
final class MarkedTitles {

	private static final int NEAR = 48;

	/** How many places of a name are looked at, so that long pages cost no more. */
	private static final int MAX_SEEN = 12;

	private static final long DONE = WordClass.bits(WordClass.FUNDED, WordClass.RUN);

	private MarkedTitles() {
	}

	/** The names, in order. */
	static List<String> of(Page page, Predicate<String> isBody) {
		return page.marked()
			.stream()
			.filter((name) -> isTitle(name, isBody) && isUndertaking(page.text(), name))
			.toList();
	}

	private static boolean isTitle(String name, Predicate<String> isBody) {
		String plain = name.replace(",", "");
		return plain.indexOf(' ') > 0 && UndertakingTitles.isName(name)
				&& UndertakingTitles.titleFrom(plain, 0).length() == plain.length() && !isBody.test(name);
	}

	private static boolean isUndertaking(String text, String name) {
		int at = text.indexOf(name);
		for (int seen = 0; at >= 0 && seen < MAX_SEEN; seen++) {
			int end = at + name.length();
			String before = text.substring(Math.max(0, at - NEAR), at);
			String after = text.substring(end, Math.min(text.length(), end + NEAR));
			long classes = Lexicon.scan(after, 0, after.length());
			boolean post = (classes & WordClass.ROLE.bit()) != 0;
			if (!post && (UndertakingTitles.speaksOfNoun(before) || UndertakingTitles.speaksOfNoun(after)
					|| after.contains(" is a campaign") || (classes & DONE) != 0)) {
				return true;
			}
			at = text.indexOf(name, end);
		}
		return false;
	}

}
