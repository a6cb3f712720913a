package org.aidgraph.bench;

import java.util.List;
import java.util.Random;

/**
 * Makes pages of ordinary size, 1 to 5 thousand characters, out of narratives and of real
 * pages: of ten pages eight are narratives of activities under their titles, one is a
 * whole real page and one is made of several short ones. Every tenth page is HTML. The
 * same seed makes the same pages. Belongs to one thread.
 */
final class PageMaker {

	private static final int LEAST = 1000;

	private static final int MOST = 5000;

	private final List<Activity> activities;

	private final List<String> pages;

	private final Random random;

	/**
	 * @param activities what IATI files say; may be empty
	 * @param pages whole texts of real pages; not empty
	 */
	PageMaker(List<Activity> activities, List<String> pages, long seed) {
		this.activities = List.copyOf(activities);
		this.pages = List.copyOf(pages);
		this.random = new Random(seed);
	}

	/**
	 * A page.
	 *
	 * @param real whether it is made of real pages and not of narratives
	 * @param html whether it is HTML
	 * @param content its characters
	 */
	record Made(boolean real, boolean html, String content) {
	}

	Made next() {
		int size = LEAST + this.random.nextInt(MOST - LEAST);
		int kind = this.activities.isEmpty() ? 9 : this.random.nextInt(10);
		String text = (kind < 8) ? narratives(size) : (kind == 8) ? page() : shortPages(size);
		boolean html = this.random.nextInt(10) == 0;
		return new Made(kind >= 8, html, html ? markup(text) : text);
	}

	private String narratives(int size) {
		StringBuilder text = new StringBuilder(size + 1000);
		while (text.length() < size) {
			Activity activity = this.activities.get(this.random.nextInt(this.activities.size()));
			text.append(activity.title()).append("\n\n");
			for (String paragraph : activity.paragraphs()) {
				if (text.length() > size) {
					break;
				}
				text.append(paragraph, 0, Math.min(paragraph.length(), MOST)).append("\n\n");
			}
		}
		return text.toString();
	}

	private String page() {
		return this.pages.get(this.random.nextInt(this.pages.size()));
	}

	private String shortPages(int size) {
		StringBuilder text = new StringBuilder(size + 1000);
		while (text.length() < size) {
			text.append(page()).append("\n\n");
		}
		return text.toString();
	}

	private static String markup(String text) {
		StringBuilder out = new StringBuilder(text.length() * 5 / 4);
		out.append("<!DOCTYPE html><html><head><title>Page</title><style>p { margin: 0 }</style></head><body><div><main>");
		for (String paragraph : text.split("\n\n")) {
			boolean heading = paragraph.length() < 100;
			out.append(heading ? "<h2>" : "<p>");
			for (int i = 0; i < paragraph.length(); i++) {
				char c = paragraph.charAt(i);
				switch (c) {
					case '<' -> out.append("&lt;");
					case '&' -> out.append("&amp;");
					case '\n' -> out.append("<br>\n");
					default -> out.append(c);
				}
			}
			out.append(heading ? "</h2>\n" : "</p>\n");
		}
		return out.append("</main></div></body></html>").toString();
	}

}
