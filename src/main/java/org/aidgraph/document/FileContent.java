package org.aidgraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.aidgraph.office.OfficeFormat;
import org.aidgraph.office.OfficeReader;
import org.aidgraph.office.OfficeText;

/**
 * Reads the content of one file, entry or web page: PDF and Word for what they are,
 * whatever their names say, and everything else as text. Safe for use by many threads.
 */
final class FileContent {

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
		if (format.isEmpty()) {
			return DocumentFactory.create(name, uri, bytes, declared == Declared.HTML, source);
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

	private String tooLarge(long size) {
		return "it has %,d bytes or more, and the limit for one document is %,d (aidgraph.max-document-size)"
			.formatted(size, this.maxSize);
	}

	/** What a name or a header says of a document. */
	enum Declared {

		HTML, PDF, OTHER;

		static Declared byExtension(String extension) {
			return switch (extension) {
				case "html", "htm", "xhtml" -> HTML;
				case "pdf" -> PDF;
				default -> OTHER;
			};
		}

		static Declared byMediaType(String type) {
			if (type.contains("html")) {
				return HTML;
			}
			return type.contains("pdf") ? PDF : OTHER;
		}

	}

}
