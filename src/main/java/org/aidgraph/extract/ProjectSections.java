package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidgraph.field.FieldReader;
import org.aidgraph.grammar.Folding;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;

/**
 * Finds the headings of a page about several undertakings under which the text goes on to
 * speak of "the project": each names one.
 */
final class ProjectSections {

	private static final int MAX_WORDS = 9;

	private static final int MAX_SEEN = 320;

	private static final int MIN_SECTIONS = 2;

	/** Words of headings that name no undertaking. */
	private static final long NAMELESS = WordClass.bits(WordClass.ACTIVITY, WordClass.UNDERTAKING,
			WordClass.UNDERTAKINGS, WordClass.SAYS, WordClass.CONTACT, WordClass.TOGETHER, WordClass.FUNDED,
			WordClass.FUNDING, WordClass.BUDGET);

	private static final Set<String> DEFINITE = Words.of("the", "this", "le", "ce", "cette", "l", "el", "este", "esta",
			"la");

	private ProjectSections() {
	}

	/** The names, in order; none where only one heading looks like one. */
	static List<String> of(Page page) {
		List<String> titles = new ArrayList<>();
		List<TextBlock> blocks = page.blocks();
		if (blocks.stream()
			.filter((block) -> block.type() == TextBlock.Type.HEADING)
			.limit(MIN_SECTIONS)
			.count() < MIN_SECTIONS) {
			return List.of();
		}
		for (int i = 0; i < blocks.size(); i++) {
			TextBlock block = blocks.get(i);
			if (block.type() == TextBlock.Type.HEADING && isName(block.text()) && speaksOfProject(blocks, i + 1)) {
				titles.add(block.text());
			}
		}
		return (titles.size() >= MIN_SECTIONS) ? titles : List.of();
	}

	private static boolean isName(String heading) {
		int words = heading.split(" ").length;
		return words > 1 && words <= MAX_WORDS && ".!?:".indexOf(heading.charAt(heading.length() - 1)) < 0
				&& !Character.isLowerCase(heading.codePointAt(0)) && !FieldReader.isLabel(heading)
				&& (Lexicon.scan(heading, 0, heading.length()) & NAMELESS) == 0;
	}

	/** Whether the text up to the next heading speaks of one project without a name. */
	private static boolean speaksOfProject(List<TextBlock> blocks, int from) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < blocks.size() && blocks.get(i).type() != TextBlock.Type.HEADING; i++) {
			if (blocks.get(i).type() == TextBlock.Type.PARAGRAPH && text.length() < MAX_SEEN) {
				text.append(blocks.get(i).text()).append(' ');
			}
		}
		return speaksOfProject(text.substring(0, Math.min(text.length(), MAX_SEEN)));
	}

	private static boolean speaksOfProject(String text) {
		String before = "";
		int i = 0;
		while (i < text.length()) {
			int end = i;
			while (end < text.length() && Character.isLetter(text.charAt(end))) {
				end++;
			}
			if (end > i) {
				String word = Folding.folded(text.substring(i, end));
				if ((Lexicon.classesOf(word, 0, word.length()) & WordClass.UNDERTAKING.bit()) != 0) {
					boolean definite = DEFINITE.contains(before) || isCyrillicOrDefinite(word);
					boolean named = end + 1 < text.length()
							&& "\u00ab\u201c\"\u201e".indexOf(text.charAt(end + 1)) >= 0;
					return definite && !named;
				}
				before = word;
			}
			i = Math.max(end, i + 1);
		}
		return false;
	}

	/** Russian has no article, in Arabic it is a part of the word. */
	private static boolean isCyrillicOrDefinite(String word) {
		return Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.CYRILLIC
				|| word.startsWith("\u0627\u0644");
	}

}
