package org.aidgraph.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Frame;
import org.aidgraph.grammar.Frames;
import org.aidgraph.grammar.Token;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;

/**
 * The words of a frame where they stand.
 *
 * @param frame the frame
 * @param first the item of its first word
 * @param last the item of its last word
 * @param from the first item of the undertaking that stands between its words
 * @param to the item behind that undertaking; not behind {@code from} where none does
 * @param bodies the bodies between its words
 */
record FrameMatch(Frame frame, int first, int last, int from, int to, List<Name> bodies) {

	private static final int MAX_GAP = 2;

	/** Relations of which countries are parts. */
	private static final Set<String> LOOSE = Set.of("FUNDS", "MEMBER_OF");

	/** The frames whose words stand in a sentence, by place, the longest first. */
	static List<FrameMatch> in(Phrases phrases, Parties parties) {
		List<FrameMatch> matches = new ArrayList<>();
		for (int i = 0; i < phrases.size(); i++) {
			if (phrases.isToken(i)) {
				for (Frame frame : Frames.startingWith(phrases.token(i).lower())) {
					Search search = new Search(phrases, parties, frame);
					int end = search.end(1, i + 1);
					if (end > 0) {
						matches.add(new FrameMatch(frame, i, end - 1, search.from, search.to, search.bodies));
					}
				}
			}
		}
		return matches;
	}

	/** Whether an undertaking stands between the words. */
	boolean hasThing() {
		return this.to > this.from;
	}

	/** What is known while the words of a frame are looked for. */
	private static final class Search {

		private final Phrases phrases;

		private final Parties parties;

		private final Frame frame;

		private int from;

		private int to;

		private List<Name> bodies = List.of();

		Search(Phrases phrases, Parties parties, Frame frame) {
			this.phrases = phrases;
			this.parties = parties;
			this.frame = frame;
		}

		/** The item behind the words from one of them on that stand at an item, or -1. */
		int end(int word, int at) {
			if (word == this.frame.words().size()) {
				return at;
			}
			Set<String> wanted = this.frame.words().get(word);
			if (wanted.equals(Frame.GAP)) {
				int end = end(word + 1, at);
				for (int i = at; end < 0 && i < at + MAX_GAP && isPlain(i); i++) {
					end = end(word + 1, i + 1);
				}
				return end;
			}
			if (wanted.equals(Frame.UNDERTAKING)) {
				return behindThing(word, at);
			}
			if (wanted.equals(Frame.AGENTS)) {
				Parties.Found found = this.parties.from(at, LOOSE.contains(this.frame.relation()));
				this.bodies = found.names();
				return found.names().isEmpty() ? -1 : end(word + 1, found.behind());
			}
			return this.phrases.isOneOf(at, wanted) ? end(word + 1, at + 1) : -1;
		}

		private int behindThing(int word, int at) {
			int behind = ThingSpan.end(this.phrases, at);
			int end = (behind > at) ? end(word + 1, behind) : -1;
			if (end < 0) {
				return end(word + 1, at);
			}
			this.from = at;
			this.to = behind;
			return end;
		}

		private boolean isPlain(int index) {
			return index < this.phrases.size() && this.phrases.isToken(index)
					&& this.phrases.token(index).shape() != Token.Shape.SIGN;
		}

	}

}
