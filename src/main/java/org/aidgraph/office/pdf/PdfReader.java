package org.aidgraph.office.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.office.markup.Markup;
import org.aidgraph.office.markup.Titles;
import org.aidgraph.office.markup.UnreadableException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads PDF files with Apache PDFBox: characters and their places from the file, lines,
 * columns, rows and paragraphs from those places.
 */
public final class PdfReader {

	/** Unpacked parts of a file that are kept at once. */
	private static final long MAX_UNPACKED = 128L << 20;

	static {
		FontMappers.set(new NoSystemFonts());
	}

	private PdfReader() {
	}

	/** Writes what a file says, and returns what a person should know of it. */
	public static List<String> read(byte[] bytes, Markup markup) throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes, "", null, null,
				MemoryUsageSetting.setupMainMemoryOnly(MAX_UNPACKED).streamCache)) {
			if (!document.getCurrentAccessPermission().canExtractContent()) {
				throw new UnreadableException("its author does not allow to take text out of it");
			}
			PdfPages pages = new PdfPages();
			pages.read(document);
			return read(document, pages, markup);
		}
		catch (InvalidPasswordException ex) {
			throw new UnreadableException("it is encrypted");
		}
	}

	private static List<String> read(PDDocument document, PdfPages pages, Markup markup) throws IOException {
		List<String> remarks = new ArrayList<>();
		if (pages.damaged() > 0) {
			remarks.add("%,d of its %,d pages are damaged and could not be read wholly".formatted(pages.damaged(),
					document.getNumberOfPages()));
		}
		if (pages.characters() == 0) {
			throw new UnreadableException(remarks.isEmpty() ? "there is no text in it, at most pictures of text"
					: "it is damaged: " + remarks.get(0));
		}
		if (pages.unknown() * 2 > pages.characters()) {
			throw new UnreadableException("its fonts do not tell which letters its characters are");
		}
		if (pages.unknown() > 0) {
			remarks.add("its fonts do not tell what %,d of its characters are; some are missing"
				.formatted(pages.unknown()));
		}
		Optional<String> title = title(document);
		if (title.isPresent()) {
			markup.title(title.get());
		}
		new PdfText(pages.pages()).write(markup);
		return remarks;
	}

	/** The title in the file's properties, where a person wrote it. */
	private static Optional<String> title(PDDocument document) {
		return Optional.ofNullable(document.getDocumentInformation().getCOSObject().getString(COSName.TITLE))
			.map(String::strip)
			.filter(Titles::isTelling);
	}

}
