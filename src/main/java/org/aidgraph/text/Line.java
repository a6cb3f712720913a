package org.aidgraph.text;

/**
 * One line of a text without the white space and the bullet around it.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character
 * @param afterBlank whether an empty line comes before
 * @param bulleted whether a bullet stands before it, on the same line or alone on the
 * line above
 */
record Line(int start, int end, boolean afterBlank, boolean bulleted) {

	int length() {
		return this.end - this.start;
	}

}
