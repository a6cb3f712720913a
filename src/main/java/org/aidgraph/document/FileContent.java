package org.aidgraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aidgraph.office.OfficeFormat;
import org.aidgraph.office.OfficeReader;
import org.aidgraph.office.OfficeText;

/**
 * Reads the content of one file, entry or web page: PDF, Word and Excel for what they
 * are, whatever their names say, and everything else as text. Safe for use by many
 * threads.
 */
final class FileContent {

	/** Names of the parts with which an Office file begins. */
	private static final List<String> OFFICE_PARTS = List.of("[Content_Types].xml", "_rels/.rels");

	/** Bytes of a ZIP archive in front of the first name in it. */
	private static final int ZIP_HEADER = 30;

	private static final int START = 1024;

	private final long maxSize;

	private final OfficeReader office;

	FileContent(long maxSize, Duration limit) {
		this.maxSize = maxSize;
		this.office = new OfficeReader(maxSize, limit);
	}

	/**
	 * Reads a document, or finds out that it is one that takes long to read.
	 * @param size its length in bytes, negative where nobody knows
	 * @param declared what its name or a header says that it is
	 */
	Found read(InputStream in, long size, String name, String uri, Declared declared, Optional<Source> source)
			throws IOException {
		if (size > this.maxSize) {
			return new Skipped(name, tooLarge(size), size);
		}
		byte[] bytes = in.readNBytes((int) Math.min(this.maxSize + 1, Integer.MAX_VALUE - 8));
		if (bytes.length > this.maxSize) {
			return new Skipped(name, tooLarge(bytes.length), bytes.length);
		}
		Optional<OfficeFormat> format = OfficeFormat.of(bytes, declared == Declared.PDF);
		if (format.isEmpty() && declared == Declared.TABLE) {
			return records(new CountingStream(new ByteArrayInputStream(bytes)), bytes.length, name, uri, source,
					RecordFile.Format.TABLE, List.of());
		}
		if (format.isEmpty()) {
			return DocumentFactory.create(name, uri, bytes, declared == Declared.HTML, source);
		}
		if (format.get() == OfficeFormat.XLSX) {
			return workbook(name, uri, bytes, source);
		}
		Document cover = DocumentFactory.cover(name, uri, bytes, format.get().mediaType(), source);
		return new Document.Unopened(cover, () -> open(cover, format.get(), bytes));
	}

	private Found open(Document cover, OfficeFormat format, byte[] bytes) {
		OfficeText text = this.office.read(format, bytes);
		return text.problem().isPresent() ? new Skipped(cover.name(), text.problem().get(), bytes.length)
				: new Document(cover.id(), cover.name(), cover.uri(), cover.sha256(), cover.mediaType(), text.markup(),
						cover.title(), cover.retrievedOn(), cover.source(), text.remarks(), cover.size());
	}

	/** Its rows are documents each, so there is no document that could be held. */
	private Found workbook(String name, String uri, byte[] bytes, Optional<Source> source) {
		OfficeText text = this.office.read(OfficeFormat.XLSX, bytes);
		if (text.problem().isPresent()) {
			return new Skipped(name, text.problem().get(), bytes.length);
		}
		byte[] rows = text.markup().getBytes(StandardCharsets.UTF_8);
		return records(new CountingStream(new ByteArrayInputStream(rows)), bytes.length, name, uri, source,
				RecordFile.Format.WORKBOOK, text.remarks());
	}

	/** The whole of the input is used up with the first record. */
	private static RecordFile records(CountingStream rows, long size, String name, String uri, Optional<Source> source,
			RecordFile.Format format, List<String> remarks) {
		return new RecordFile(name, uri, rows, () -> (rows.count() > 0) ? size : 0, source, format, remarks, size);
	}

	/** Whether this is one Office file, which is a ZIP archive too. */
	static boolean isOffice(InputStream in) throws IOException {
		if (!in.markSupported()) {
			return false;
		}
		String start = new String(start(in, 2 * ZIP_HEADER), StandardCharsets.ISO_8859_1);
		return OFFICE_PARTS.stream().anyMatch((part) -> start.startsWith(part, ZIP_HEADER));
	}

	/** Whether this is of a format of its own, whatever its name says. */
	static boolean isOther(InputStream in) throws IOException {
		return isOffice(in) || OfficeFormat.of(start(in, START), false).isPresent();
	}

	private static byte[] start(InputStream in, int length) throws IOException {
		in.mark(length);
		byte[] start = in.readNBytes(length);
		in.reset();
		return start;
	}

	private String tooLarge(long size) {
		return "it has %,d bytes or more, and the limit for one document is %,d (aidgraph.max-document-size)"
			.formatted(size, this.maxSize);
	}

	/** What a name or a header says of a document. */
	enum Declared {

		HTML, PDF, TABLE, OTHER;

		static Declared byExtension(String extension) {
			return switch (extension) {
				case "html", "htm", "xhtml" -> HTML;
				case "pdf" -> PDF;
				case "csv", "tsv", "tab", "xlsx" -> TABLE;
				default -> OTHER;
			};
		}

		static Declared byMediaType(String type) {
			if (type.contains("html")) {
				return HTML;
			}
			if (type.contains("csv") || type.contains("tab-separated") || type.contains("spreadsheet")) {
				return TABLE;
			}
			return type.contains("pdf") ? PDF : OTHER;
		}

	}

}
