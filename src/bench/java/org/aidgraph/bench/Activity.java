package org.aidgraph.bench;

import java.util.List;

/**
 * What one IATI activity says in words.
 *
 * @param title its title
 * @param paragraphs its other narratives, each once, in order of the file
 */
record Activity(String title, List<String> paragraphs) {

	Activity {
		paragraphs = List.copyOf(paragraphs);
	}

}
