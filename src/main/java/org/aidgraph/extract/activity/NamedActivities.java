package org.aidgraph.extract.activity;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.field.Field;
import org.aidgraph.field.FieldKind;
import org.aidgraph.field.FieldReader;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.naming.doubt.NoUndertaking;
import org.aidgraph.text.TextBlock;

/**
 * The undertakings that a page names, by position: beside a word such as "project", in
 * quotation marks where money or work is spoken of, as the words that open a paragraph or
 * as the heading over it. Searched once, when first asked.
 */
final class NamedActivities {

	private static final WordClass[] TELLING = { WordClass.ACTIVITY, WordClass.FUNDED, WordClass.RUN, WordClass.RUNS,
			WordClass.GIVES, WordClass.FUNDING, WordClass.REACHES, WordClass.BUDGET };

	/** What is said of an undertaking right behind its name. */
	private static final List<String> DEEDS = List.of(", funded by", ", financed by", ", implemented by", ", led by",
			", run by", ", executed by", ", managed by", ", carried out by", ", co-funded by");

	private static final int MAX_OPENING = 60;

	private static final int MAX_QUESTION = 20;

	private static final Set<String> UNDER = Words.of("under", "through", "in", "within", "by");

	private static final long DONE = WordClass.bits(WordClass.FUNDED, WordClass.RUN);

	private static final int MIN_TAIL = 15;

	private static final int MAX_SPOKEN = 300;

	private static final Set<String> DEFINITE = Words.of("the", "this", "le", "ce", "cette", "el", "este", "esta");

	private final Reading reading;

	private final ActivityNames names;

	private final QuotedNames quoted;

	private final Topics topics;

	private final NavigableMap<Integer, Mention> sections = new TreeMap<>();

	private final NavigableMap<Integer, String> headings = new TreeMap<>();

	private final Map<Integer, Mention> openings = new TreeMap<>();

	private boolean searched;

	NamedActivities(Reading reading, ActivityNames names, QuotedNames quoted) {
		this.reading = reading;
		this.names = names;
		this.quoted = quoted;
		this.topics = new Topics(reading.page().text(), reading.page().blocks());
	}

	/** The one that is spoken of at a position, of those named before it. */
	Optional<Mention> before(int position) {
		search();
		return this.topics.at(position);
	}

	/** The only one that the page names. */
	Optional<Mention> only() {
		search();
		return this.topics.only();
	}

	/** The one that the page goes on to name. */
	Optional<Mention> soon(int position) {
		search();
		return this.topics.soon(position);
	}

	/** The one that the heading over a position names as its own. */
	Optional<Mention> ofSection(int position) {
		search();
		Map.Entry<Integer, String> heading = this.headings.floorEntry(position);
		return (heading == null) ? Optional.empty() : Optional.ofNullable(this.sections.get(heading.getKey()));
	}

	/** The one whose title opens the paragraph that begins here. */
	Optional<Mention> openingAt(int position) {
		search();
		return Optional.ofNullable(this.openings.get(position));
	}

	/** The one whose name begins a paragraph or is the heading that begins here. */
	Optional<Mention> startingAt(int position) {
		search();
		Optional<Mention> known = Optional.ofNullable(this.headings.get(position))
			.filter(this.reading.mentions()::isUndertaking)
			.map((heading) -> this.reading.mentions().activity(heading, List.of()));
		return Optional.ofNullable(this.openings.getOrDefault(position, this.sections.get(position))).or(() -> known);
	}

