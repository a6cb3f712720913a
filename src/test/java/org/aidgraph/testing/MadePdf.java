package org.aidgraph.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * A PDF in the making, A4, measures in points from the upper left corner. For one thread.
 */
public final class MadePdf implements AutoCloseable {

	private static final float HEIGHT = PDRectangle.A4.getHeight();

	static {
		// else PDFBox leaves a file in the home folder
		System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
	}

	public final PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

	public final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

	private final PDDocument document = new PDDocument();

	private PDPage page = new PDPage(PDRectangle.A4);

	public MadePdf() {
		this.document.addPage(this.page);
	}

	/** Begins another page. */
	public MadePdf page() {
		this.page = new PDPage(PDRectangle.A4);
		this.document.addPage(this.page);
		return this;
	}

	/** Draws one line. */
	public MadePdf text(float x, float y, float size, PDFont font, String text) throws IOException {
		try (PDPageContentStream content = new PDPageContentStream(this.document, this.page,
				PDPageContentStream.AppendMode.APPEND, false)) {
			content.beginText();
			content.setFont(font, size);
			content.newLineAtOffset(x, HEIGHT - y);
			content.showText(text);
			content.endText();
		}
		return this;
	}

	public MadePdf text(float x, float y, String text) throws IOException {
		return text(x, y, 10, this.plain, text);
	}

	/**
	 * Draws running text, wrapped to a width.
	 * @return where the next line would stand
	 */
	public float wrapped(float x, float y, float width, String text) throws IOException {
		float at = y;
		for (String line : lines(text, width)) {
			text(x, at, line);
			at += 12;
		}
		return at;
	}

	private List<String> lines(String text, float width) throws IOException {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (this.plain.getStringWidth(longer) / 100 > width) {
				lines.add(line.toString());
				line.setLength(0);
				line.append(word);
			}
			else {
				line.setLength(0);
				line.append(longer);
			}
		}
		lines.add(line.toString());
		return lines;
	}

	/** Puts the same operators into the page again and again. */
	public MadePdf drawn(String operators, int times) throws IOException {
		PDStream stream = new PDStream(this.document);
		byte[] once = operators.getBytes(StandardCharsets.US_ASCII);
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write("BT /F1 10 Tf ET ".getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < times; i++) {
				out.write(once);
			}
		}
		List<PDStream> streams = new ArrayList<>();
		this.page.getContentStreams().forEachRemaining(streams::add);
		streams.add(stream);
		this.page.setContents(streams);
		return this;
	}

	/** A font that says of some of its letters that they are others. */
	public PDFont meaning(String... pairs) throws IOException {
		PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
		StringBuilder map = new StringBuilder("""
				/CIDInit /ProcSet findresource begin 12 dict begin begincmap
				/CMapName /Made def /CMapType 2 def
				1 begincodespacerange <00> <FF> endcodespacerange
				""");
		map.append(pairs.length / 2).append(" beginbfchar\n");
		for (int i = 0; i < pairs.length; i += 2) {
			map.append("<%02X> <".formatted((int) pairs[i].charAt(0)));
			pairs[i + 1].chars().forEach((c) -> map.append("%04X".formatted(c)));
			map.append(">\n");
		}
		map.append("endbfchar endcmap end end\n");
		COSStream stream = this.document.getDocument().createCOSStream();
		try (OutputStream out = stream.createOutputStream()) {
			out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
		}
		font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
		return font;
	}

	public MadePdf title(String title) {
		this.document.getDocumentInformation().setTitle(title);
		return this;
	}

	/** Closes the document to those who do not know the password. */
	public MadePdf encrypt(String password, boolean mayExtract) throws IOException {
		AccessPermission permission = new AccessPermission();
		permission.setCanExtractContent(mayExtract);
		StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
		policy.setEncryptionKeyLength(128);
		this.document.protect(policy);
		return this;
	}

	/** The document as it lies in a file. */
	public byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.document.save(out);
		return out.toByteArray();
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
