package org.aidgraph.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file in the making: the parts of the archive, written by hand.
 */
public final class MadeDocx {

	private static final String NAMESPACES = """
			xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
			xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
			xmlns:v="urn:schemas-microsoft-com:vml\"""";

	private final Map<String, String> parts = new LinkedHashMap<>();

	/** A document with this body, as markup of Word. */
	public MadeDocx(String body) {
		this.parts.put("[Content_Types].xml",
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
						<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
						<Default Extension="xml" ContentType="application/xml"/>
						<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
						<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
						<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
						</Types>""");
		this.parts.put("_rels/.rels",
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
						<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
						<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
						</Relationships>""");
		this.parts.put("word/_rels/document.xml.rels",
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
						<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
						</Relationships>""");
		this.parts.put("word/styles.xml",
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<w:styles %s>
						<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
						<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
						<w:style w:type="paragraph" w:styleId="Eigene"><w:name w:val="Our heading"/><w:basedOn w:val="berschrift2"/></w:style>
						<w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
						</w:styles>"""
					.formatted(NAMESPACES));
		this.parts.put("word/document.xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<w:document %s><w:body>%s</w:body></w:document>""".formatted(NAMESPACES, body));
		title("");
	}

	/** A paragraph in a style. */
	public static String styled(String style, String text) {
		return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
	}

	/** A plain paragraph; a tab in it is a tab of Word. */
	public static String paragraph(String text) {
		return "<w:p>" + run(text) + "</w:p>";
	}

	/** A table of rows of cells. */
	public static String table(String[]... rows) {
		StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/>");
		for (String[] row : rows) {
			table.append("<w:tr>");
			for (String cell : row) {
				table.append("<w:tc><w:tcPr/>").append(paragraph(cell)).append("</w:tc>");
			}
			table.append("</w:tr>");
		}
		return table + "</w:tbl>";
	}

	/** A run of text. */
	public static String run(String text) {
		return "<w:r><w:t xml:space=\"preserve\">"
				+ text.replace("&", "&amp;").replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
				+ "</w:t></w:r>";
	}

	/** The title in the properties of the file. */
	public MadeDocx title(String title) {
		this.parts.put("docProps/core.xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
				xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title></cp:coreProperties>"""
			.formatted(title));
		return this;
	}

	/** The document as it lies in a file. */
	public byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : this.parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTime(0);
				zip.putNextEntry(entry);
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
