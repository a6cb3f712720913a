package org.aidgraph.text;

/**
 * What the markup says of the line that starts at or after a position.
 *
 * @param position offset in the laid-out text, in UTF-16 units
 * @param type the role of that line
 */
record LineHint(int position, TextBlock.Type type) {
}
