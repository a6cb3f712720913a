package org.aidgraph.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Parts a page into regions in reading order. Columns are told by a gutter that stays
 * white over several lines and by what stands beside it: running text on both sides, or
 * lines that do not stand on the same height. What stands side by side line for line is a
 * table and stays one region.
 */
final class PageLayout {

	/** The narrowest gutter, in points. */
	private static final float MIN_GUTTER = 7;

	private static final int MIN_LINES = 4;

	/** Shorter lines are labels or values, no running text. */
	private static final int MIN_TEXT = 18;

	/** Running text fills most of its column. */
	private static final float MIN_FILL = 0.55f;

	/** Larger pages are maps or charts, whose order nobody can tell. */
	private static final int MAX_SEGMENTS = 600;

	private static final int MAX_DEPTH = 8;

	private PageLayout() {
	}

	/**
	 * A gutter beside which two columns stand.
	 *
	 * @param from the first segment beside it
	 * @param to after the last segment beside it
	 * @param x the middle of it
	 */
	private record Gutter(int from, int to, float x) {
	}

	/** The regions of a page. */
	static List<List<Segment>> regions(List<Segment> page) {
		List<List<Segment>> regions = new ArrayList<>();
		part(page, regions, 0);
		return regions;
	}

	private static void part(List<Segment> segments, List<List<Segment>> regions, int depth) {
		if (segments.isEmpty()) {
			return;
		}
		List<Segment> sorted = new ArrayList<>(segments);
		sorted.sort(Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
		Optional<Gutter> found = (depth < MAX_DEPTH && sorted.size() <= MAX_SEGMENTS) ? gutter(sorted)
				: Optional.empty();
		if (found.isEmpty()) {
			regions.add(sorted);
			return;
		}
		Gutter gutter = found.get();
		List<Segment> beside = sorted.subList(gutter.from(), gutter.to());
		part(sorted.subList(0, gutter.from()), regions, depth + 1);
		part(beside.stream().filter((segment) -> segment.left() < gutter.x()).toList(), regions, depth + 1);
		part(beside.stream().filter((segment) -> segment.left() >= gutter.x()).toList(), regions, depth + 1);
		part(sorted.subList(gutter.to(), sorted.size()), regions, depth + 1);
	}

	/** The highest gutter, as far down as it goes. */
	private static Optional<Gutter> gutter(List<Segment> segments) {
		for (int from = 0; from + 2 * MIN_LINES <= segments.size(); from++) {
			List<float[]> covered = new ArrayList<>();
			Optional<Gutter> longest = Optional.empty();
			for (int to = from; to < segments.size(); to++) {
				cover(covered, segments.get(to));
				if (covered.size() == 1 && to - from >= MIN_LINES && longest.isPresent()) {
					break;
				}
				boolean endsLine = to + 1 == segments.size() || !segments.get(to).sharesLineWith(segments.get(to + 1));
				if (covered.size() > 1 && endsLine && to - from + 1 >= 2 * MIN_LINES) {
					Optional<Gutter> gutter = widest(segments, covered, from, to + 1);
					longest = gutter.isPresent() ? gutter : longest;
				}
			}
			if (longest.isPresent()) {
				return longest;
			}
		}
		return Optional.empty();
	}

	/** Adds the room that a segment takes; rooms are kept from left to right. */
	private static void cover(List<float[]> covered, Segment segment) {
		float left = segment.left();
		float right = segment.right();
		int at = 0;
		while (at < covered.size()) {
			float[] room = covered.get(at);
			if (room[1] + MIN_GUTTER < left) {
				at++;
			}
			else if (room[0] - MIN_GUTTER > right) {
				break;
			}
			else {
				left = Math.min(left, room[0]);
				right = Math.max(right, room[1]);
				covered.remove(at);
			}
		}
		covered.add(at, new float[] { left, right });
	}

	private static Optional<Gutter> widest(List<Segment> segments, List<float[]> covered, int from, int to) {
		Optional<Gutter> widest = Optional.empty();
		float width = 0;
		for (int i = 1; i < covered.size(); i++) {
			float gap = covered.get(i)[0] - covered.get(i - 1)[1];
			float x = (covered.get(i)[0] + covered.get(i - 1)[1]) / 2;
			if (gap > width && partsColumns(segments.subList(from, to), x)) {
				widest = Optional.of(new Gutter(from, to, x));
				width = gap;
			}
		}
		return widest;
	}

	private static boolean partsColumns(List<Segment> segments, float x) {
		List<Segment> left = segments.stream().filter((segment) -> segment.left() < x).toList();
		List<Segment> right = segments.stream().filter((segment) -> segment.left() >= x).toList();
		if (left.size() < MIN_LINES || right.size() < MIN_LINES) {
			return false;
		}
		List<Segment> fewer = (left.size() <= right.size()) ? left : right;
		List<Segment> more = (left.size() <= right.size()) ? right : left;
		long paired = fewer.stream().filter((one) -> more.stream().anyMatch(one::standsBeside)).count();
		return isText(left) && isText(right) || 2 * paired < fewer.size();
	}

	private static boolean isText(List<Segment> column) {
		double length = column.stream().mapToInt((segment) -> segment.text().length()).average().orElse(0);
		double left = column.stream().mapToDouble(Segment::left).min().orElse(0);
		double right = column.stream().mapToDouble(Segment::right).max().orElse(0);
		long filling = column.stream()
			.filter((segment) -> segment.right() - segment.left() >= MIN_FILL * (right - left))
			.count();
		return length >= MIN_TEXT && 2 * filling > column.size();
	}

}
