package org.aidgraph.text;

import java.util.List;
import java.util.Optional;

/**
 * A document as a reader sees it: its text, and the blocks in reading order.
 *
 * @param text the text that every position of this document refers to: a plain-text
 * document's own content, or the visible text of a page
 * @param blocks the blocks in order of position, never overlapping
 * @param title the title of the page where it has one
 * @param marked the words that markup inside of sentences sets apart, as italics or as a
 * link; none in plain text
 * @param site what the title of a markup document names behind its last sign, as in
 * "About us | IOM Georgia"
 */
public record Page(String text, List<TextBlock> blocks, Optional<String> title, List<String> marked,
		Optional<String> site) {

	public Page {
		blocks = List.copyOf(blocks);
		marked = List.copyOf(marked);
	}

	/** A page whose markup sets no words apart. */
	public Page(String text, List<TextBlock> blocks, Optional<String> title) {
		this(text, blocks, title, List.of(), Optional.empty());
	}

}
