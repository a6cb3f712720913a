package org.aidgraph.office.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes page numbers and the lines that stand on top or at the bottom of page after page
 * out of the pages. Each such line is kept once: it may tell whose document this is.
 */
final class RunningLines {

	/** So many lines at either edge may repeat. */
	private static final int MAX_LINES = 3;

	private static final int MIN_PAGES = 3;

	/** White between such lines and the text, in sizes of the letters. */
	private static final float MIN_DISTANCE = 1.8f;

	private static final float PLACE = 4;

	private static final Pattern NUMBER_ALONE = Pattern.compile(
			"(?iu)\\W{0,3}(page|p\\.|p\\u00e1gina|seite)?\\s*\\d{1,4}\\s*((/|of|de|sur|von)\\s*\\d{1,4})?\\W{0,3}");

	private static final Pattern NUMBER_AT_END = Pattern.compile("^\\d{1,4}\\s*\\W?\\s+|\\s+\\W?\\s*\\d{1,4}$");

	private final List<List<Segment>> pages = new ArrayList<>();

	private final Set<String> kept = new LinkedHashSet<>();

	RunningLines(List<List<Segment>> pages) {
		List<List<List<Segment>>> lines = pages.stream().map(PdfLine::grouped).toList();
		Map<String, Set<Integer>> places = new HashMap<>();
		for (int page = 0; page < lines.size(); page++) {
			for (List<Segment> line : edges(lines.get(page))) {
				places.computeIfAbsent(key(line), (key) -> new HashSet<>()).add(page);
			}
		}
		int least = Math.min(MIN_PAGES, Math.max(2, pages.size()));
		for (List<List<Segment>> page : lines) {
			Set<Segment> running = new HashSet<>();
			for (List<Segment> line : edges(page)) {
				boolean number = NUMBER_ALONE.matcher(text(line)).matches();
				if (number || places.getOrDefault(key(line), Set.of()).size() >= least) {
					running.addAll(line);
					if (!number) {
						this.kept.add(NUMBER_AT_END.matcher(text(line)).replaceAll(""));
					}
				}
			}
			this.pages.add(page.stream().flatMap(List::stream).filter((one) -> !running.contains(one)).toList());
		}
	}

	/** The pages without these lines. */
	List<List<Segment>> pages() {
		return this.pages;
	}

	/** Each of these lines once, without its page number. */
	Set<String> kept() {
		return this.kept;
	}

	/** The lines at the edges of a page that white parts from the text. */
	private static List<List<Segment>> edges(List<List<Segment>> page) {
		List<List<Segment>> edges = new ArrayList<>();
		for (int i = Math.min(MAX_LINES, page.size() - 1); i > 0; i--) {
			if (isApart(page.get(i - 1), page.get(i))) {
				edges.addAll(page.subList(0, i));
				break;
			}
		}
		for (int i = Math.max(edges.size() + 1, page.size() - MAX_LINES); i < page.size(); i++) {
			if (isApart(page.get(i - 1), page.get(i))) {
				edges.addAll(page.subList(i, page.size()));
				break;
			}
		}
		return edges;
	}

	private static boolean isApart(List<Segment> upper, List<Segment> lower) {
		float size = Math.max(upper.get(0).size(), lower.get(0).size());
		return lower.get(0).baseline() - upper.get(0).baseline() >= MIN_DISTANCE * size;
	}

	private static String key(List<Segment> line) {
		return Math.round(line.get(0).baseline() / PLACE) + " " + NUMBER_AT_END.matcher(text(line)).replaceAll("");
	}

	private static String text(List<Segment> line) {
		return line.stream().map(Segment::text).collect(Collectors.joining(" "));
	}

}
