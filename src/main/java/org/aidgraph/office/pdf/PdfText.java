package org.aidgraph.office.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidgraph.office.markup.Markup;
import org.aidgraph.office.markup.UnreadableException;

/**
 * Writes the text of pages: columns one after the other, wrapped lines joined, larger
 * letters as headings, and what repeats on every page once, at the end. The first of the
 * largest letters on the first page are the title. For one thread.
 */
final class PdfText {

	private static final float HEADING = 1.15f;

	private static final int MAX_HEADING = 200;

	private static final int MIN_SENTENCE = 60;

	private final RunningLines running;

	PdfText(List<List<Segment>> pages) {
		this.running = new RunningLines(pages);
	}

	void write(Markup markup) throws UnreadableException {
		float body = bodySize();
		Paragraphs paragraphs = new Paragraphs(body);
		int firstPage = 0;
		for (List<Segment> page : this.running.pages()) {
			PageLayout.regions(page).forEach((region) -> paragraphs.add(PdfLine.of(region)));
			firstPage = (firstPage == 0) ? paragraphs.passages().size() : firstPage;
		}
		List<Passage> passages = paragraphs.passages();
		float largest = 0;
		for (Passage passage : passages.subList(0, firstPage)) {
			if (isHeading(passage, body)) {
				largest = Math.max(largest, passage.last().size());
			}
		}
		boolean titled = false;
		boolean listed = false;
		for (Passage passage : passages) {
			if (passage.isApart() && !(listed && passage.isItem())) {
				markup.gap();
			}
			listed = passage.isItem();
			boolean title = !titled && largest > 0 && isHeading(passage, body) && passage.last().size() >= largest;
			write(passage, title ? 1 : 2, body, markup);
			titled |= title;
		}
		markup.gap();
		for (String line : this.running.kept()) {
			markup.line(line);
		}
	}

	private static void write(Passage passage, int level, float body, Markup markup) throws UnreadableException {
		if (passage.isRow()) {
			markup.row(passage.cells());
		}
		else if (passage.isItem()) {
			markup.item(passage.text());
		}
		else if (isHeading(passage, body)) {
			markup.heading(level, passage.text());
		}
		else if (passage.lines() > 1 || passage.endsSentence() && passage.text().length() >= MIN_SENTENCE) {
			markup.paragraph(passage.text());
		}
		else {
			markup.line(passage.text());
		}
	}

	private static boolean isHeading(Passage passage, float body) {
		return !passage.isRow() && !passage.isItem() && passage.last().size() >= HEADING * body
				&& passage.text().length() <= MAX_HEADING && !passage.endsSentence()
				&& passage.text().chars().anyMatch(Character::isLetter);
	}

	private float bodySize() {
		Map<Float, Integer> sizes = new HashMap<>();
		this.running.pages()
			.forEach((page) -> page.forEach((segment) -> sizes.merge(Math.round(segment.size() * 2) / 2f,
					segment.text().length(), Integer::sum)));
		return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(1f);
	}

}
