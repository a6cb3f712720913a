package org.aidgraph.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * @param marked the words in italics and of links inside of sentences
 * @param site what the document's title names behind its last sign
 */
record HtmlText(String text, List<LineHint> hints, Optional<String> title, List<String> marked, Optional<String> site) {

	private static final int MAX_CELL = 300;

	/** In rows of three cells and more, which are no layout, cells may be longer. */
	private static final int MAX_CELL_OF_MANY = 1500;

	/** Parts of the names of classes that boxes bear which a click opens. */
	private static final List<String> PANELS = List.of("accord", "acorde", "collaps", "faq");

	private static final List<String> SITE_SIGNS = List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00b7 ");

	/** What sets words inside of a sentence apart. */
	private static final Set<String> MARKS = Set.of("em", "i", "cite", "q", "a");

	private static final int MAX_MARKED = 100;

	/** How many such words of a page are looked at. */
	private static final int MAX_MARKS = 400;

	private static final int MAX_FURNITURE = 4000;

	private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "svg", "nav", "iframe",
			"button", "head", "object", "audio", "video", "canvas", "map", "datalist");

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl",
			"table", "blockquote", "pre", "figure", "article", "section", "header", "footer", "main", "aside", "form",
			"hr");

	private static final Set<String> LINES = Set.of("div", "li", "tr", "dt", "dd", "address", "figcaption", "caption",
			"legend", "fieldset", "summary", "button", "details", "option", "center", "thead", "tbody", "tfoot");

	/** Names of classes, or words of such names, that navigation bears. */
	private static final Set<String> FURNITURE = Set.of("breadcrumb", "breadcrumbs", "crumb", "crumbs", "menu",
			"submenu", "nav", "navbar", "topnav", "subnav", "navigation", "pager", "pagination", "cookie", "cookies",
			"cookiebanner", "social-share", "skip-link", "language-switcher");

	private static final Pattern NAMES = Pattern.compile("\\s+");

	private static final Pattern WORDS = Pattern.compile("[-_]+");

	static HtmlText of(String markup) {
		org.jsoup.nodes.Document tree = Jsoup.parse(markup);
		Writer writer = new Writer();
		tree.body().filter(writer);
		Element heading = tree.selectFirst("h1");
		String title = (heading != null && !heading.text().isBlank()) ? heading.text() : tree.title();
		return new HtmlText(writer.out.toString(), List.copyOf(writer.hints),
				title.isBlank() ? Optional.empty() : Optional.of(title.strip()), List.copyOf(writer.marked),
				site(tree.title()));
	}

	/** "About us | IOM Georgia": the part behind the last sign. */
	private static Optional<String> site(String title) {
		int from = -1;
		for (String sign : SITE_SIGNS) {
			from = Math.max(from, title.lastIndexOf(sign) + ((title.lastIndexOf(sign) < 0) ? 0 : sign.length()));
		}
		return (from > 0 && title.length() - from > 2) ? Optional.of(title.substring(from).strip()) : Optional.empty();
	}

	private static boolean isHidden(Element element) {
		if (SKIPPED.contains(element.normalName()) && !isAccordion(element) || element.hasAttr("hidden")
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
		boolean furniture = NAMES.splitAsStream(names)
			.anyMatch((name) -> FURNITURE.contains(name) || WORDS.splitAsStream(name).anyMatch(FURNITURE::contains));
		return furniture && isShort(element);
	}

	/** A button in a heading, or one that opens the panel behind it. */
	private static boolean isAccordion(Element element) {
		if (!element.normalName().equals("button") || element.parent() == null) {
			return false;
		}
		String parent = element.parent().normalName();
		boolean heading = parent.length() == 2 && parent.charAt(0) == 'h' && Character.isDigit(parent.charAt(1));
		return heading || PANELS.stream()
			.anyMatch((name) -> named(element, name) || named(element.parent(), name)
					|| element.parent().parent() != null && named(element.parent().parent(), name));
	}

	private static boolean named(Element element, String part) {
		return element.className().toLowerCase(Locale.ROOT).contains(part);
	}

	private static boolean isShort(Element element) {
		MarkupSize size = MarkupSize.of(element, MAX_FURNITURE);
		return size.whole() && size.characters() < MAX_FURNITURE;
	}

	/** Collects text in document order. A stack of nested cells keeps their lines one. */
	private static final class Writer implements NodeFilter {

		private final StringBuilder out = new StringBuilder();

		private final List<LineHint> hints = new ArrayList<>();

		private final List<String> marked = new ArrayList<>();

		private int marks;

		private final Deque<TableGrid> tables = new ArrayDeque<>();

		private int cellDepth;

		/** Whether the cells around this place stand on one line, the innermost first. */
		private final Deque<Boolean> smallCells = new ArrayDeque<>();

		private int cellStart;

		private boolean lineInCell;

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
			boolean cell = name.equals("td") || name.equals("th");
			boolean small = cell && isSmallCell(element);
			if (cell) {
				this.smallCells.push(small);
			}
			if (small) {
				if (this.cellDepth++ == 0) {
					beginCell(element);
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
			if (this.cellDepth == 0) {
				hint(name);
			}
			if (MARKS.contains(name) && this.marks++ < MAX_MARKS) {
				mark(element);
			}
			return FilterResult.CONTINUE;
		}

		@Override
		public FilterResult tail(Node node, int depth) {
			if (!(node instanceof Element element)) {
				return FilterResult.CONTINUE;
			}
			String name = element.normalName();
			if (name.equals("td") || name.equals("th")) {
				endCell(element);
			}
			else if (PARAGRAPHS.contains(name)) {
				if (name.equals("table") && this.cellDepth == 0) {
					this.tables.pop();
				}
				paragraph();
			}
			else if (LINES.contains(name)) {
				if (name.equals("tr") && this.cellDepth == 0) {
					endRow();
				}
				line();
			}
			return FilterResult.CONTINUE;
		}

		/** Words that stand beside others in their paragraph. */
		private void mark(Element element) {
			boolean inText = element.parent() != null && !element.parent().ownText().isBlank();
			MarkupSize size = MarkupSize.of(element, MAX_MARKED);
			if (inText && size.whole() && size.characters() > 4 && size.characters() < MAX_MARKED) {
				this.marked.add(element.text());
			}
		}

		private void beginCell(Element element) {
			if (element.previousElementSibling() != null) {
				this.out.append('\t');
			}
			this.space = false;
			this.lineInCell = false;
			this.cellStart = this.out.length();
		}

		private void endCell(Element element) {
			if (!this.smallCells.pop()) {
				grid().ifPresent(TableGrid::addLarge);
				line();
			}
			else if (--this.cellDepth == 0) {
				this.space = false;
				grid().ifPresent((grid) -> grid.add(element, this.cellStart, this.out.length()));
			}
		}

		private void endRow() {
			grid().ifPresent((grid) -> {
				LineHint hint = this.hints.get(grid.hint());
				this.hints.set(grid.hint(), new LineHint(hint.position(), hint.type(), grid.endRow()));
			});
		}

		private Optional<TableGrid> grid() {
			return Optional.ofNullable(this.tables.peek());
		}

		private void hint(String name) {
			TextBlock.Type type = switch (name) {
				case "h1", "h2", "h3", "h4", "h5", "h6", "button", "summary" -> TextBlock.Type.HEADING;
				case "li", "dd" -> TextBlock.Type.LIST_ITEM;
				case "tr" -> TextBlock.Type.TABLE_ROW;
				case "p" -> TextBlock.Type.PARAGRAPH;
				default -> null;
			};
			if (name.equals("table")) {
				this.tables.push(new TableGrid());
			}
			if (type == TextBlock.Type.TABLE_ROW) {
				grid().ifPresent((grid) -> grid.beginRow(this.hints.size()));
			}
			if (type != null) {
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
						this.out.append(this.lineInCell ? Cell.LINE_BREAK : ' ');
					}
					this.space = false;
					this.lineInCell = false;
					this.out.append(c);
				}
			}
		}

		private char last() {
			return this.out.charAt(this.out.length() - 1);
		}

		private void line() {
			this.space = true;
			this.lineInCell = this.cellDepth > 0;
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

		private static boolean isSmallCell(Element cell) {
			boolean many = cell.parent() != null && cell.parent().childrenSize() > 2;
			int limit = many ? MAX_CELL_OF_MANY : MAX_CELL;
			MarkupSize size = MarkupSize.of(cell, limit + 1);
			return size.whole() && !size.structured() && cell.text().length() <= limit;
		}

	}

}
