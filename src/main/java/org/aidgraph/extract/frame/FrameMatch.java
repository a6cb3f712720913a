package org.aidgraph.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Frame;
import org.aidgraph.grammar.Frames;
import org.aidgraph.grammar.Token;
import org.aidgraph.naming.Phrases;

/**
 * The words of a frame where they stand.
 *
 * @param frame the frame
 * @param first the item of its first word
 * @param last the item of its last word
 */
record FrameMatch(Frame frame, int first, int last) {

	private static final int MAX_GAP = 2;

	/** The frames whose words stand in a sentence, by place, the longest first. */
	static List<FrameMatch> in(Phrases phrases) {
		List<FrameMatch> matches = new ArrayList<>();
		for (int i = 0; i < phrases.size(); i++) {
			if (phrases.isToken(i)) {
				for (Frame frame : Frames.startingWith(phrases.token(i).lower())) {
					int first = i;
					last(phrases, frame.words(), i)
						.ifPresent((last) -> matches.add(new FrameMatch(frame, first, last)));
				}
			}
		}
		return matches;
	}

	/** The item of the last word where the words begin at an item. */
	private static Optional<Integer> last(Phrases phrases, List<Set<String>> words, int first) {
		int at = first;
		boolean gap = false;
		for (Set<String> word : words) {
			if (word.isEmpty()) {
				gap = true;
				continue;
			}
			int limit = gap ? at + MAX_GAP : at;
			while (at < limit && !phrases.isOneOf(at, word) && isPlain(phrases, at)) {
				at++;
			}
			if (!phrases.isOneOf(at, word)) {
				return Optional.empty();
			}
			at++;
			gap = false;
		}
		return Optional.of(at - 1);
	}

	private static boolean isPlain(Phrases phrases, int index) {
		return index < phrases.size() && phrases.isToken(index) && phrases.token(index).shape() != Token.Shape.SIGN;
	}

}
