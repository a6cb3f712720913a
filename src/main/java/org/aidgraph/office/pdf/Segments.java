package org.aidgraph.office.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/**
 * Joins the characters of a page to segments: on one line, and no gap wider than
 * {@value #WIDEST_GAP} of their size between them. Ligatures become the letters that they
 * stand for. For one thread.
 */
final class Segments {

	static final float WIDEST_GAP = 0.7f;

	private static final float NARROWEST_SPACE = 0.17f;

	private static final float FARTHEST_BACK = -0.35f;

	private static final float SMALL = 0.8f;

	private final List<TextPosition> glyphs;

	private final List<Segment> segments = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private float left;

	private float right;

	private float baseline;

	private float size;

	private boolean bold;

	private boolean space;

	Segments(List<TextPosition> glyphs) {
		this.glyphs = glyphs;
	}

	List<Segment> read() {
		if (this.glyphs.stream().anyMatch((glyph) -> Bidirectional.isRightToLeft(glyph.getUnicode()))) {
			// such pages are drawn in either direction
			this.glyphs.sort(Comparator.comparingInt((TextPosition glyph) -> Math.round(glyph.getYDirAdj()))
				.thenComparingDouble(TextPosition::getXDirAdj));
		}
		this.glyphs.forEach(this::add);
		end();
		return this.segments;
	}

	private void add(TextPosition glyph) {
		String letters = letters(glyph.getUnicode());
		if (letters.isBlank()) {
			this.space = true;
			return;
		}
		float height = size(glyph);
		float gap = glyph.getXDirAdj() - this.right;
		float shift = glyph.getYDirAdj() - this.baseline;
		float larger = Math.max(height, this.size);
		boolean joined = !this.text.isEmpty() && Math.abs(shift) <= 0.5f * larger && gap <= WIDEST_GAP * larger
				&& gap >= FARTHEST_BACK * larger;
		boolean raised = joined && height < SMALL * this.size && shift < -0.1f * this.size;
		if (!joined || Math.abs(shift) > 0.2f * larger && !raised && height >= SMALL * this.size) {
			end();
			this.left = glyph.getXDirAdj();
			this.baseline = glyph.getYDirAdj();
			this.size = height;
			this.bold = true;
		}
		else if (gap > NARROWEST_SPACE * larger || this.space && gap > 0.02f * larger) {
			this.text.append(' ');
		}
		this.space = false;
		this.size = Math.max(this.size, height);
		this.text.append(raised ? superscript(letters) : letters);
		this.right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
		this.bold &= isBold(glyph.getFont());
	}

	private void end() {
		if (!this.text.isEmpty()) {
			this.segments.add(new Segment(this.left, this.right, this.baseline, this.size, this.bold,
					Bidirectional.inReadingOrder(this.text.toString())));
			this.text.setLength(0);
		}
	}

	private static float size(TextPosition glyph) {
		float size = glyph.getFontSizeInPt();
		return (size > 0.5f) ? size : Math.max(1, glyph.getHeightDir() * 1.4f);
	}

	/**
	 * Presentation forms become plain letters: ligatures, and the shapes of Arabic.
	 */
	private static String letters(String unicode) {
		for (int i = 0; i < unicode.length(); i++) {
			char c = unicode.charAt(i);
			if (c >= '\ufb00' && c <= '\ufdff' || c >= '\ufe70' && c <= '\ufefc') {
				return Normalizer.normalize(unicode, Normalizer.Form.NFKC);
			}
		}
		return unicode;
	}

	/** The mark of a footnote is no part of the word before it. */
	private static String superscript(String letters) {
		StringBuilder raised = new StringBuilder();
		for (char c : letters.toCharArray()) {
			raised.append(switch (c) {
				case '1' -> '\u00b9';
				case '2' -> '\u00b2';
				case '3' -> '\u00b3';
				case '0', '4', '5', '6', '7', '8', '9' -> (char) ('\u2070' + c - '0');
				default -> c;
			});
		}
		return raised.toString();
	}

	private static boolean isBold(PDFont font) {
		String name = Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
		return name.contains("bold") || name.contains("black") || name.contains("heavy");
	}

}
