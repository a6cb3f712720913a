package org.aidgraph.extract.activity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aidgraph.field.FieldReader;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.text.TextBlock;

/**
 * Finds headings that name an undertaking of their own, told of in the section below:
 * those under a heading such as "Projects", and those whose text begins with "This
 * project".
 */
final class SectionTitles {

	private static final Set<String> MANY = Words.of("projects", "programmes", "programs", "initiatives", "projets",
			"proyectos", "programas");

	private static final Set<String> ELSEWHERE = Words.of("related", "other", "similar", "past", "autres", "otros",
			"relacionados", "more");

	private static final Set<String> THIS = Words.of("this", "ce", "cette", "este", "esta");

	private static final int MAX_HEADING = 50;

	private static final long TELLING = WordClass.bits(WordClass.FUNDED, WordClass.RUN, WordClass.RUNS,
			WordClass.FUNDING, WordClass.ACTIVITY);

	private SectionTitles() {
	}

	/**
	 * The names, by the offsets of their headings.
	 * @param isTitle whether words are in the manner of a title
	 */
	static Map<Integer, String> of(List<TextBlock> blocks, Predicate<String> isTitle) {
		Map<Integer, String> found = new TreeMap<>();
		boolean listed = false;
		for (int i = 0; i + 1 < blocks.size(); i++) {
			TextBlock heading = blocks.get(i);
			if (heading.type() != TextBlock.Type.HEADING) {
				continue;
			}
			String name = withoutNumber(heading.text());
			if (speaksOfMany(name)) {
				listed = true;
				continue;
			}
			boolean title = name.indexOf(' ') > 0 && isTitle.test(name) && !Sections.isHeading(name)
					&& !FieldReader.isLabel(name) && !isGlued(name);
			listed &= title;
			Optional<TextBlock> prose = Optional.of(blocks.get(i + 1))
				.filter((block) -> block.type() == TextBlock.Type.PARAGRAPH);
			if (title && prose.filter((block) -> begins(block.text())).isPresent()
					|| listed && prose.filter((block) -> tells(block.text())).isPresent()) {
				found.put(heading.start(), name);
			}
		}
		return found;
	}

	/** "4.2 Keys and Doors" without the number. */
	static String withoutNumber(String heading) {
		int end = 0;
		while (end < heading.length() && (Character.isDigit(heading.charAt(end)) || heading.charAt(end) == '.'
				|| heading.charAt(end) == ')' && end > 0)) {
			end++;
		}
		boolean number = end > 0 && end < 6 && end + 2 < heading.length() && heading.charAt(end) == ' ';
		return number ? heading.substring(end + 1).strip() : heading;
	}

	private static boolean speaksOfMany(String heading) {
		boolean many = false;
		for (String word : heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
			if (ELSEWHERE.contains(word)) {
				return false;
			}
			many |= MANY.contains(word);
		}
		boolean label = heading.chars().anyMatch(Character::isDigit) || heading.indexOf(':') >= 0
				|| FieldReader.isLabel(heading) || isGlued(heading);
		return many && !label && heading.length() < MAX_HEADING;
	}

	/** "Projects IDNA.0001", "StatesPapua": a label that lost the space behind it. */
	private static boolean isGlued(String heading) {
		for (int i = 1; i < heading.length(); i++) {
			char before = heading.charAt(i - 1);
			if (Character.isUpperCase(heading.charAt(i)) && Character.isLetter(before)) {
				return true;
			}
		}
		return false;
	}

	private static boolean begins(String text) {
		int space = text.indexOf(' ');
		int second = (space < 0) ? -1 : text.indexOf(' ', space + 1);
		return second > 0 && THIS.contains(text.substring(0, space).toLowerCase(Locale.ROOT))
				&& Undertakings.isNoun(text.substring(space + 1, second).replace(",", ""));
	}

	private static boolean tells(String text) {
		return (Lexicon.scan(text, 0, text.length()) & TELLING) != 0;
	}

}
