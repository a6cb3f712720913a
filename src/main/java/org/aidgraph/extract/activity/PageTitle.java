package org.aidgraph.extract.activity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;

/**
 * Finds the title of a page: its own, or the first heading that running text or fields
 * follow.
 */
final class PageTitle {

	private static final int MIN_PROSE = 60;

	/** Running text that no title follows: what stands over the rest is a section's. */
	private static final int LONG_PROSE = 300;

	private static final int MAX_LINE = 250;

	private static final List<String> MANY = List.of(" our projects ", " our work ", " nos projets ",
			" nuestros proyectos ", " newsletter ", " news in brief ", " digest ", " current projects ",
			" ongoing projects ", " projects in ", " project list ", " list of projects ", " short notices ",
			" annual report ", " projects of ");

	/** What pages about a house, its people, a partner or a speech begin with. */
	private static final List<String> OF_HOUSE = List.of("about us", "our team", "our staff", "our people",
			"our office", "our partnership with", "our partners", "our donors", "our history", "our mandate",
			"partnership with ", "partnering with ", "cooperation with ", "who we ", "what we ", "where we ", "how we ",
			"why we ", "meet ", "opening remarks", "closing remarks", "welcome", "remarks ", "statement ", "speech ",
			"address ", "keynote ", "message ", "contact ", "vacanc", "careers", "country profile", "donor profile",
			"check against", "press release", "media release", "news release", "joint press release", "media advisory",
			"press statement", "search ", "home ", "menu", "communiqu\u00e9", "comunicado", "nota de prensa",
			"annual report", "portfolio", "newsletter", "bulletin",
			"\u043f\u0440\u0435\u0441\u0441-\u0440\u0435\u043b\u0438\u0437", "our projects", "notre ", "nuestro ",
			"nuestra ", "qui sommes", "notre \u00e9quipe", "notre partenariat", "l'\u00e9quipe", "o\u00f9 nous",
			"discours ", "allocution ", "d\u00e9claration ", "message du ", "quienes ", "qui\u00e9nes ",
			"nuestro equipo", "nuestra alianza", "nuestros donantes", "discurso ", "palabras de", "declaraci\u00f3n ",
			"mensaje ");

	private PageTitle() {
	}

	static Optional<String> of(Page page) {
		if (page.title().isPresent()) {
			return page.title().filter((title) -> !isOfMany(title) && !isOfHouse(title) && !Sections.isHeading(title));
		}
		List<TextBlock> blocks = page.blocks();
		for (int i = 0; i < Math.min(blocks.size(), 80); i++) {
			TextBlock block = blocks.get(i);
			if (block.type() == TextBlock.Type.HEADING && isTitle(block.text()) && !isOfMany(block.text())
					&& !isOfHouse(block.text()) && !Sections.isHeading(block.text()) && leadsSomewhere(blocks, i)) {
				return Optional.of(block.text());
			}
			boolean told = block.type() == TextBlock.Type.PARAGRAPH && (i > 25 || block.text().length() > LONG_PROSE);
			if (told) {
				break;
			}
		}
		return firstLine(blocks);
	}

	/** A first line that ends like no sentence, before running text. */
	private static Optional<String> firstLine(List<TextBlock> blocks) {
		if (blocks.size() < 2 || blocks.get(0).type() != TextBlock.Type.PARAGRAPH) {
			return Optional.empty();
		}
		String text = blocks.get(0).text();
		boolean line = text.length() <= MAX_LINE && text.indexOf('\n') < 0 && text.indexOf(' ') > 0
				&& ".!?;:,\u2026".indexOf(text.charAt(text.length() - 1)) < 0 && !isOfMany(text) && !isOfHouse(text);
		return (line && leadsSomewhere(blocks, 0)) ? Optional.of(text) : Optional.empty();
	}

	/** "Our projects", "Newsletter 7": the page is about no single undertaking. */
	private static boolean isOfMany(String title) {
		String text = " " + title.toLowerCase(Locale.ROOT) + " ";
		return MANY.stream().anyMatch(text::contains) || isTrail(title);
	}

	/** "Home > Aid by country > Mali", "4.2 Lebanon", "News | 4 May 2024": no name. */
	private static boolean isTrail(String title) {
		boolean parts = title.split(" > | / | \\u203a | \\u00bb ").length > 2;
		int digits = 0;
		while (digits < title.length() && (Character.isDigit(title.charAt(digits)) || title.charAt(digits) == '.')) {
			digits++;
		}
		boolean chapter = digits > 1 && digits < title.length() && title.charAt(digits) == ' '
				&& title.substring(0, digits).indexOf('.') > 0;
		return parts || chapter;
	}

	/** "Our team", "Opening Remarks at": the page is about no undertaking. */
	private static boolean isOfHouse(String title) {
		String text = title.toLowerCase(Locale.ROOT).strip() + " ";
		return OF_HOUSE.stream().anyMatch(text::startsWith);
	}

	private static boolean isTitle(String text) {
		boolean lower = text.chars()
			.anyMatch((c) -> Character.isLowerCase(c) || Character.getType(c) == Character.OTHER_LETTER);
		return text.indexOf(' ') > 0 && text.length() >= 10 && !text.startsWith("Photo") && lower
				&& !(Character.isDigit(text.charAt(text.length() - 1)) && text.length() < 25 && text.indexOf(',') > 0);
	}

	private static boolean leadsSomewhere(List<TextBlock> blocks, int index) {
		for (int i = index + 1; i < Math.min(blocks.size(), index + 5); i++) {
			TextBlock block = blocks.get(i);
			if (block.type() == TextBlock.Type.PARAGRAPH && block.text().length() >= MIN_PROSE
					|| block.type() == TextBlock.Type.FIELD
					|| block.type() == TextBlock.Type.LIST_ITEM && i == index + 1) {
				return true;
			}
		}
		return false;
	}

}
