package org.aidgraph.extract.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Mentions;
import org.aidgraph.extract.Reading;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;

/**
 * The project that a page is about: that of its record, or that of its title.
 */
final class PageProject {

	private static final Set<String> SUBJECTS = Words.of("study", "report", "training", "course", "research",
			"assessment", "survey", "publication", "pilot", "exercise");

	private static final int MAX_NAME = 7;

	/** Arabic writes its small words with others. */
	private static final int MAX_ARABIC = 6;

	private static final int ARABIC = 0x600;

	private static final Set<String> SELF = Words.of("about", "who", "is", "are", "welcome", "to", "what", "we");

	private final Optional<String> title;

	private final List<Sheet> records;

	/** Where the words right below the title begin. */
	private final Set<Integer> subtitles = new HashSet<>();

	private final Mentions mentions;

	PageProject(Reading reading) {
		this.mentions = reading.mentions();
		this.title = PageTitle.of(reading.page()).filter((title) -> !isOfBody(reading, title));
		List<TextBlock> blocks = reading.page().blocks();
		for (int i = 1; i < blocks.size(); i++) {
			boolean title = blocks.get(i).type() == TextBlock.Type.PARAGRAPH
					&& this.title.filter(blocks.get(i - 1).text()::equals).isPresent();
			if (title) {
				this.subtitles.add(blocks.get(i).start());
			}
		}
		this.records = reading.sheets()
			.stream()
			.filter((sheet) -> sheet.isProject() && (this.title.isPresent() || !sheet.isListsOnly()))
			.toList();
	}

	/** "About the X Forum", "IOM in Malawi": the page is about a body. */
	private static boolean isOfBody(Reading reading, String title) {
		for (Phrases words : reading.phrases(title, 0)) {
			int first = 0;
			while (words.isOneOf(first, SELF) || words.is(first, WordClass.DETERMINER)) {
				first++;
			}
			boolean body = words.isBody(first) && words.name(first).kind() != NameKind.GOVERNMENT;
			boolean seated = words.is(first + 1, "in") && words.isName(first + 2) && first + 3 >= words.size();
			boolean known = body && (words.name(first).id().isPresent()
					|| words.name(first).place().isPresent() && words.name(first).whole().isPresent()
					|| words.name(first).kind() == NameKind.ORGANIZATION
							&& (words.isOneOf(0, SELF) || !reading.mentions().of(words.name(first)).names().isEmpty())
							&& isRepeated(reading.page().text(), words.name(first).text()));
			return known && (first + 1 >= words.size() || seated);
		}
		return false;
	}

	/** Whether the page has a record of a project or a title. */
	boolean exists() {
		return this.title.isPresent() || !this.records.isEmpty();
	}

	/** Whether a record is of a project. */
	boolean isRecord(Sheet sheet) {
		return this.records.contains(sheet);
	}

	private static boolean isRepeated(String text, String name) {
		int once = text.indexOf(name);
		return once >= 0 && text.indexOf(name, once + 1) > 0;
	}

	/** Whether the title tells news, in more words than an undertaking's name has. */
	boolean isHeadline() {
		return this.title
			.filter((words) -> words.split(" ").length > (words.codePointAt(0) < ARABIC ? MAX_NAME : MAX_ARABIC))
			.isPresent();
	}

	/** The only record of a project on the page. */
	Optional<Sheet> onlyRecord() {
		return (this.records.size() == 1) ? Optional.of(this.records.get(0)) : Optional.empty();
	}

	/** Whether the page has several records. */
	boolean isOneOfMany() {
		return this.records.size() > 1;
	}

	/** Whether the text uses the title of the page as the name of an undertaking. */
	boolean isNamed(Mentions mentions) {
		return this.title.filter((words) -> mentions.isUndertaking(words) || mentions.isUndertaking(titled().name()))
			.isPresent();
	}

	/** The project of the title. */
	Mention titled() {
		Mention named = SheetNames.named(this.title.orElse("project"), Set.of());
		int colon = named.name().indexOf(": ");
		String head = (colon < 0) ? "" : named.name().substring(0, colon);
		if (head.isEmpty() || !this.mentions.isUndertaking(head)) {
			return named;
		}
		List<String> others = new ArrayList<>(named.names());
		others.add(named.name());
		return new Mention(named.kind(), head, others, named.id());
	}

	/** The project of a record. */
	Mention of(Sheet sheet) {
		boolean stray = this.title.isPresent() && (this.subtitles.contains(sheet.titleStart())
				|| sheet.title().filter(PageProject::isGlued).isPresent());
		Optional<String> own = (sheet.titleStart() < 0 || stray) ? Optional.empty() : sheet.title();
		boolean many = isOneOfMany() && !(own.isEmpty() && this.title.isPresent() && !isRepeated(sheet));
		return SheetNames.of(sheet, many ? own : titleOf(sheet));
	}

	/** "Who we reach31,000 women": a label that lost the space before its value. */
	private static boolean isGlued(String heading) {
		for (int i = 2; i < heading.length(); i++) {
			boolean number = Character.isDigit(heading.charAt(i)) && Character.isLowerCase(heading.charAt(i - 1))
					&& Character.isLowerCase(heading.charAt(i - 2));
			if (number) {
				return true;
			}
		}
		return false;
	}

	/** Whether another record without a title tells the same of something else. */
	private boolean isRepeated(Sheet sheet) {
		return this.records.stream()
			.anyMatch((other) -> other != sheet && other.titleStart() < 0 && other.labels().equals(sheet.labels()));
	}

	/**
	 * The title over the only record of a page; the page's own where the heading over the
	 * record is that of a section.
	 */
	private Optional<String> titleOf(Sheet sheet) {
		boolean section = sheet.titleStart() >= 0 && this.title.isPresent()
				&& sheet.title().filter(Sections::isHeading).isPresent();
		boolean below = this.title.isPresent() && (this.subtitles.contains(sheet.titleStart())
				|| sheet.title().filter(PageProject::isGlued).isPresent());
		return (sheet.titleStart() < 0 || section || below) ? this.title : sheet.title();
	}

	/** The record that a position stands in or after; the only one of a page anywhere. */
	Optional<Sheet> around(int position) {
		if (this.records.size() == 1) {
			return Optional.of(this.records.get(0));
		}
		int low = 0;
		int high = this.records.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.records.get(middle).start() <= position) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (low == 0) ? Optional.empty() : Optional.of(this.records.get(low - 1));
	}

	/** "The study" on a page whose title says that it is about a study. */
	boolean isOfTitle(Phrases phrases, int index) {
		boolean definite = phrases.is(index - 1, "the") || phrases.is(index - 1, "this");
		if (!definite || !phrases.isOneOf(index, SUBJECTS) || phrases.token(index).shape() != Token.Shape.LOWER) {
			return false;
		}
		String noun = " " + phrases.token(index).lower() + " ";
		return this.title.filter((words) -> (" " + words.toLowerCase(Locale.ROOT) + " ").contains(noun)).isPresent();
	}

}