	/**
	 * The heading over a position where it stands behind the last record before it: a
	 * part of the page with a project of its own.
	 */
	Optional<Mention> section(int position, Sheet last) {
		search();
		Map.Entry<Integer, String> heading = this.headings.lowerEntry(position);
		boolean own = heading != null && heading.getValue().indexOf(' ') > 0 && last.start() < position
				&& last.end() < heading.getKey();
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
				String heading = SectionTitles.withoutNumber(block.text());
				if (this.reading.mentions().isUndertaking(heading)) {
					name(block.start(), this.reading.mentions().activity(heading, List.of()));
				}
			}
			else {
				opening(block);
			}
		}
		SectionTitles.of(this.reading.page().blocks(), (title) -> isTitle(title) && isAllTitle(title))
			.forEach((start, title) -> {
				Mention mention = this.reading.mentions().activity(title, List.of());
				name(start, mention);
				this.sections.put(start, mention);
			});
		this.reading.sheets()
			.stream()
			.flatMap((sheet) -> sheet.fields().stream())
			.filter((field) -> field.kind() == FieldKind.PROJECTS || field.kind() == FieldKind.TITLE)
			.forEach(this::listed);
		List<Sentence> sentences = this.reading.sentences();
		for (int i = 0; i < sentences.size(); i++) {
			Sentence sentence = sentences.get(i);
			boolean told = i + 1 < sentences.size() && sentences.get(i + 1).hasOneOf(DONE)
					&& sentence.text().endsWith(".");
			if (told) {
				endOf(this.reading.phrases(sentence), sentences.get(i + 1));
			}
			if (isTelling(sentence) && !isHeadline(sentence)) {
				Phrases phrases = this.reading.phrases(sentence);
				inSentence(phrases);
				topic(phrases).ifPresent((mention) -> this.topics.name(sentence.end() - 1, mention));
			}
			else if (isNaming(sentence, (i + 1 < sentences.size()) ? sentences.get(i + 1) : sentence)) {
				quotedIn(this.reading.phrases(sentence));
			}
		}
	}

	/** The name that an item of a list of projects begins with. */
	private void listed(Field field) {
		int length = ListedTitle.length(field.value());
		if (length < field.value().length()) {
			Mention mention = this.reading.mentions().activity(field.value().substring(0, length).strip(), List.of());
			this.openings.put(field.start(), mention);
			name(field.start(), mention);
		}
	}

	/**
	 * A label of a field, such as "Project ID", stands beside the word and names nothing.
	 */
	private void name(int at, Mention mention) {
		if (!NoUndertaking.is(mention.name()) && !FieldReader.isLabel(mention.name())) {
			if (!this.topics.isNamedAt(at)) {
				this.topics.name(at, mention);
			}
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

	/** "“X” enters its second year. The project …": what the next sentence speaks of. */
	private static boolean isNaming(Sentence sentence, Sentence next) {
		return hasQuote(sentence.text()) && !sentence.has(WordClass.SAYS)
				&& (sentence.has(WordClass.FRAME) || next.has(WordClass.UNDERTAKING) || next.has(WordClass.FRAME));
	}

	/** The titles in quotation marks that are no words of speech. */
	private void quotedIn(Phrases phrases) {
		for (int i = 0; i < phrases.size(); i++) {
			if (phrases.isToken(i) && phrases.token(i).isQuote()) {
				int at = phrases.start(i);
				Optional<Mention> title = this.quoted.at(phrases, i).filter((mention) -> isTitle(mention.name()));
				int behind = title.map((mention) -> phrases.firstFrom(at + mention.name().length() + 2)).orElse(0);
				boolean speech = i == 0 && phrases.isSign(behind, ',');
				title.filter((mention) -> !speech).ifPresent((mention) -> name(at, mention));
				i = Math.max(i, behind - 1);
			}
		}
	}

	private static boolean hasQuote(String text) {
		return text.indexOf('\u201c') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\u00ab') >= 0
				|| text.indexOf('\u201e') >= 0;
	}

	/**
	 * "They trained under Roofs First. Financed by A, it …": the name that ends a
	 * sentence, where the next one goes on to tell who pays for it or runs it.
	 */
	private void endOf(Phrases phrases, Sentence next) {
		int last = phrases.size() - 2;
		boolean ends = last > 1 && phrases.isSign(last + 1, '.') && phrases.isName(last)
				&& phrases.name(last).kind() == NameKind.OTHER && phrases.name(last).text().indexOf(' ') > 0
				&& phrases.isOneOf(last - 1, UNDER);
		if (ends) {
			Phrases behind = this.reading.phrases(next);
			boolean told = behind.is(0, WordClass.FUNDED) || behind.is(0, WordClass.RUN) || behind.is(0, "it")
					|| behind.is(0, WordClass.DETERMINER) && Undertakings.isGeneric(behind, 1);
			if (told) {
				name(phrases.start(last),
						this.reading.mentions().activity(phrases.name(last).text(), phrases.name(last).others()));
			}
		}
	}

	/** A heading that tells news in capitals names nothing by them. */
	private boolean isHeadline(Sentence sentence) {
		String heading = this.headings.get(sentence.start());
		return heading != null && !hasQuote(heading) && heading.split(" ").length > 5;
	}

	/** What opens a sentence is what the next one goes on to speak of. */
	private Optional<Mention> topic(Phrases phrases) {
		int first = phrases.is(0, WordClass.DETERMINER) || phrases.isToken(0) && phrases.token(0).isQuote() ? 1 : 0;
		boolean known = phrases.isName(first) && this.reading.mentions().isUndertaking(phrases.name(first).text());
		return known ? this.names.at(phrases, first) : Optional.empty();
	}

	private void inSentence(Phrases phrases) {
		boolean said = phrases.sentence().has(WordClass.SAYS);
		for (int i = 0; i < phrases.size(); i++) {
			int at = phrases.start(i);
			this.names.quotedNear(phrases, i).ifPresent((mention) -> name(at, mention));
			this.names.introduced(phrases, i).ifPresent((mention) -> name(at, mention));
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
		int from = afterNumber(text);
		int end = endOfOpening(text, from);
		boolean sign = end > 5 && end + MIN_TAIL < text.length() && ".:(\u2013\u2014,".indexOf(text.charAt(end)) >= 0;
		boolean spaced = sign && text.charAt(end - 1) == ' ' && "(\u2013\u2014".indexOf(text.charAt(end)) >= 0;
		boolean cut = sign && (spaced || text.charAt(end + 1) == ' ' && ".:".indexOf(text.charAt(end)) >= 0
				|| DEEDS.stream().anyMatch((deed) -> text.startsWith(deed, end)));
		int to = spaced ? end - 1 : end;
		String title = text.substring(from, Math.max(from, to));
		boolean stated = from > 0 && sign && this.reading.mentions().isUndertaking(title);
		if (stated || cut && isTitle(title) && isAllTitle(title) && speaksOfProject(block, block.start() + to)) {
			Mention mention = this.reading.mentions().activity(title, List.of());
			name(block.start(), mention);
			this.openings.put(block.start(), mention);
		}
	}

	private static int endOfOpening(String text, int from) {
		int end = from;
		while (end < Math.min(text.length(), MAX_OPENING) && ".:(\u2013\u2014,".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	/** "1. Town Taps": where the name begins. */
	private static int afterNumber(String text) {
		int digits = 0;
		while (digits < Math.min(text.length(), 3) && Character.isDigit(text.charAt(digits))) {
			digits++;
		}
		boolean number = digits > 0 && digits + 2 < text.length() && ".)".indexOf(text.charAt(digits)) >= 0
				&& text.charAt(digits + 1) == ' ';
		return number ? digits + 2 : 0;
	}

	/** No determiner, no number and no long word in small letters. */
	private static boolean isAllTitle(String words) {
		int space = words.indexOf(' ');
		String first = words.substring(0, (space < 0) ? words.length() : space);
		boolean question = (Lexicon.classesOf(first, 0, first.length()) & WordClass.FUNCTION.bit()) != 0
				&& words.length() < MAX_QUESTION;
		boolean article = question || words.startsWith("The ") || words.startsWith("This ") || words.startsWith("In ");
		if (article || words.chars().anyMatch(Character::isDigit)) {
			return false;
		}
		for (String word : words.split(" ")) {
			boolean small = (Lexicon.classesOf(word, 0, word.length())
					& WordClass.bits(WordClass.FUNCTION, WordClass.CONNECTOR)) != 0;
			if (word.length() > 3 && !Character.isUpperCase(word.codePointAt(0)) && !small && !word.equals("from")
					&& !word.equals("beyond") && !word.equals("with")) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether the sentences behind an opening call something a project, or say that
	 * somebody pays for it or runs it.
	 */
	private boolean speaksOfProject(TextBlock block, int from) {
		boolean first = true;
		for (Sentence sentence : this.reading.sentencesIn(block.start(), Math.min(block.end(), from + MAX_SPOKEN))) {
			if (!isTelling(sentence) && !first) {
				continue;
			}
			Phrases phrases = this.reading.phrases(sentence);
			if (first && isKnown(phrases)) {
				return false;
			}
			first = false;
			for (int i = 0; i < phrases.size(); i++) {
				boolean called = Undertakings.isGeneric(phrases, i) && phrases.isOneOf(i - 1, DEFINITE);
				boolean done = (phrases.is(i, WordClass.FUNDED) || phrases.is(i, WordClass.RUN))
						&& (phrases.is(i + 1, WordClass.BY) || phrases.is(i + 1, "with")
								|| phrases.is(i + 2, WordClass.BY));
				if (phrases.start(i) > from && (called || done)) {
					return true;
				}
			}
		}
		return false;
	}

	/** "Port Moresby – ": a place or a body opens the sentence. */
	private static boolean isKnown(Phrases phrases) {
		return phrases.isName(0) && phrases.name(0).kind() != NameKind.OTHER
				&& phrases.name(0).kind() != NameKind.ACTIVITY && phrases.name(0).kind() != NameKind.NATIONALITY;
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
