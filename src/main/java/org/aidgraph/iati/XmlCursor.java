package org.aidgraph.iati;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the elements of an item, forwards only. Whoever enters an element reads
 * it to its end, by {@link #nextChild()} until there is none, {@link #text()},
 * {@link #close} or {@link #skip()}. The XPath of where it stands is made on demand.
 * Names are taken with their prefix: the standard's own elements have none.
 */
final class XmlCursor {

	private static final String XML_LANG = "xml:lang";

	private static final int LONGEST_TEXT = 100_000;

	private final XMLStreamReader reader;

	private final Remarks remarks;

	private final List<Level> levels = new ArrayList<>();

	private final Set<String> prefixes = new HashSet<>(Set.of("xml", "xmlns"));

	private int depth = -1;

	XmlCursor(XMLStreamReader reader, Remarks remarks) {
		this.reader = reader;
		this.remarks = remarks;
	}

	/** Starts at an item: paths are relative to it. */
	void enterItem() {
		this.depth = -1;
		push();
	}

	/** Moves to the next child of the element; false at the end of the element. */
	boolean nextChild() throws XMLStreamException {
		while (true) {
			switch (this.reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					push();
					return true;
				}
				case XMLStreamConstants.END_ELEMENT -> {
					this.depth--;
					return false;
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
					if (!this.reader.isWhiteSpace()) {
						this.remarks.add(Reason.STRAY_TEXT, path(), this.reader.getText().strip());
					}
				}
				default -> {
				}
			}
		}
	}

	private void push() {
		String name = this.reader.getLocalName();
		int position = (this.depth < 0) ? 1 : this.levels.get(this.depth).count(name);
		this.depth++;
		if (this.depth == this.levels.size()) {
			this.levels.add(new Level());
		}
		this.levels.get(this.depth).enter(name, position);
	}

	/** The name of the element. */
	String name() {
		return this.levels.get(this.depth).name;
	}

	/** The place of the element among those of its name under its parent, from 1. */
	int position() {
		return this.levels.get(this.depth).position;
	}

	/** XPath of the element from the item; empty for the item itself. */
	String path() {
		return path(this.depth);
	}

	private String path(int end) {
		StringBuilder path = new StringBuilder();
		for (int i = 1; i <= end; i++) {
			Level level = this.levels.get(i);
			path.append((i > 1) ? "/" : "").append(level.name).append('[').append(level.position).append(']');
		}
		return path.toString();
	}

	int attributes() {
		return this.reader.getAttributeCount();
	}

	/**
	 * The name of an attribute; empty for declarations and attributes of other
	 * namespaces, which are ignored.
	 */
	String attribute(int index) {
		String prefix = this.reader.getAttributePrefix(index);
		String name = this.reader.getAttributeLocalName(index);
		if (prefix == null || prefix.isEmpty()) {
			return name.equals("xmlns") ? "" : name;
		}
		return (prefix.equals("xml") && name.equals("lang")) ? XML_LANG : "";
	}

	/** The value of an attribute without the blanks around it. */
	String value(int index) {
		return this.reader.getAttributeValue(index).strip();
	}

	/** Says what becomes of an attribute that nobody reads. */
	void unread(int index, Set<String> ignored) {
		String name = attribute(index);
		if (name.isEmpty()) {
			declare(index);
		}
		else if (!name.equals(XML_LANG) && !ignored.contains(name)) {
			remark(Reason.UNKNOWN_ATTRIBUTE, name, value(index));
		}
	}

	/** Attributes may stand before the declaration of their prefix. */
	private void declare(int index) {
		String prefix = this.reader.getAttributePrefix(index);
		if ("xmlns".equals(prefix)) {
			this.prefixes.add(this.reader.getAttributeLocalName(index));
		}
		else if (prefix != null && !prefix.isEmpty() && !isDeclared(prefix)) {
			remark(Reason.UNDECLARED_PREFIX, prefix + ":" + this.reader.getAttributeLocalName(index), value(index));
		}
	}

	private boolean isDeclared(String prefix) {
		if (!this.prefixes.contains(prefix)) {
			declareAll();
		}
		return this.prefixes.contains(prefix);
	}

	/** Takes note of every prefix that the element declares. */
	void declareAll() {
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			if ("xmlns".equals(this.reader.getAttributePrefix(i))) {
				this.prefixes.add(this.reader.getAttributeLocalName(i));
			}
		}
	}

	/** Says that no attribute of the element but these is known. */
	void unreadAttributes(Set<String> ignored) {
		for (int i = 0; i < attributes(); i++) {
			unread(i, ignored);
		}
	}

	/** Reads over an element that the caller does not read, and says why. */
	void unread(Set<String> ignored) throws XMLStreamException {
		String name = name();
		int colon = name.indexOf(':');
		if (ignored.contains(name)) {
			this.remarks.ignored(name);
		}
		else if ((colon > 0) ? isDeclared(name.substring(0, colon)) : isElsewhere()) {
			this.remarks.ignored(name);
		}
		else {
			this.remarks.add((colon > 0) ? Reason.UNDECLARED_PREFIX : Reason.UNKNOWN_ELEMENT, path(), "");
		}
		skip();
	}

	/** Whether the element declares a default namespace: the standard has none. */
	private boolean isElsewhere() {
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			if (this.reader.getAttributeLocalName(i).equals("xmlns") && !this.reader.getAttributeValue(i).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** Reads over the rest of the element, however deep it is. */
	void skip() throws XMLStreamException {
		int open = 1;
		while (open > 0) {
			int event = this.reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				open++;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				open--;
			}
		}
		this.depth--;
	}

	/** Ends an element whose words say nothing more than its attributes. */
	void close(Set<String> ignored) throws XMLStreamException {
		mixed((name) -> unread(ignored));
	}

	/** The words of the element; its children are unread. */
	String text() throws XMLStreamException {
		return mixed((name) -> unread(Set.of()));
	}

	/**
	 * Reads an element of words and children to its end.
	 * @param child reads a child to its end, by its name
	 * @return the words between the children
	 */
	String mixed(ChildReader child) throws XMLStreamException {
		String first = "";
		StringBuilder more = null;
		while (true) {
			switch (this.reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					push();
					child.read(name());
				}
				case XMLStreamConstants.END_ELEMENT -> {
					this.depth--;
					return (more == null) ? first : more.toString();
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					if (first.isEmpty()) {
						first = this.reader.getText();
					}
					else {
						more = (more != null) ? more : new StringBuilder(first);
						append(more);
					}
				}
				default -> {
				}
			}
		}
	}

	/** Reads a child that the cursor has entered. */
	@FunctionalInterface
	interface ChildReader {

		void read(String name) throws XMLStreamException;

	}

	/** However long the words are, no more of them than anybody wants is kept. */
	private void append(StringBuilder text) {
		if (text.length() < LONGEST_TEXT) {
			text.append(this.reader.getTextCharacters(), this.reader.getTextStart(), this.reader.getTextLength());
		}
	}

	void remark(Reason reason, String value) {
		this.remarks.add(reason, path(), value);
	}

	/** Remarks on the element that was read to its end last. */
	void remarkClosed(Reason reason, String value) {
		this.remarks.add(reason, path(this.depth + 1), value);
	}

	/** Remarks on something inside the element. */
	void remarkBelow(Reason reason, String path, String value) {
		String above = path();
		this.remarks.add(reason, above.isEmpty() ? path : above + "/" + path, value);
	}

	/** Remarks on an attribute of the element. */
	void remark(Reason reason, String attribute, String value) {
		remarkBelow(reason, "@" + attribute, value);
	}

	/** An open element and how many children of each name it had. */
	private static final class Level {

		private String name = "";

		private int position;

		private String[] names = new String[8];

		private int[] counts = new int[8];

		private int size;

		private void enter(String entered, int at) {
			this.name = entered;
			this.position = at;
			this.size = 0;
		}

		private int count(String child) {
			for (int i = 0; i < this.size; i++) {
				if (this.names[i].equals(child)) {
					return ++this.counts[i];
				}
			}
			if (this.size == this.names.length) {
				this.names = Arrays.copyOf(this.names, 2 * this.size);
				this.counts = Arrays.copyOf(this.counts, 2 * this.size);
			}
			this.names[this.size] = child;
			this.counts[this.size] = 1;
			this.size++;
			return 1;
		}

	}

}
