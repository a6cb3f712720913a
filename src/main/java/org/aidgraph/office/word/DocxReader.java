package org.aidgraph.office.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.aidgraph.office.markup.Markup;
import org.aidgraph.office.markup.Titles;
import org.aidgraph.office.markup.UnreadableException;
import org.aidgraph.office.part.Parts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/**
 * Reads Word documents (ECMA-376, Office Open XML). Apache POI opens the archive, with
 * its guards against archives that unpack to far more than they hold; the parts are read
 * as a stream. Of the archive only the text, the styles and the title are looked at:
 * headers, footers, notes and comments stay out.
 */
public final class DocxReader {

	private DocxReader() {
	}

	/** Writes what a document says, and returns what a person should know of it. */
	public static List<String> read(byte[] bytes, Markup markup) throws IOException {
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			return read(parts, markup);
		}
		catch (OpenXML4JException | XMLStreamException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
		catch (IOException ex) {
			if (String.valueOf(ex.getMessage()).contains("Zip bomb")) {
				throw new UnreadableException("it unpacks to so much more than it holds that it must be a trap");
			}
			throw ex;
		}
	}

	private static List<String> read(OPCPackage parts, Markup markup)
			throws OpenXML4JException, XMLStreamException, IOException {
		PackagePart text = text(parts);
		WordStyles styles = styles(text);
		Optional<String> title = parts.getPackageProperties().getTitleProperty().filter(Titles::isTelling);
		if (title.isPresent()) {
			markup.title(title.get());
		}
		List<Block> blocks;
		try (InputStream in = text.getInputStream()) {
			blocks = new WordText(new WordXml(Parts.open(in)), styles).read();
		}
		if (Block.joined(blocks).isBlank()) {
			throw new UnreadableException("there is no text in it");
		}
		for (Block block : blocks) {
			block.write(markup);
		}
		return List.of();
	}

	private static PackagePart text(OPCPackage parts) throws InvalidFormatException, UnreadableException {
		for (String type : List.of(PackageRelationshipTypes.CORE_DOCUMENT,
				PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
			for (PackageRelationship relationship : parts.getRelationshipsByType(type)) {
				return parts.getPart(relationship);
			}
		}
		throw new UnreadableException("it is damaged: the part with its text is missing");
	}

	private static WordStyles styles(PackagePart text) throws OpenXML4JException, XMLStreamException, IOException {
		Optional<PackagePart> part = Parts.styles(text);
		if (part.isEmpty()) {
			return WordStyles.NONE;
		}
		try (InputStream in = part.get().getInputStream()) {
			return WordStyles.read(Parts.open(in));
		}
	}

}
