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
 */
public record Page(String text, List<TextBlock> blocks, Optional<String> title) {

	public Page {
		blocks = List.copyOf(blocks);
	}

}
