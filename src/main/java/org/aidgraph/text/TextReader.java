package org.aidgraph.text;

import java.util.List;
import java.util.Optional;
import org.aidgraph.document.Document;

/**
 * Reads documents into pages. Plain text keeps its own positions; of markup, that of a
 * page or that made of a PDF or Word file, the visible text is laid out first, lines as a
 * browser would break them, and positions refer to that. Stateless, safe for use by many
 * threads; never fails on any content.
 */
public final class TextReader {

	private static final String PLAIN_TEXT = "text/plain";

	/** The page of this document. */
	public Page read(Document document) {
		Page page = read(document.mediaType(), document.content());
		return page.title().isPresent() || document.title().isEmpty() ? page
				: new Page(page.text(), page.blocks(), document.title(), page.marked(), page.site());
	}

	/** The page of content with this media type: plain text, or else markup. */
	public Page read(String mediaType, String content) {
		if (mediaType.startsWith(PLAIN_TEXT)) {
			return new Page(content, new BlockReader(content, List.of()).read(), Optional.empty());
		}
		HtmlText html = HtmlText.of(content);
		return new Page(html.text(), new BlockReader(html.text(), html.hints()).read(), html.title(), html.marked(),
				html.site());
	}

}
