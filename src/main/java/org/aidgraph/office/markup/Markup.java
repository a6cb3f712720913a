package org.aidgraph.office.markup;

import java.util.List;

/**
 * Writes simple HTML, as much of it as is allowed. Neighbouring rows make one table. For
 * one thread.
 */
public final class Markup {

	private static final int MAX_LEVEL = 6;

	private final long maxCharacters;

	private final StringBuilder head = new StringBuilder();

	private final StringBuilder out = new StringBuilder();

	private String open = "";

	public Markup(long maxCharacters) {
		this.maxCharacters = maxCharacters;
	}

	/** The title that a file states beside its text. */
	public void title(String text) throws UnreadableException {
		write(this.head, "title", text);
	}

	/** A heading; 1 is the title of the document. */
	public void heading(int level, String text) throws UnreadableException {
		element("h" + Math.min(level, MAX_LEVEL), text);
	}

	/** Running text; a line feed breaks the line. */
	public void paragraph(String text) throws UnreadableException {
		element("p", text);
	}

	/** A line whose role its shape must tell. */
	public void line(String text) throws UnreadableException {
		element("div", text);
	}

	/** An item of a list. */
	public void item(String text) throws UnreadableException {
		group("ul");
		write(this.out, "li", text);
	}

	/** One row of a table. */
	public void row(List<String> cells) throws UnreadableException {
		group("table");
		this.out.append("<tr>");
		for (String cell : cells) {
			write(this.out, "td", cell);
		}
		this.out.append("</tr>\n");
	}

	/** A gap between two parts of the text. */
	public void gap() {
		end();
		this.out.append("<hr>\n");
	}

	private void element(String name, String text) throws UnreadableException {
		end();
		write(this.out, name, text);
	}

	private void group(String name) {
		if (!this.open.equals(name)) {
			end();
			this.out.append('<').append(name).append('>');
			this.open = name;
		}
	}

	private void end() {
		if (!this.open.isEmpty()) {
			this.out.append("</").append(this.open).append(">\n");
			this.open = "";
		}
	}

	private void write(StringBuilder to, String name, String text) throws UnreadableException {
		if (this.out.length() + text.length() > this.maxCharacters) {
			throw new UnreadableException("there are more than %,d characters in it (aidgraph.max-document-size)"
				.formatted(this.maxCharacters));
		}
		to.append('<').append(name).append('>');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> to.append("&amp;");
				case '<' -> to.append("&lt;");
				case '>' -> to.append("&gt;");
				case '\n' -> to.append("<br>");
				default -> to.append((c < ' ') ? ' ' : c);
			}
		}
		to.append("</").append(name).append(name.equals("td") ? ">" : ">\n");
	}

	@Override
	public String toString() {
		end();
		return "<html><head>" + this.head + "</head><body>\n" + this.out + "</body></html>\n";
	}

}
