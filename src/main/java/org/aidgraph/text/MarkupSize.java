package org.aidgraph.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much an element holds, counted only as far as somebody asks, so that elements
 * inside elements cost no more than one.
 *
 * @param characters characters of text, white space included
 * @param structured whether a table or a heading is inside
 * @param whole whether everything was counted
 */
record MarkupSize(int characters, boolean structured, boolean whole) {

	private static final Set<String> STRUCTURE = Set.of("table", "h1", "h2", "h3");

	private static final int MAX_NODES = 5000;

	/**
	 * Counts until there are this many characters that are no white space, or very many
	 * nodes.
	 */
	static MarkupSize of(Element element, int enough) {
		Counter counter = new Counter(element, enough);
		element.filter(counter);
		return new MarkupSize(counter.characters, counter.structured, !counter.isEnough());
	}

	private static final class Counter implements NodeFilter {

		private final Element root;

		private final int enough;

		private int characters;

		private int letters;

		private int nodes;

		private boolean structured;

		private Counter(Element root, int enough) {
			this.root = root;
			this.enough = enough;
		}

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof TextNode text) {
				count(text.getWholeText());
			}
			else if (node != this.root && node instanceof Element element) {
				this.structured |= STRUCTURE.contains(element.normalName());
			}
			this.nodes++;
			return isEnough() ? FilterResult.STOP : FilterResult.CONTINUE;
		}

		private boolean isEnough() {
			return this.letters >= this.enough || this.nodes > MAX_NODES;
		}

		private void count(String text) {
			this.characters += text.length();
			for (int i = 0; i < text.length() && this.letters < this.enough; i++) {
				this.letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
			}
		}

	}

}
