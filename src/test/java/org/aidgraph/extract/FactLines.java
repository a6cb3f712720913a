package org.aidgraph.extract;

import java.util.List;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.TextReader;

/**
 * The facts of a page, each as one line that a test can read.
 */
final class FactLines {

	private static final FactReader READER = new FactReader(ReferenceData.load());

	private FactLines() {
	}

	/** Subject, predicate, object, and the seat of a role behind "@". */
	static List<String> text(String text) {
		return of("text/plain", text);
	}

	static List<String> html(String body) {
		return of("text/html", "<html><body>" + body + "</body></html>");
	}

	static List<String> html(String title, String body) {
		return of("text/html", "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>");
	}

	private static List<String> of(String mediaType, String content) {
		return READER.read(new TextReader().read(mediaType, content))
			.stream()
			.map((fact) -> fact.subject().name() + " " + fact.predicate() + " " + fact.object().name()
					+ (fact.qualifiers().containsKey("at") ? " @ " + fact.qualifiers().get("at") : ""))
			.toList();
	}

}
