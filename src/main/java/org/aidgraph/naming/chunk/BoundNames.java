package org.aidgraph.naming.chunk;

import java.util.List;
import org.aidgraph.grammar.Token;
import org.aidgraph.naming.Acronyms;
import org.aidgraph.naming.PageNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that the page binds to an acronym in brackets behind them.
 */
final class BoundNames {

	private final List<Token> tokens;

	private final PageNames pageNames;

	BoundNames(List<Token> tokens, PageNames pageNames) {
		this.tokens = tokens;
		this.pageNames = pageNames;
	}

	/**
	 * The name up to an acronym in brackets whose letters it spells; null where none is.
	 */
	@Nullable Span from(int first) {
		for (int i = first + 1; i < Math.min(this.tokens.size() - 2, first + 18); i++) {
			Token token = this.tokens.get(i);
			if (token.isSign('(')) {
				if (!isAcronymAt(i + 1) || !this.tokens.get(i + 2).isSign(')')) {
					return null;
				}
				String words = words(first, i - 1);
				String acronym = this.tokens.get(i + 1).text();
				boolean spelled = this.pageNames.longForm(acronym).filter(words::equals).isPresent();
				return spelled ? new Span(first, i - 1, i + 2, i + 1) : null;
			}
			if (token.shape() == Token.Shape.SIGN && !token.isSign(',') && !token.isSign('&') && !token.isDash()) {
				return null;
			}
		}
		return null;
	}

	boolean isAcronymAt(int i) {
		return Acronyms.isShaped(this.tokens.get(i).text()) && !Acronyms.isThing(this.tokens.get(i).text());
	}

	/** "IOMs", where the page lost its apostrophes. */
	boolean isLostPossessive(int i) {
		String text = this.tokens.get(i).text();
		return text.length() > 3 && text.endsWith("s")
				&& this.pageNames.longForm(text.substring(0, text.length() - 1)).isPresent();
	}

	private String words(int first, int last) {
		StringBuilder words = new StringBuilder(this.tokens.get(first).text());
		for (int i = first + 1; i <= last; i++) {
			if (this.tokens.get(i).start() > this.tokens.get(i - 1).end()) {
				words.append(' ');
			}
			words.append(this.tokens.get(i).text());
		}
		return words.toString();
	}

}
