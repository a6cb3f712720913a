package org.aidgraph.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What IATI activities tell in prose: the first title and every description, in every
 * language, as one text without markup.
 */
final class Narratives {

	private static final int MIN_LENGTH = 400;

	private final XMLStreamReader xml;

	private final Set<String> wanted;

	private final Map<String, String> texts = new HashMap<>();

	private Narratives(XMLStreamReader xml, Set<String> wanted) {
		this.xml = xml;
		this.wanted = wanted;
	}

	/** The texts of these activities in a compressed IATI file, by identifier. */
	static Map<String, String> of(Path file, Set<String> identifiers) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			Narratives narratives = new Narratives(factory.createXMLStreamReader(in), identifiers);
			while (narratives.xml.hasNext()) {
				if (narratives.xml.next() == XMLStreamConstants.START_ELEMENT
						&& narratives.xml.getLocalName().equals("iati-activity")) {
					narratives.activity();
				}
			}
			return narratives.texts;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void activity() throws XMLStreamException {
		String identifier = "";
		List<String> titles = new ArrayList<>();
		List<String> descriptions = new ArrayList<>();
		int depth = 0;
		while (depth >= 0) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				String name = (depth == 0) ? this.xml.getLocalName() : "";
				switch (name) {
					case "iati-identifier" -> identifier = this.xml.getElementText().strip();
					case "title" -> titles.addAll(narratives());
					case "description" -> descriptions.addAll(narratives());
					default -> depth++;
				}
			}
		}
		List<String> parts = new ArrayList<>(titles.subList(0, Math.min(1, titles.size())));
		parts.addAll(descriptions);
		String text = String.join("\n\n", parts);
		if (this.wanted.contains(identifier) && text.codePointCount(0, text.length()) > MIN_LENGTH) {
			this.texts.putIfAbsent(identifier, text);
		}
	}

	/** The narratives of an element, or its own text where it has none. */
	private List<String> narratives() throws XMLStreamException {
		List<String> found = new ArrayList<>();
		StringBuilder own = new StringBuilder();
		int event = this.xml.next();
		while (event != XMLStreamConstants.END_ELEMENT) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				String text = this.xml.getElementText();
				if (!text.isBlank()) {
					found.add(text);
				}
			}
			else if (event == XMLStreamConstants.CHARACTERS && found.isEmpty()) {
				own.append(this.xml.getText());
			}
			event = this.xml.next();
		}
		return (found.isEmpty() && !own.toString().isBlank()) ? List.of(own.toString()) : found;
	}

}
