package org.aidgraph.office.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the segments of every page. Of what is drawn twice for the look of it, one is
 * kept. Text across the usual direction of a page, such as a stamp on its margin, is left
 * out. For one thread.
 */
final class PdfPages extends PDFTextStripper {

	/** Far more than a page can show. */
	private static final int MAX_GLYPHS = 200_000;

	private final List<List<Segment>> pages = new ArrayList<>();

	private int damaged;

	private int characters;

	private int unknown;

	private int drawn;

	PdfPages() {
		setSuppressDuplicateOverlappingText(true);
		setShouldSeparateByBeads(false);
	}

	void read(PDDocument document) throws IOException {
		writeText(document, Writer.nullWriter());
	}

	/** The segments of each page, as they were drawn. */
	List<List<Segment>> pages() {
		return this.pages;
	}

	/** How many pages could not be read to their end. */
	int damaged() {
		return this.damaged;
	}

	/** How many characters were found. */
	int characters() {
		return this.characters;
	}

	/** How many of the characters no font gives a meaning. */
	int unknown() {
		return this.unknown;
	}

	/** What a damaged page holds before the damage is kept. */
	@Override
	public void processPage(PDPage page) throws IOException {
		int before = this.pages.size();
		this.drawn = 0;
		try {
			super.processPage(page);
		}
		catch (IOException | RuntimeException ex) {
			this.damaged++;
			if (this.pages.size() == before) {
				writePage();
			}
		}
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		if (++this.drawn > MAX_GLYPHS) {
			throw new IOException("More characters than a page can show");
		}
		if (font.toUnicode(code) == null) {
			this.unknown++;
		}
		super.showGlyph(matrix, font, code, displacement);
	}

	@Override
	protected void writePage() {
		List<TextPosition> glyphs = new ArrayList<>();
		getCharactersByArticle().forEach(glyphs::addAll);
		Map<Float, Integer> directions = new HashMap<>();
		glyphs.forEach((glyph) -> directions.merge(glyph.getDir(), 1, Integer::sum));
		float usual = directions.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(0f);
		glyphs.removeIf((glyph) -> glyph.getDir() != usual);
		this.characters += glyphs.size();
		this.pages.add(new Segments(glyphs).read());
	}

}
