package org.aidgraph.iati;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aidgraph.iati.record.Item;
import org.aidgraph.remark.Remark;

/**
 * Reads IATI files as streams: the memory that it needs depends on the largest activity
 * and not on the file. Safe for use by many threads.
 * <p>
 * The parser is the JDK's: document types and entities are not followed, and names keep
 * their prefixes, so that a prefix that nobody declared spoils nothing.
 */
public final class IatiReader {

	private static final Set<String> LIST_ATTRIBUTES = Set.of("generated-datetime", "linked-data-default");

	private static final int DEEPEST_ROOT = 3;

	private final XMLInputFactory parsers;

	public IatiReader() {
		this.parsers = XMLInputFactory.newDefaultFactory();
		this.parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		this.parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		this.parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
	}

	/**
	 * Reads a file to its end, or as far as it can be read. An item is handed on wholly
	 * or not at all, after the remarks on it.
	 * @param in the file, compressed by gzip or not; it is not closed
	 * @param items gets the activities and organisations, in the order of the file
	 * @param remarks gets what was left out, changed or is odd
	 * @return what was read, and why not the rest
	 */
	public Ending read(InputStream in, Consumer<Item> items, Consumer<Remark> remarks) {
		try {
			return new Run(XmlText.open(in), items, remarks).run();
		}
		catch (IOException ex) {
			return new Ending("", 0, 0, Collections.emptySortedMap(), Optional.of(reason(ex)));
		}
	}

	private static String reason(IOException ex) {
		return (ex instanceof EOFException) ? "the compressed file ends in the middle"
				: Optional.ofNullable(ex.getMessage()).orElse(ex.getClass().getSimpleName());
	}

	/** The reading of one file. */
	private final class Run {

		private final XmlText text;

		private final Consumer<Item> items;

		private final Remarks remarks;

		private String version = "";

		private long activities;

		private long organisations;

		private long started;

		private boolean inside;

		private Run(XmlText text, Consumer<Item> items, Consumer<Remark> remarks) {
			this.text = text;
			this.items = items;
			this.remarks = new Remarks(remarks);
		}

		private Ending run() {
			Optional<String> damage;
			try {
				XMLStreamReader xml = parser();
				damage = read(xml);
			}
			catch (XMLStreamException ex) {
				String reason = damage(ex);
				this.remarks.add(Reason.CUT, "", reason);
				this.remarks.deliver("", "/");
				damage = Optional.of(reason);
			}
			return new Ending(this.version, this.activities, this.organisations, this.remarks.ignored(), damage);
		}

		private XMLStreamReader parser() throws XMLStreamException {
			synchronized (IatiReader.this.parsers) {
				return IatiReader.this.parsers.createXMLStreamReader(this.text);
			}
		}

		private Optional<String> read(XMLStreamReader xml) throws XMLStreamException {
			XmlCursor cursor = new XmlCursor(xml, this.remarks);
			Optional<String> root = Optional.empty();
			boolean known = false;
			int depth = 0;
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.DTD -> this.remarks.add(Reason.DOCUMENT_TYPE, "", "");
					case XMLStreamConstants.START_ELEMENT -> {
						String name = xml.getLocalName();
						root = root.or(() -> Optional.of(name));
						depth++;
						known |= depth <= DEEPEST_ROOT && name.startsWith("iati-");
						cursor.enterItem();
						if (item(name, cursor)) {
							depth--;
						}
						else {
							list(name, cursor);
						}
					}
					case XMLStreamConstants.END_ELEMENT -> depth--;
					default -> {
					}
				}
			}
			this.remarks.deliver("", "/");
			return known ? Optional.empty()
					: Optional.of("its outermost element is <" + root.orElse("") + ">, so it is not IATI");
		}

		/** Reads an item to its end; false for anything else. */
		private boolean item(String name, XmlCursor cursor) throws XMLStreamException {
			boolean activity = name.equals("iati-activity");
			if (!activity && !name.equals("iati-organisation")) {
				return false;
			}
			this.remarks.deliver("", "/");
			this.started++;
			this.inside = true;
			Optional<? extends Item> item = activity ? new ActivityReader(cursor).read()
					: new OrganisationReader(cursor).read();
			String identifier = item.map(Item::identifier).orElse("");
			String locator = item.map(Item::locator).orElse("//" + name + "[" + this.started + "]");
			this.remarks.deliver(identifier, locator);
			if (item.isPresent()) {
				this.items.accept(item.get());
				this.activities += activity ? 1 : 0;
				this.organisations += activity ? 0 : 1;
			}
			this.inside = false;
			return true;
		}

		/** The elements around items say which version of the standard they follow. */
		private void list(String name, XmlCursor cursor) {
			cursor.declareAll();
			if (!name.startsWith("iati-")) {
				return;
			}
			for (int i = 0; i < cursor.attributes(); i++) {
				if (cursor.attribute(i).equals("version")) {
					this.version = cursor.value(i);
				}
				else {
					cursor.unread(i, LIST_ATTRIBUTES);
				}
			}
		}

		private String damage(XMLStreamException ex) {
			this.remarks.forget();
			String inside = this.inside ? " in item " + this.started + " of the list" : "";
			if (this.text.fault().isPresent()) {
				return reason(this.text.fault().get()) + inside;
			}
			if (this.text.ended()) {
				return "the file ends in the middle" + inside;
			}
			return "it is no XML any more at line %d, column %d%s: %s".formatted(ex.getLocation().getLineNumber(),
					ex.getLocation().getColumnNumber(), inside, message(ex));
		}

		/** The parser puts the place before its words. */
		private static String message(XMLStreamException ex) {
			String message = Optional.ofNullable(ex.getMessage()).orElse("");
			int words = message.indexOf("Message: ");
			return (words < 0) ? message : message.substring(words + "Message: ".length());
		}

	}

}
