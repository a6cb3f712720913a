package org.aidgraph.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidgraph.extract.Mentions;
import org.aidgraph.extract.Reading;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.Words;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;

/**
 * Knows which headings of a page name one body, and so where the people below work.
 */
public final class HeadingBodies {

	private static final int MAX_HEADING = 120;

	private final NavigableMap<Integer, Name> bodies = new TreeMap<>();

	private static final int MAX_SECTION = 30;

	private static final List<String> SECTIONS = List.of("board", "media contact", "contact", "press contact",
			"secretariat", "our board", "governing board", "advisory board");

	private static final Set<String> EVENTS = Words.of("visit", "visita", "visite", "meeting", "reunion",
			"r\u00e9union", "reuni\u00f3n", "ceremony", "ceremonia", "c\u00e9r\u00e9monie", "launch", "lancement",
			"inauguraci\u00f3n", "inauguration", "signature", "firma", "conference", "conf\u00e9rence", "news",
			"letter");

	private final Optional<Name> ofTitle;

	private HeadingBodies(Reading reading) {
		Set<Integer> values = new HashSet<>();
		reading.sheets().forEach((sheet) -> sheet.fields().forEach((field) -> {
			values.add(field.start());
			values.add(field.labelStart());
		}));
		for (TextBlock block : reading.page().blocks()) {
			if (block.type() == TextBlock.Type.HEADING && block.text().length() < MAX_HEADING
					&& !values.contains(block.start()) && !reading.mentions().isUndertaking(block.text())) {
				Optional<Name> body = onlyBody(reading, block.text(), block.start());
				if (body.isEmpty() && !this.bodies.isEmpty() && endsSection(block.text())) {
					body = Optional.of(this.bodies.firstEntry().getValue());
				}
				body.ifPresent((name) -> this.bodies.put(block.start(), name));
			}
		}
		this.ofTitle = reading.page().title().flatMap((title) -> onlyBody(reading, title, 0));
	}

	/**
	 * The only body that the nearest heading with one above a position names; that of the
	 * page's title where no heading names one.
	 */
	public static Optional<Name> above(Reading reading, int position) {
		HeadingBodies headings = reading.view(HeadingBodies.class, HeadingBodies::new);
		return Optional.ofNullable(headings.bodies.lowerEntry(position))
			.map(Map.Entry::getValue)
			.or(() -> headings.ofTitle);
	}

	/** The same, or else the body that speaks on the page. */
	public static Optional<Name> around(Reading reading, int position) {
		return above(reading, position).or(() -> MainBody.of(reading));
	}

	/**
	 * "Chiefs of Mission", "A Court on a Boat": people, or a title in the manner of news.
	 */
	private static boolean namesNone(String heading) {
		int from = 0;
		while (from < heading.length() && !Character.isLetter(heading.charAt(from))) {
			from++;
		}
		int space = heading.indexOf(' ', from);
		String first = (space < 0) ? "" : heading.substring(from, space).toLowerCase(Locale.ROOT);
		boolean people = first.length() > 3 && first.endsWith("s")
				&& (Lexicon.classesOf(first, 0, first.length() - 1) & WordClass.ROLE.bit()) != 0;
		return people || first.equals("a") || first.equals("an");
	}

	private static Optional<Name> onlyBody(Reading reading, String text, int start) {
		if (namesNone(text)) {
			return Optional.empty();
		}
		List<Name> bodies = new ArrayList<>();
		for (Phrases parts : reading.phrases(text, start)) {
			for (int i = 0; i < parts.size(); i++) {
				if (parts.isRole(i)) {
					return Optional.empty();
				}
				if (parts.isBody(i)) {
					if (!isWhole(parts, i)) {
						return Optional.empty();
					}
					bodies.add(parts.name(i));
				}
			}
		}
		return (bodies.size() == 1 && bodies.get(0).kind() != NameKind.GOVERNMENT) ? Optional.of(bodies.get(0))
				: Optional.empty();
	}

	/** "Visit of the Embassy", "Visita de la Embajada": what a body does. */
	private static boolean isEvent(String name) {
		int space = name.indexOf(' ');
		return space > 0 && EVENTS.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
	}

	/** "Board", "Media contact": a section about the body of the whole page again. */
	private static boolean endsSection(String heading) {
		String text = heading.toLowerCase(Locale.ROOT);
		return heading.length() < MAX_SECTION && SECTIONS.stream().anyMatch(text::startsWith);
	}

	/**
	 * Whether nothing goes on behind the name as in a sentence, and no gap was lost in
	 * it.
	 */
	private static boolean isWhole(Phrases parts, int item) {
		Name body = parts.name(item);
		String name = body.text();
		for (int i = 1; i < name.length() && body.id().isEmpty(); i++) {
			if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
				return false;
			}
		}
		boolean shouted = name.indexOf(' ') < 0 && body.id().isEmpty()
				&& parts.sentence().text().chars().noneMatch(Character::isLowerCase);
		if (shouted || Mentions.isCommonNoun(name) || isEvent(name)) {
			return false;
		}
		return item + 1 >= parts.size() || parts.isToken(item + 1) && (parts.token(item + 1).shape() == Token.Shape.SIGN
				|| parts.token(item + 1).shape() == Token.Shape.POSSESSIVE || parts.token(item + 1).isCapital()
				|| parts.is(item + 1, "in") || parts.is(item + 1, "staff") || parts.is(item + 1, "team"));
	}

}
