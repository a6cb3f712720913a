package org.aidgraph.office.part;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/**
 * Finds and opens the parts of an Office file. Stateless, safe for use by many threads.
 */
public final class Parts {

	private Parts() {
	}

	/**
	 * The part with the styles of another part, where it has one.
	 * @throws OpenXML4JException if the file is damaged
	 */
	public static Optional<PackagePart> styles(PackagePart part) throws OpenXML4JException {
		for (PackageRelationship relationship : part.getRelationships()) {
			if (relationship.getRelationshipType().endsWith("/styles")) {
				return Optional.of(part.getRelatedPart(relationship));
			}
		}
		return Optional.empty();
	}

	/**
	 * Reads a part as XML, which cannot reach beyond itself: document types and external
	 * entities are closed.
	 * @throws XMLStreamException if it does not begin as XML
	 */
	public static XMLStreamReader open(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory.createXMLStreamReader(in);
	}

}
