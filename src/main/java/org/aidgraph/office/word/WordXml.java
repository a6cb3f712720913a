package org.aidgraph.office.word;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks the elements of a Word document in order. Left out are deleted and moved text,
 * properties before a change, and what is there a second time for old programs. For one
 * thread.
 */
final class WordXml {

	private static final String WORD = "wordprocessingml";

	private final XMLStreamReader in;

	WordXml(XMLStreamReader in) {
		this.in = in;
	}

	/** Reads the element that the walk stands on. */
	@FunctionalInterface
	interface Element {

		/**
		 * Returns whether the element was read to its end; otherwise the walk enters it.
		 */
		boolean read() throws XMLStreamException;

	}

	/** Goes on to the next element of this name; false at the end of the document. */
	boolean find(String name) throws XMLStreamException {
		while (this.in.hasNext()) {
			if (this.in.next() == XMLStreamReader.START_ELEMENT && is(name)) {
				return true;
			}
		}
		return false;
	}

	/** Walks up to the end of the element that the walk stands on. */
	void inside(Element element) throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = this.in.next();
			if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamReader.START_ELEMENT && !element.read()) {
				if (isLeftOut()) {
					skip();
				}
				else {
					depth++;
				}
			}
		}
	}

	/** Goes to the end of the element that the walk stands on. */
	void skip() throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = this.in.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				depth++;
			}
			else if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
			}
		}
	}

	/** The characters of the element that the walk stands on, which ends with them. */
	String text() throws XMLStreamException {
		return this.in.getElementText();
	}

	/** The value of the property that the walk stands on; empty if it has none. */
	String value() {
		return WordStyles.attribute(this.in, "val");
	}

	/** The level of a heading, where the walk stands on that of an outline. */
	int outlineLevel() {
		return WordStyles.outlineLevel(this.in);
	}

	/** Whether the walk stands on the element of this name. */
	boolean is(String name) {
		return this.in.getLocalName().equals(name) && String.valueOf(this.in.getNamespaceURI()).contains(WORD);
	}

	private boolean isLeftOut() {
		return is("del") || is("moveFrom") || this.in.getLocalName().endsWith("Change")
				|| this.in.getLocalName().equals("Fallback");
	}

}
