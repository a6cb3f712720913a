package org.aidgraph.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One document, read and decoded.
 *
 * @param id stable across versions: made from the address alone
 * @param name the file's name, or the address of a line of a JSONL file
 * @param uri where it was found
 * @param sha256 hash of the bytes, in hexadecimal
 * @param mediaType {@code text/plain}, or the format of a document whose content is
 * markup
 * @param content the decoded characters: the text itself, the markup of an HTML page, or
 * the simple markup made of a PDF or Word file
 * @param title a title that came with it from outside
 * @param retrievedOn ISO date on which it was fetched
 * @param source the source that it belongs to
 * @param remarks what a person should know about how it was read, such as a guessed
 * encoding
 * @param size bytes of input that were used up to read it
 */
public record Document(String id, String name, String uri, String sha256, String mediaType, String content,
		Optional<String> title, Optional<String> retrievedOn, Optional<Source> source, List<String> remarks,
		long size) implements Found {

	public static final String HTML = "text/html";

	public static final String PLAIN_TEXT = "text/plain";

	/** One record of a {@link RecordFile}; it has no text. */
	public static final String RECORD = "application/xml";

	public Document {
		remarks = List.copyOf(remarks);
	}

	/**
	 * A document in a format that takes long to read, such as PDF, and that was not read
	 * yet: who has it already need not open it.
	 *
	 * @param cover the document without content and remarks
	 * @param content reads the document, or says why it cannot be read; for any thread
	 */
	public record Unopened(Document cover, Supplier<Found> content) implements Found {

		@Override
		public String name() {
			return this.cover.name();
		}

		@Override
		public long size() {
			return this.cover.size();
		}

		@Override
		public Found opened() {
			return this.content.get();
		}

	}

	/** A plain-text document that stands for itself, known by its name alone. */
	public static Document ofText(String name, String text) {
		return DocumentFactory.create(name, name, text, PLAIN_TEXT);
	}

	/** An HTML document that stands for itself, known by its name alone. */
	public static Document ofHtml(String name, String markup) {
		return DocumentFactory.create(name, name, markup, HTML);
	}

}
