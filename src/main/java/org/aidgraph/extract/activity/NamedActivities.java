package org.aidgraph.extract.activity;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.field.FieldReader;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;

/**
 * The undertakings that a page names, by position: beside a word such as "project", in
 * quotation marks where money or work is spoken of, as the words that open a paragraph or
 * as the heading over it. Searched once, when first asked.
 */
final class NamedActivities {

	private static final WordClass[] TELLING = { WordClass.ACTIVITY, WordClass.FUNDED, WordClass.RUN, WordClass.RUNS,
			WordClass.GIVES, WordClass.FUNDING, WordClass.REACHES, WordClass.BUDGET };

	private static final int MAX_OPENING = 60;

	private final Reading reading;

	private final ActivityNames names;

	private final QuotedNames quoted;

	private final NavigableMap<Integer, Mention> named = new TreeMap<>();

	private final NavigableMap<Integer, String> headings = new TreeMap<>();

	private final Map<Integer, Mention> openings = new TreeMap<>();

	private boolean searched;

	NamedActivities(Reading reading, ActivityNames names, QuotedNames quoted) {
		this.reading = reading;
		this.names = names;
		this.quoted = quoted;
	}

	/** The one that was named last before a position. */
	Optional<Mention> before(int position) {
		search();
		return Optional.ofNullable(this.named.lowerEntry(position)).map(Map.Entry::getValue);
	}

	/** The one whose title opens the paragraph that begins here. */
	Optional<Mention> openingAt(int position) {
		search();
		return Optional.ofNullable(this.openings.get(position));
	}

	/**
	 * The heading over a position where it stands behind the last record before it: a
	 * part of the page with a project of its own.
	 */
	Optional<Mention> section(int position, Sheet last) {
		search();
		Map.Entry<Integer, String> heading = this.headings.lowerEntry(position);
		boolean own = heading != null && last.start() < position && last.end() < heading.getKey();
		return own ? Optional.of(this.reading.mentions().activity(heading.getValue(), List.of())) : Optional.empty();
	}

	private void search() {
		if (this.searched) {
			return;
		}
		this.searched = true;
		for (TextBlock block : this.reading.page().blocks()) {
			if (block.type() == TextBlock.Type.HEADING) {
				this.headings.put(block.start(), block.text());
			}
			else {
				opening(block);
			}
		}
		for (Sentence sentence : this.reading.sentences()) {
			if (isTelling(sentence)) {
				inSentence(this.reading.phrases(sentence));
			}
		}
	}

	/**
	 * A label of a field, such as "Project ID", stands beside the word and names nothing.
	 */
	private void name(int at, Mention mention) {
		if (!FieldReader.isLabel(mention.name())) {
			this.named.putIfAbsent(at, mention);
		}
	}

	private static boolean isTelling(Sentence sentence) {
		for (WordClass wordClass : TELLING) {
			if (sentence.has(wordClass)) {
				return sentence.has(WordClass.ACTIVITY) || sentence.has(WordClass.RUN) || sentence.has(WordClass.FUNDED)
						|| hasQuote(sentence.text());
			}
		}
		return false;
	}

	private static boolean hasQuote(String text) {
		return text.indexOf('\u201c') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\u00ab') >= 0
				|| text.indexOf('\u201e') >= 0;
	}

	private void inSentence(Phrases phrases) {
		boolean said = phrases.sentence().has(WordClass.SAYS);
		for (int i = 0; i < phrases.size(); i++) {
			int at = phrases.start(i);
			this.names.quotedNear(phrases, i).ifPresent((mention) -> name(at, mention));
			if (phrases.isToken(i) && phrases.token(i).isQuote()) {
				this.quoted.at(phrases, i)
					.filter((mention) -> isTitle(mention.name()) && (!said || isAllTitle(mention.name())))
					.ifPresent((mention) -> name(at, mention));
			}
			if (phrases.isName(i)) {
				this.names.undertaken(phrases, i).ifPresent((mention) -> name(at, mention));
			}
			boolean name = phrases.isName(i) && (Undertakings.isGeneric(phrases, i + 1)
					|| Undertakings.isGeneric(phrases, i - 1) || phrases.name(i).kind() == NameKind.ACTIVITY);
			if (name) {
				this.names.at(phrases, i).ifPresent((mention) -> name(at, mention));
			}
		}
	}

	/**
	 * "Second Harvest. In its third year the project", "Birth Registers: the project is":
	 * words in the manner of a title that open a paragraph which goes on to speak of a
	 * project.
	 */
	private void opening(TextBlock block) {
		String text = block.text();
		int end = 0;
		while (end < Math.min(text.length(), MAX_OPENING) && ".:(\u2013\u2014,".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		boolean sign = end > 5 && end + 20 < text.length() && ".:(\u2013\u2014,".indexOf(text.charAt(end)) >= 0;
		boolean spaced = sign && text.charAt(end - 1) == ' ' && "(\u2013\u2014".indexOf(text.charAt(end)) >= 0;
		boolean cut = sign && (spaced || text.charAt(end + 1) == ' ' && ".:".indexOf(text.charAt(end)) >= 0
				|| text.startsWith(", funded by", end));
		end = spaced ? end - 1 : end;
		if (cut && isTitle(text.substring(0, end)) && isAllTitle(text.substring(0, end))
				&& speaksOfProject(text.substring(end + 1))) {
			Mention mention = this.reading.mentions().activity(text.substring(0, end), List.of());
			name(block.start(), mention);
			this.openings.put(block.start(), mention);
		}
	}

	/** No determiner, no number and no long word in small letters. */
	private static boolean isAllTitle(String words) {
		boolean article = words.startsWith("The ") || words.startsWith("This ") || words.startsWith("In ");
		if (article || words.chars().anyMatch(Character::isDigit)) {
			return false;
		}
		for (String word : words.split(" ")) {
			if (word.length() > 3 && !Character.isUpperCase(word.codePointAt(0)) && !word.equals("from")
					&& !word.equals("beyond") && !word.equals("with")) {
				return false;
			}
		}
		return true;
	}

	private static boolean speaksOfProject(String rest) {
		String text = rest.substring(0, Math.min(rest.length(), 300));
		return text.contains("he project") || text.contains("his project") || text.contains("e projet")
				|| text.contains("l proyecto") || text.contains("he programme") || text.contains("o-financed with")
				|| text.contains("inanced by") || text.contains("unded by");
	}

	/** Two words or more, the large ones with capitals, no sign of a sentence. */
	private static boolean isTitle(String name) {
		String[] words = name.split(" ");
		int capitals = 0;
		int small = 0;
		for (String word : words) {
			if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
				capitals++;
			}
			else if (word.length() > 4) {
				small++;
			}
		}
		boolean latin = words.length > 1 && words.length <= 10 && capitals >= 1 && small <= 1;
		return latin && name.length() <= 80 && ",;!?".indexOf(name.charAt(name.length() - 1)) < 0
				&& (capitals > 1 || words.length <= 4);
	}

}
