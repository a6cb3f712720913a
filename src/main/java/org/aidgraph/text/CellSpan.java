package org.aidgraph.text;

/**
 * Where a cell stands in the laid-out text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param heading whether the markup calls it a heading
 */
record CellSpan(int start, int end, boolean heading) {

	static final CellSpan NONE = new CellSpan(0, 0, false);

}
