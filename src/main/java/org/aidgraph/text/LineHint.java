package org.aidgraph.text;

import java.util.List;

/**
 * What the markup says of the line that starts at or after a position.
 *
 * @param position offset in the laid-out text, in UTF-16 units
 * @param type the role of that line
 * @param cells the cells of that line, if it is a row of a table that stands on one line
 */
record LineHint(int position, TextBlock.Type type, List<CellSpan> cells) {

	LineHint(int position, TextBlock.Type type) {
		this(position, type, List.of());
	}

}
