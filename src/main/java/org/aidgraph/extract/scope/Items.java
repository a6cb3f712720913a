package org.aidgraph.extract.scope;

import org.aidgraph.naming.Phrases;

/**
 * Finds items of a sentence by position.
 */
final class Items {

	private Items() {
	}

	/** The last item that ends before a position, or -1. */
	static int lastBefore(Phrases phrases, int position) {
		int last = -1;
		for (int i = 0; i < phrases.size() && phrases.end(i) <= position; i++) {
			last = i;
		}
		return last;
	}

	/** The first item that starts at a position or after it; the size where none does. */
	static int firstFrom(Phrases phrases, int position) {
		int i = 0;
		while (i < phrases.size() && phrases.start(i) < position) {
			i++;
		}
		return i;
	}

}
