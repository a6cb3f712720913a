package org.aidgraph.office.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.aidgraph.office.markup.UnreadableException;
import org.aidgraph.office.part.Parts;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.SAXException;

/**
 * Reads Excel workbooks (ECMA-376, Office Open XML). Apache POI opens the archive, with
 * its guards against archives that unpack to far more than they hold, and reads the words
 * that sheets share; the sheets are read as a stream. Hidden sheets stay out.
 */
public final class XlsxReader {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

	private XlsxReader() {
	}

	/** A sheet of a workbook. */
	private record Listed(String name, String relation, boolean hidden) {
	}

	/** The list of sheets. */
	private record Workbook(List<Listed> sheets, boolean from1904) {
	}

	/** Writes the rows of all sheets, and returns what a person should know of them. */
	public static List<String> read(byte[] bytes, Rows out) throws IOException {
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			return read(parts, out);
		}
		catch (OpenXML4JException | XMLStreamException | SAXException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
		catch (IOException ex) {
			if (String.valueOf(ex.getMessage()).contains("Zip bomb")) {
				throw new UnreadableException("it unpacks to so much more than it holds that it must be a trap");
			}
			throw ex;
		}
	}

	private static List<String> read(OPCPackage parts, Rows out)
			throws OpenXML4JException, XMLStreamException, SAXException, IOException {
		PackagePart book = book(parts);
		Workbook workbook;
		try (InputStream in = book.getInputStream()) {
			workbook = workbook(Parts.open(in));
		}
		CellStyles styles = styles(book);
		ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
		List<String> remarks = new ArrayList<>();
		long formulas = 0;
		for (Listed sheet : workbook.sheets()) {
			PackageRelationship relation = book.getRelationship(sheet.relation());
			if (sheet.hidden()) {
				remarks.add("the hidden sheet '" + sheet.name() + "' was not read");
			}
			else if (relation != null && relation.getRelationshipType().endsWith("/worksheet")) {
				try (InputStream in = book.getRelatedPart(relation).getInputStream()) {
					formulas += new SheetXml(Parts.open(in), strings, styles, workbook.from1904()).write(sheet.name(),
							out);
				}
			}
		}
		if (formulas > 0) {
			remarks
				.add("%,d formulas have no result in the file; their cells were taken for empty".formatted(formulas));
		}
		return remarks;
	}

	private static PackagePart book(OPCPackage parts) throws OpenXML4JException, UnreadableException {
		for (String type : List.of(PackageRelationshipTypes.CORE_DOCUMENT,
				PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
			for (PackageRelationship relationship : parts.getRelationshipsByType(type)) {
				return parts.getPart(relationship);
			}
		}
		throw new UnreadableException("it is damaged: the part with its sheets is missing");
	}

	private static Workbook workbook(XMLStreamReader in) throws XMLStreamException {
		List<Listed> sheets = new ArrayList<>();
		boolean from1904 = false;
		while (in.hasNext()) {
			if (in.next() != XMLStreamReader.START_ELEMENT) {
				continue;
			}
			if (in.getLocalName().equals("workbookPr")) {
				String value = SheetXml.attribute(in, "date1904");
				from1904 = value.equals("1") || value.equals("true");
			}
			else if (in.getLocalName().equals("sheet")) {
				String relation = in.getAttributeValue(RELATIONS, "id");
				sheets.add(new Listed(SheetXml.attribute(in, "name"),
						String.valueOf((relation != null) ? relation : in.getAttributeValue(STRICT_RELATIONS, "id")),
						SheetXml.attribute(in, "state").toLowerCase(Locale.ROOT).contains("hidden")));
			}
		}
		return new Workbook(sheets, from1904);
	}

	private static CellStyles styles(PackagePart book) throws OpenXML4JException, XMLStreamException, IOException {
		Optional<PackagePart> part = Parts.styles(book);
		if (part.isEmpty()) {
			return CellStyles.NONE;
		}
		try (InputStream in = part.get().getInputStream()) {
			return CellStyles.read(Parts.open(in));
		}
	}

}
