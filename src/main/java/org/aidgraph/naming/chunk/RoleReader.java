package org.aidgraph.naming.chunk;

import java.util.List;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;

/**
 * Reads titles that people hold: modifiers, head and tails. Belongs to one sentence.
 */
final class RoleReader {

	private final List<Token> tokens;

	private final KnownSpans known;

	private final RoleTails tails;

	RoleReader(List<Token> tokens, KnownSpans known) {
		this.tokens = tokens;
		this.known = known;
		this.tails = new RoleTails(tokens, known);
	}

	/** Index of the last token of the title that starts here, or -1. */
	int endOfRole(int start) {
		int head = headFrom(start);
		if (head < 0) {
			return -1;
		}
		int end = head;
		boolean grown = true;
		while (grown) {
			int next = this.tails.end(end, head);
			grown = next > end;
			end = next;
		}
		return end;
	}

	private int headFrom(int start) {
		int head = -1;
		int i = start;
		while (i < this.tokens.size() && i - start < 7) {
			Token token = this.tokens.get(i);
			if (this.known.startsAt(i) && i > start && !token.is(WordClass.ROLE)) {
				break;
			}
			if (token.is(WordClass.ROLE)) {
				head = i;
			}
			else if (!token.is(WordClass.ROLE_MODIFIER) && !(token.isSign('-') && i > start)
					&& !(token.is("and") && head < 0 && i > start && isRoleWord(i + 1))) {
				break;
			}
			i++;
		}
		if (head >= 0 && this.tokens.get(head).is("general") && head == start) {
			return -1;
		}
		return head;
	}

	private boolean isRoleWord(int index) {
		return index < this.tokens.size()
				&& (this.tokens.get(index).is(WordClass.ROLE) || this.tokens.get(index).is(WordClass.ROLE_MODIFIER));
	}

}
