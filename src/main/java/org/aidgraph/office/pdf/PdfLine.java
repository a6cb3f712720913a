package org.aidgraph.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One line of a region of a page: running text, or the cells of a row.
 *
 * @param cells the texts, parted where columns are
 * @param starts where each cell begins
 * @param right where the last one ends
 * @param baseline the line on which they stand
 * @param size the size of the letters
 * @param bold whether all of it is bold
 */
record PdfLine(List<String> cells, List<Float> starts, float right, float baseline, float size, boolean bold) {

	/** A gap so wide, in sizes of the letters, parts cells wherever it stands. */
	private static final float CELL_GAP = 2;

	/** How far cells of one column may begin from each other. */
	private static final float ALIGNED = 2;

	private static final int MIN_ALIGNED = 3;

	/**
	 * The segments of each line, lines from top to bottom, segments from left to right.
	 */
	static List<List<Segment>> grouped(List<Segment> segments) {
		List<Segment> sorted = new ArrayList<>(segments);
		sorted.sort(Comparator.comparingDouble(Segment::baseline));
		List<List<Segment>> lines = new ArrayList<>();
		for (Segment segment : sorted) {
			if (lines.isEmpty() || !lines.get(lines.size() - 1).get(0).sharesLineWith(segment)) {
				lines.add(new ArrayList<>());
			}
			lines.get(lines.size() - 1).add(segment);
		}
		lines.forEach((line) -> line.sort(Comparator.comparingDouble(Segment::left)));
		return lines;
	}

	/** The lines of one region. */
	static List<PdfLine> of(List<Segment> region) {
		List<List<Segment>> lines = grouped(region);
		List<Float> starts = new ArrayList<>();
		lines.forEach((line) -> line.stream().skip(1).map(Segment::left).forEach(starts::add));
		return lines.stream().map((line) -> of(line, starts)).toList();
	}

	private static PdfLine of(List<Segment> line, List<Float> columns) {
		List<String> cells = new ArrayList<>();
		List<Float> starts = new ArrayList<>();
		Segment last = line.get(0);
		StringBuilder cell = new StringBuilder(last.text());
		starts.add(last.left());
		float widest = last.right() - last.left();
		float size = last.size();
		for (Segment segment : line.subList(1, line.size())) {
			float gap = segment.left() - last.right();
			float left = segment.left();
			boolean column = gap > Segments.WIDEST_GAP * segment.size() && columns.stream()
				.filter((start) -> Math.abs(start - left) <= ALIGNED)
				.limit(MIN_ALIGNED)
				.count() == MIN_ALIGNED;
			if (column || gap > CELL_GAP * segment.size()) {
				cells.add(cell.toString());
				cell.setLength(0);
				starts.add(left);
			}
			else if (gap > 0.1f * segment.size()) {
				cell.append(' ');
			}
			cell.append(segment.text());
			if (segment.right() - segment.left() > widest) {
				widest = segment.right() - segment.left();
				size = segment.size();
			}
			last = segment;
		}
		cells.add(cell.toString());
		boolean bold = line.stream().allMatch(Segment::bold);
		return new PdfLine(cells, starts, last.right(), last.baseline(), size, bold);
	}

	boolean isRow() {
		return this.cells.size() > 1;
	}

	float left() {
		return this.starts.get(0);
	}

	/** The text of a line that is no row. */
	String text() {
		return String.join(" ", this.cells);
	}

	/** About as much room as its first word takes. */
	float firstWord() {
		String text = text();
		int space = text.indexOf(' ');
		return (space < 0) ? this.right - left() : (this.right - left()) * space / text.length();
	}

}
