package org.aidgraph.office.pdf;

/**
 * A stretch of text on one line of a page, without a wide gap in it. Measures are in
 * points, from the upper left corner of the page.
 *
 * @param left where it begins
 * @param right where it ends
 * @param baseline the line on which it stands
 * @param size the size of its largest letters
 * @param bold whether all of it is bold
 * @param text its characters
 */
record Segment(float left, float right, float baseline, float size, boolean bold, String text) {

	/** Whether the other stands on the same line, as far as an eye can tell. */
	boolean sharesLineWith(Segment other) {
		return Math.abs(this.baseline - other.baseline) <= 0.25f * Math.min(this.size, other.size);
	}

	/** Whether the other was put on the very same line, as cells of a row are. */
	boolean standsBeside(Segment other) {
		return Math.abs(this.baseline - other.baseline) <= 1;
	}

}
