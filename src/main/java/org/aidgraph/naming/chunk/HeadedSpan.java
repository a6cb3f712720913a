package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Optional;
import org.aidgraph.grammar.Token;

/**
 * The tokens of a name that a noun such as "ministry" heads.
 *
 * @param head the noun
 * @param last its last token
 * @param text the name in its nominative
 * @param quoted what stands in quotation marks in it
 */
record HeadedSpan(int head, int last, String text, Optional<String> quoted) {

	private static final int MAX_QUOTED = 10;

	/** The token that closes the quotation which opens at a token, or -1. */
	static int closingQuote(List<Token> tokens, int open) {
		if (open >= tokens.size() || !tokens.get(open).isQuote()) {
			return -1;
		}
		for (int i = open + 2; i < Math.min(tokens.size(), open + MAX_QUOTED); i++) {
			if (tokens.get(i).isQuote()) {
				return i;
			}
		}
		return -1;
	}

}
