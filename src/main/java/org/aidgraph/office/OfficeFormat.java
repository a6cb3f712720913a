package org.aidgraph.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The formats that this package reads or at least knows, told by their first bytes and
 * never by a name.
 */
public enum OfficeFormat {

	/** Portable Document Format, ISO 32000. */
	PDF("application/pdf"),

	/** Word since 2007, ECMA-376. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),

	/** Excel since 2007. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	/** PowerPoint since 2007. */
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),

	/** Office before 2007, and every encrypted file of Office since. */
	OLE("application/x-ole-storage");

	/** Where PDF readers look for the mark of a PDF. */
	private static final int PDF_START = 1024;

	private static final byte[] PDF_MARK = bytes("%PDF-");

	private static final byte[] ZIP_MARK = { 'P', 'K', 3, 4 };

	private static final byte[] OLE_MARK = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private final String mediaType;

	OfficeFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/** The name of this format as in HTTP. */
	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * The format of these bytes; empty for everything else. Office files are told apart
	 * by the names of their parts, which a ZIP archive holds in the clear.
	 * @param namedPdf whether the name says PDF: then junk may stand before the mark
	 */
	public static Optional<OfficeFormat> of(byte[] bytes, boolean namedPdf) {
		if (startsWith(bytes, OLE_MARK)) {
			return Optional.of(OLE);
		}
		if (startsWith(bytes, ZIP_MARK)) {
			return contains(bytes, bytes("[Content_Types].xml")) ? ofParts(bytes) : Optional.empty();
		}
		int mark = indexOf(bytes, PDF_MARK, namedPdf ? PDF_START : firstCharacter(bytes) + PDF_MARK.length);
		return (mark < 0) ? Optional.empty() : Optional.of(PDF);
	}

	private static Optional<OfficeFormat> ofParts(byte[] bytes) {
		if (contains(bytes, bytes("word/"))) {
			return Optional.of(DOCX);
		}
		if (contains(bytes, bytes("xl/"))) {
			return Optional.of(XLSX);
		}
		return contains(bytes, bytes("ppt/")) ? Optional.of(PPTX) : Optional.empty();
	}

	/** Why files of this format are not read; empty for those that are. */
	Optional<String> refusal(byte[] bytes) {
		return switch (this) {
			case PDF, DOCX, XLSX -> Optional.empty();
			case PPTX -> Optional.of("PowerPoint presentations are not read");
			case OLE -> Optional.of(contains(bytes, ENCRYPTED) ? "it is encrypted"
					: "Office files from before 2007 (.doc, .xls, .ppt) are not read");
		};
	}

	/** White space and a byte-order mark may stand in front. */
	private static int firstCharacter(byte[] bytes) {
		int first = (bytes.length > 2 && bytes[0] == (byte) 0xEF) ? 3 : 0;
		while (first < bytes.length && first < PDF_START && bytes[first] > 0 && bytes[first] <= ' ') {
			first++;
		}
		return first;
	}

	private static boolean startsWith(byte[] bytes, byte[] mark) {
		return indexOf(bytes, mark, mark.length) == 0;
	}

	private static boolean contains(byte[] bytes, byte[] part) {
		return indexOf(bytes, part, bytes.length) >= 0;
	}

	/** Where a part stands wholly before a limit; -1 where it does not. */
	private static int indexOf(byte[] bytes, byte[] part, int limit) {
		int last = Math.min(bytes.length, limit) - part.length;
		for (int i = 0; i <= last; i++) {
			int matched = 0;
			while (matched < part.length && bytes[i + matched] == part[matched]) {
				matched++;
			}
			if (matched == part.length) {
				return i;
			}
		}
		return -1;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
