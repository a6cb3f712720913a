package org.aidgraph.adhoc;

/**
 * A place in a statement.
 *
 * @param offset characters before it
 * @param line its line, from 1
 * @param column its column, from 1
 */
public record Position(int offset, int line, int column) {

	/** Where every statement begins. */
	static final Position START = new Position(0, 1, 1);

}
