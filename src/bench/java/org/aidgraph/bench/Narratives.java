package org.aidgraph.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the narratives of IATI activity files, plain or compressed.
 */
final class Narratives {

	/** The elements whose narratives a person would write on a page. */
	private static final Set<String> READ = Set.of("title", "description", "comment", "condition", "participating-org",
			"reporting-org", "activity-description");

	private static final String ACTIVITY = "iati-activity";

	private Narratives() {
	}

	/** The activities of a file that say anything, in order. */
	static List<Activity> read(Path file) throws IOException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
				InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
			return read(factory.createXMLStreamReader(in));
		}
		catch (XMLStreamException ex) {
			throw new IOException(file + " is no well-formed XML: " + ex.getMessage(), ex);
		}
	}

	private static List<Activity> read(XMLStreamReader xml) throws XMLStreamException {
		List<Activity> activities = new ArrayList<>();
		Deque<String> path = new ArrayDeque<>();
		String title = "";
		Set<String> paragraphs = new LinkedHashSet<>();
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				String name = xml.getLocalName();
				if (name.equals("narrative") && READ.contains(String.valueOf(path.peek()))) {
					String text = xml.getElementText().strip();
					if (path.peek().equals("title") && title.isEmpty()) {
						title = text;
					}
					else if (!text.isEmpty() && !text.equals(title)) {
						paragraphs.add(text);
					}
				}
				else {
					path.push(name);
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT && path.pop().equals(ACTIVITY)) {
				if (!(title.isEmpty() && paragraphs.isEmpty())) {
					activities.add(new Activity(title, List.copyOf(paragraphs)));
				}
				title = "";
				paragraphs.clear();
			}
		}
		return activities;
	}

}
