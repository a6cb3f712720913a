package org.aidgraph.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.aidgraph.vocabulary.Slug;

/**
 * A file of many records, each of which is a document of its own. It may be larger than
 * memory, so it is handed on open, and can be read only while it is handed on.
 *
 * @param name the file's name, without what its compression adds
 * @param uri where it was found
 * @param content its bytes, not compressed; whoever made it closes it
 * @param consumed how many bytes of the input are used up so far, as they lie on the disk
 * @param source the source that it belongs to
 * @param format what its records are
 * @param remarks what a person should know about how it was read
 * @param size bytes of the input that it takes up; 0 where that is not known
 */
public record RecordFile(String name, String uri, InputStream content, LongSupplier consumed, Optional<Source> source,
		Format format, List<String> remarks, long size) implements Found {

	/** The day on which a file was made is part of many names. */
	private static final Pattern DAY = Pattern
		.compile("[-_. ]?(?:19|20)\\d{2}([-_.]?)(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])(?!\\d)");

	private static final Pattern PACKED = Pattern.compile("\\.gz$", Pattern.CASE_INSENSITIVE);

	private static final int HASH_DIGITS_IN_ID = 12;

	public RecordFile {
		remarks = List.copyOf(remarks);
	}

	/** What the records of a file are. */
	public enum Format {

		/** Items of an XML file, such as IATI. */
		XML(Document.RECORD),

		/** Rows of a table in text, with any separator. */
		TABLE(Document.TABLE_ROW),

		/**
		 * Rows of the sheets of a workbook: CSV whose first two fields are the name of
		 * the sheet and the number of the row.
		 */
		WORKBOOK(Document.SHEET_ROW);

		private final String mediaType;

		Format(String mediaType) {
			this.mediaType = mediaType;
		}

	}

	/**
	 * What the file is an edition of: its address without the day in its name. A later
	 * file of the same data set takes the place of an earlier one.
	 */
	public String dataset() {
		int name = this.uri.lastIndexOf('/') + 1;
		return this.uri.substring(0, name)
				+ DAY.matcher(PACKED.matcher(this.uri.substring(name)).replaceFirst("")).replaceFirst("");
	}

	/**
	 * The document that one record is. It is the same in every edition of the data set.
	 * @param key identifies the record in the data set
	 * @param sha256 hash of what the record says
	 * @param title what the record is called
	 * @param bytes bytes of the input that were used up since the last record
	 */
	public Document record(String key, String sha256, Optional<String> title, long bytes) {
		return record(key, key, sha256, title, bytes);
	}

	/**
	 * The document that one record is, which stands in another place in each edition.
	 * @param fragment where it stands in this one
	 */
	public Document record(String key, String fragment, String sha256, Optional<String> title, long bytes) {
		String slug = Slug.of(key);
		String hash = DocumentFactory.sha256((dataset() + "#" + key).getBytes(StandardCharsets.UTF_8))
			.substring(0, HASH_DIGITS_IN_ID);
		return new Document(slug.isEmpty() ? hash : slug + "-" + hash, this.name + "#" + fragment,
				this.uri + "#" + fragment, sha256, this.format.mediaType, "", title, Optional.empty(), this.source,
				List.of(), bytes);
	}

}
