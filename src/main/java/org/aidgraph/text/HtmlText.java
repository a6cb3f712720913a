package org.aidgraph.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The visible text of an HTML page: one line for each line that a browser would show,
 * cells of a table row parted by tabs. Tables, lists and fields stay; scripts, styles and
 * navigation go.
 *
 * @param text the text
 * @param hints what the markup says of single lines, in order of position
 * @param title the page's own title
 */
record HtmlText(String text, List<LineHint> hints, Optional<String> title) {

	private static final int MAX_CELL = 300;

	private static final int MAX_FURNITURE = 4000;

	private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "svg", "nav", "iframe",
			"button", "head", "object", "audio", "video", "canvas", "map", "datalist");

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl",
			"table", "blockquote", "pre", "figure", "article", "section", "header", "footer", "main", "aside", "form",
			"hr");

	private static final Set<String> LINES = Set.of("div", "li", "tr", "dt", "dd", "address", "figcaption", "caption",
			"legend", "fieldset", "summary", "details", "option", "center", "thead", "tbody", "tfoot");

	private static final Set<String> FURNITURE = Set.of("breadcrumb", "breadcrumbs", "menu", "navbar", "navigation",
			"nav-menu", "main-menu", "pager", "pagination", "social-share", "skip-link", "language-switcher");

	static HtmlText of(String markup) {
		org.jsoup.nodes.Document tree = Jsoup.parse(markup);
		Writer writer = new Writer();
		tree.body().filter(writer);
		Element heading = tree.selectFirst("h1");
		String title = (heading != null && !heading.text().isBlank()) ? heading.text() : tree.title();
		return new HtmlText(writer.out.toString(), List.copyOf(writer.hints),
				title.isBlank() ? Optional.empty() : Optional.of(title.strip()));
	}

	private static boolean isHidden(Element element) {
		if (SKIPPED.contains(element.normalName()) || element.hasAttr("hidden")
				|| "true".equals(element.attr("aria-hidden")) || "navigation".equals(element.attr("role"))) {
			return true;
		}
		String style = element.attr("style");
		if (!style.isEmpty() && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")) {
			return true;
		}
		if (element.normalName().equals("body") || !(element.hasAttr("class") || element.hasAttr("id"))) {
			return false;
		}
		String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
		for (String name : names.split("\\s+")) {
			if (FURNITURE.contains(name) || name.contains("cookie")) {
				MarkupSize size = MarkupSize.of(element, MAX_FURNITURE);
				return size.whole() && size.characters() < MAX_FURNITURE;
			}
		}
		return false;
	}

	/** Collects text in document order. A stack of nested cells keeps their lines one. */
	private static final class Writer implements NodeFilter {

		private final StringBuilder out = new StringBuilder();

		private final List<LineHint> hints = new ArrayList<>();

		private int cellDepth;

		/** For each open cell whether its content is one line. */
		private final Deque<Boolean> cells = new ArrayDeque<>();

		private boolean space;

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof TextNode text) {
				append(text.getWholeText(), text.parent() != null && "pre".equals(text.parent().normalName()));
				return FilterResult.CONTINUE;
			}
			if (!(node instanceof Element element)) {
				return FilterResult.CONTINUE;
			}
			if (isHidden(element)) {
				return FilterResult.SKIP_ENTIRELY;
			}
			String name = element.normalName();
			if (isCell(name)) {
				this.cells.push(isSmall(element));
			}
			if (isCell(name) && this.cells.element()) {
				if (this.cellDepth++ == 0 && element.previousElementSibling() != null) {
					this.out.append('\t');
					this.space = false;
				}
			}
			else if (name.equals("br")) {
				line();
			}
			else if (PARAGRAPHS.contains(name)) {
				paragraph();
			}
			else if (LINES.contains(name)) {
				line();
			}
			hint(name);
			return FilterResult.CONTINUE;
		}

		@Override
		public FilterResult tail(Node node, int depth) {
			if (node instanceof Element element) {
				String name = element.normalName();
				if (isCell(name) && this.cells.pop()) {
					this.cellDepth--;
				}
				else if (PARAGRAPHS.contains(name)) {
					paragraph();
				}
				else if (LINES.contains(name) || name.equals("td") || name.equals("th")) {
					line();
				}
			}
			return FilterResult.CONTINUE;
		}

		private void hint(String name) {
			TextBlock.Type type = switch (name) {
				case "h1", "h2", "h3", "h4", "h5", "h6" -> TextBlock.Type.HEADING;
				case "li" -> TextBlock.Type.LIST_ITEM;
				case "tr" -> TextBlock.Type.TABLE_ROW;
				case "p" -> TextBlock.Type.PARAGRAPH;
				default -> null;
			};
			if (type != null && this.cellDepth == 0) {
				this.hints.add(new LineHint(this.out.length(), type));
			}
		}

		private void append(String text, boolean preformatted) {
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				if (preformatted && c == '\n') {
					line();
				}
				else if (Character.isWhitespace(c) || c == '\u00a0') {
					this.space = true;
				}
				else {
					if (this.space && !this.out.isEmpty() && !Character.isWhitespace(last())) {
						this.out.append(' ');
					}
					this.space = false;
					this.out.append(c);
				}
			}
		}

		private char last() {
			return this.out.charAt(this.out.length() - 1);
		}

		private void line() {
			this.space = true;
			if (this.cellDepth == 0 && !this.out.isEmpty() && last() != '\n') {
				this.out.append('\n');
			}
		}

		private void paragraph() {
			line();
			int length = this.out.length();
			if (this.cellDepth == 0 && length > 1 && this.out.charAt(length - 2) != '\n') {
				this.out.append('\n');
			}
		}

		private static boolean isCell(String name) {
			return name.equals("td") || name.equals("th");
		}

		private static boolean isSmall(Element cell) {
			MarkupSize size = MarkupSize.of(cell, MAX_CELL + 1);
			return size.whole() && !size.structured() && cell.text().length() <= MAX_CELL;
		}

	}

}
