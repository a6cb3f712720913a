package org.aidgraph.extract.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Mentions;
import org.aidgraph.extract.Reading;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.text.TextBlock;
import org.aidgraph.vocabulary.Kind;

/**
 * Finds the project or programme that words speak of: the one they name or quote, the one
 * of the record around them, the one just named, or the page's own. Belongs to one page.
 */
public final class Activities {

	private static final int MAX_BACK = 16;

	private static final int MIN_LEAD = 60;

	private static final int MAX_HEADING = 9;

	private static final int MAX_VERB = 3;

	private static final Set<String> AUXILIARIES = Words.of("has", "have", "had", "been", "being", "be", "will", "now",
			"also", "jointly", "currently", "a", "\u00e9t\u00e9", "ha", "sido");

	/** What a page calls the project that it is about. */
	private static final Set<String> PROPOSED = Words.of("proposed", "present", "planned");

	private final Mentions mentions;

	private final PageProject project;

	private final QuotedNames quoted;

	private final ActivityNames names;

	private final NamedActivities named;

	/** Where the first sentence of running text begins. */
	private final int lead;

	private Activities(Reading reading) {
		this.mentions = reading.mentions();
		this.project = new PageProject(reading);
		this.quoted = new QuotedNames(this.mentions);
		this.names = new ActivityNames(this.mentions, this.quoted);
		this.named = new NamedActivities(reading, this.names, this.quoted);
		Set<Integer> headings = reading.page()
			.blocks()
			.stream()
			.filter((block) -> block.type() == TextBlock.Type.HEADING)
			.map(TextBlock::start)
			.collect(Collectors.toSet());
		this.lead = reading.sentences()
			.stream()
			.filter((sentence) -> sentence.text().length() > MIN_LEAD && !headings.contains(sentence.start()))
			.mapToInt(Sentence::start)
			.findFirst()
			.orElse(0);
	}

	/** The undertakings of a page. */
	public static Activities of(Reading reading) {
		return reading.view(Activities.class, Activities::new);
	}

	/** The project of a record. */
	public Mention of(Sheet sheet) {
		return this.project.of(sheet);
	}

	/** Whether the page has a record of a project or a title. */
	public boolean hasPageProject() {
		return this.project.exists();
	}

	/** Whether a record is of a project, and not the lists of the page's own body. */
	public boolean isRecord(Sheet sheet) {
		return this.project.isRecord(sheet);
	}

	/** The only record of a project on the page. */
	public Optional<Sheet> onlySheet() {
		return this.project.onlyRecord();
	}

	/** The project that words at a position of the page hang on when they name none. */
	public Mention page(int position, String alias) {
		Optional<Sheet> around = this.project.around(position)
			.filter((sheet) -> !(this.project.isOneOfMany() && sheet.end() < position
					&& this.project.isNamed(this.mentions)));
		Optional<Mention> section = around.isEmpty() ? justNamed(position) : (this.project.isOneOfMany())
				? this.named.section(position, around.get()) : this.named.ofSection(position);
		Mention mention = section.or(() -> around.map(this.project::of))
			.or(() -> this.project.isHeadline() ? this.named.only().or(() -> this.named.soon(position))
					: Optional.empty())
			.orElseGet(() -> this.project.titled());
		if (alias.isBlank() || alias.equals(mention.name())) {
			return mention;
		}
		List<String> names = new ArrayList<>(mention.names());
		names.add(alias);
		return new Mention(Kind.PROJECT, mention.name(), names, Optional.empty());
	}

	/**
	 * The last undertaking that the text called a project or the like by name before a
	 * position.
	 */
	public Optional<Mention> justNamed(int position) {
		return this.named.before(position);
	}

	/**
	 * "A launched a new project" in the first sentence under a title: what the page is
	 * about, unless the sentence goes on to name it.
	 */
	public boolean isOfNews(Phrases phrases, int noun) {
		boolean named = phrases.isName(noun + 1)
				|| noun + 1 < phrases.size() && phrases.isToken(noun + 1) && phrases.token(noun + 1).isQuote()
				|| phrases.is(noun + 1, "called") || phrases.is(noun + 1, "named") || phrases.is(noun + 1, "entitled");
		return !named && hasPageProject() && phrases.sentence().start() == this.lead
				&& justNamed(phrases.sentence().end()).isEmpty();
	}

	/** The undertaking that the page names next, where it has none of its own. */
	public Optional<Mention> soon(int position) {
		return hasPageProject() ? Optional.empty() : this.named.soon(position);
	}

	/** What "it" or "its" at a position stands for. */
	public Optional<Mention> pronoun(int position) {
		Optional<Mention> last = justNamed(position);
		return (last.isPresent() || !hasPageProject()) ? last : Optional.of(page(position, ""));
	}

	/** The activity that this item, or it with the noun behind it, names. */
	public Optional<Mention> at(Phrases phrases, int index) {
		return this.names.at(phrases, index).or(() -> shortForm(phrases, index));
	}

	/** "The Programme": the one that was just named so. */
	private Optional<Mention> shortForm(Phrases phrases, int index) {
		boolean alone = phrases.isName(index) && phrases.name(index).kind() == NameKind.ACTIVITY
				&& Undertakings.isNoun(phrases.name(index).text())
				&& (index == 0 || phrases.is(index - 1, WordClass.DETERMINER));
		if (!alone) {
			return Optional.empty();
		}
		String word = phrases.name(index).text();
		return justNamed(phrases.start(index))
			.filter((named) -> named.name().contains(word) || Undertakings.isRussian(word));
	}

	/** The activity whose quoted name begins with the opening quote at this item. */
	public Optional<Mention> quotedAt(Phrases phrases, int open) {
		return this.quoted.at(phrases, open);
	}

	/**
	 * The project of the card under whose values a position stands, on a page with
	 * several of them.
	 */
	public Optional<Mention> card(int position) {
		return this.project.around(position)
			.filter((sheet) -> this.project.isOneOfMany() && !sheet.labelled() && sheet.end() < position
					&& this.named.section(position, sheet).isEmpty())
			.map(this.project::of);
	}

	/** The undertaking whose name begins the paragraph or heading that begins here. */
	public Optional<Mention> startingAt(int position) {
		return this.named.startingAt(position);
	}

	/**
	 * The programme whose parts words at a position name: that of the page, or the one
	 * that was just named.
	 */
	public Optional<Mention> whole(int position) {
		if (hasPageProject() && !this.project.isHeadline()) {
			return Optional.of(onlySheet().map(this.project::of).orElseGet(this.project::titled));
		}
		return justNamed(position);
	}

	/** "a second component, X, …": the name that stands behind the noun as its own. */
	public Optional<Mention> behindNoun(Phrases phrases, int noun) {
		return this.names.behindNoun(phrases, noun);
	}

	/** The quoted name that opens the sentence. */
	public Optional<Mention> opening(Phrases phrases) {
		return this.quoted.opening(phrases);
	}

	/** The undertaking that is the subject of a whole sentence. */
	public Optional<Mention> subject(Phrases phrases) {
		int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		boolean bare = phrases.is(0, WordClass.UNDERTAKING) && Undertakings.isRussian(phrases.token(0).lower());
		return Undertakings.isGeneric(phrases, first) && (first > 0 || bare)
				? Optional.of(page(phrases.start(first), phrases.token(first).text())) : at(phrases, first);
	}

	/**
	 * Whether the token can stand for the undertaking of the page or the one just named.
	 */
	public boolean isPageWord(Phrases phrases, int index) {
		if (Undertakings.isWork(phrases, index) && onlySheet().isPresent()) {
			return true;
		}
		boolean met = hasPageProject() && phrases.sentence().start() > this.lead
				&& Undertakings.isIndefinite(phrases, index);
		return this.project.isOfTitle(phrases, index) || !met && !Undertakings.isAnother(phrases, index)
				&& Undertakings.isGeneric(phrases, index) && (!Undertakings.isVague(phrases, index) || hasPageProject()
						|| justNamed(phrases.start(index)).isPresent());
	}

	/** The thing that a passive such as "funded by" speaks of, left of it. */
	public Optional<Mention> before(Phrases phrases, int trigger, boolean products) {
		Optional<Mention> tied = tied(phrases, trigger);
		if (tied.isPresent()) {
			return tied;
		}
		Optional<Mention> far = this.names.farSubject(phrases, trigger).or(() -> behindAside(phrases, trigger));
		if (far.isPresent()) {
			return far;
		}
		int opening = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		if (phrases.isName(opening) && ActivityNames.endOfTitle(phrases, opening) == trigger - 2
				&& this.names.undertaken(phrases, opening).isPresent()) {
			return this.names.undertaken(phrases, opening);
		}
		for (int i = trigger - 1; i >= 0 && trigger - i <= MAX_BACK; i--) {
			Optional<Mention> quoted = this.quoted.endingAt(phrases, i);
			if (quoted.isPresent()) {
				return quoted;
			}
			Optional<Mention> named = at(phrases, i);
			if (named.isPresent()) {
				return named;
			}
			if (Undertakings.isPlural(phrases, i)) {
				boolean one = phrases.is(i - 2, "of") && phrases.is(i - 3, "one")
						|| phrases.is(i - 1, "of") && phrases.is(i - 2, "one");
				return one ? this.names.subjectOf(phrases, i) : Optional.empty();
			}
			Optional<Mention> own = this.names.introduced(phrases, i);
			if (own.isPresent()) {
				return own;
			}
			boolean generic = isPageWord(phrases, i);
			boolean foreign = Undertakings.isGeneric(phrases, i)
					&& (Undertakings.isAnother(phrases, i) || hasPageProject() && phrases.sentence().start() > this.lead
							&& Undertakings.isIndefinite(phrases, i));
			if (foreign) {
				return Optional.empty();
			}
			boolean product = products && phrases.is(i, WordClass.PRODUCT)
					&& phrases.token(i).shape() == Token.Shape.LOWER && isOwnProduct(phrases, i, trigger);
			if (generic || product) {
				return Optional.of(genericThing(phrases, i));
			}
			if (phrases.isSign(i, ';') && bracketAround(phrases, i) > 0) {
				i = bracketAround(phrases, i);
				continue;
			}
			if (phrases.isSign(i, ';') || phrases.isSign(i, ':')) {
				return (phrases.isSign(i, ':') && i > 0 && i < MAX_HEADING) ? headed(phrases, i - 1) : Optional.empty();
			}
			boolean owned = i == trigger - 2 && phrases.isSign(trigger - 1, ',') && phrases.isName(i) && i > 0
					&& phrases.name(i).kind() == NameKind.OTHER && ActivityNames.words(phrases.name(i)) > 1
					&& (phrases.is(i - 1, WordClass.DETERMINER)
							|| phrases.token(i - 1).shape() == Token.Shape.POSSESSIVE);
			boolean relative = i == trigger - 2 && i == opening && phrases.isSign(trigger - 1, ',')
					&& (phrases.is(trigger, "which") || phrases.is(trigger, "that")) && phrases.isName(i)
					&& phrases.name(i).kind() == NameKind.OTHER && ActivityNames.words(phrases.name(i)) > 1;
			if (owned || relative) {
				return Optional.of(this.mentions.activity(phrases.name(i).text(), phrases.name(i).others()));
			}
			boolean afterFront = phrases.isSign(i - 1, ',')
					&& (phrases.is(i, "it") || phrases.is(i, "il") || phrases.is(i, "\u043e\u043d"))
					&& (i + 1 == trigger || Undertakings.isFronted(phrases)
							|| !phrases.is(i, "it") && trigger - i <= MAX_VERB);
			if (Undertakings.isPronoun(phrases, i) || afterFront) {
				return pronoun(phrases.start(i));
			}
		}
		boolean it = phrases.is(0, "it") && phrases.is(trigger - 2, WordClass.AND);
		return it || Undertakings.hasHiddenSubject(phrases) ? pronoun(phrases.sentence().start())
				: this.named.openingAt(phrases.sentence().start());
	}

	/** "the Programme X, endowed with": the programme right before the comma. */
	private Optional<Mention> tied(Phrases phrases, int trigger) {
		boolean aside = phrases.isSign(trigger - 1, ',') && phrases.isName(trigger - 2)
				&& phrases.name(trigger - 2).kind() == NameKind.ACTIVITY
				&& phrases.name(trigger - 2).text().indexOf(' ') > 0 && trigger - 2 > MAX_VERB;
		return aside ? at(phrases, trigger - 2) : Optional.empty();
	}

	/** "Project “X”: run by A": what the words before the colon name. */
	private Optional<Mention> headed(Phrases phrases, int last) {
		return this.quoted.endingAt(phrases, last).or(() -> at(phrases, last));
	}

	/** "X (run by A; paid by B)": the bracket that is open at an item, or -1. */
	private static int bracketAround(Phrases phrases, int index) {
		for (int i = index - 1; i >= 0; i--) {
			if (phrases.isSign(i, '(')) {
				return i;
			}
			if (phrases.isSign(i, ')')) {
				return -1;
			}
		}
		return -1;
	}

	/**
	 * "The initiative, to which A gave a million, is run by": the subject of the
	 * sentence.
	 */
	private Optional<Mention> behindAside(Phrases phrases, int trigger) {
		int verb = trigger;
		while (verb > 0 && (Undertakings.isCopula(phrases, verb - 1) || phrases.isOneOf(verb - 1, AUXILIARIES))) {
			verb--;
		}
		int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		boolean aside = phrases.isSign(verb - 1, ',') && phrases.isSign(first + 1, ',') && verb - 1 > first + 1;
		return aside ? subject(phrases) : Optional.empty();
	}

	/**
	 * "The training was funded": a thing that is spoken of as known, with nothing else
	 * between it and the verb; or what the page opens with.
	 */
	private boolean isOwnProduct(Phrases phrases, int noun, int trigger) {
		if (phrases.sentence().start() <= this.lead) {
			return true;
		}
		boolean known = Undertakings.isDefinite(phrases, noun);
		for (int i = noun + 1; known && i < trigger; i++) {
			known = Undertakings.isBe(phrases, i) || phrases.isOneOf(i, AUXILIARIES) || phrases.isSign(i, ',')
					|| phrases.is(i, "which") || phrases.is(i, "that") || phrases.is(i, "qui") || phrases.is(i, "que")
					|| phrases.is(i, WordClass.PRODUCT);
		}
		return known;
	}

	/**
	 * "a plan", "X is an initiative", "the X project": the name where one is tied to the
	 * noun.
	 */
	public Mention genericThing(Phrases phrases, int noun) {
		if ((phrases.isOneOf(noun - 1, PROPOSED) || phrases.is(noun, "intervention")) && this.project.exists()
				&& !this.project.isOneOfMany() && onlySheet().isEmpty()) {
			return this.project.titled();
		}
		if (noun > 0 && phrases.isName(noun - 1)) {
			Optional<Mention> named = at(phrases, noun - 1);
			if (named.isPresent()) {
				return named.get();
			}
		}
		Optional<Mention> quoted = (noun > 0) ? this.quoted.endingAt(phrases, noun - 1) : Optional.empty();
		if (quoted.isPresent()) {
			return quoted.get();
		}
		if (noun + 1 < phrases.size() && this.quoted.at(phrases, noun + 1).isPresent()) {
			return this.quoted.at(phrases, noun + 1).get();
		}
		return this.names.behindNoun(phrases, noun)
			.or(() -> this.names.apposed(phrases, noun))
			.or(() -> this.names.subjectOf(phrases, noun))
			.orElseGet(() -> page(phrases.start(noun), phrases.token(noun).text()));
	}

	/** The thing that stands right of an item, such as the object of "is funding". */
	public Optional<Mention> after(Phrases phrases, int from, int limit) {
		for (int i = from; i < Math.min(phrases.size(), from + limit); i++) {
			Optional<Mention> quoted = this.quoted.at(phrases, i);
			if (quoted.isPresent()) {
				return quoted;
			}
			Optional<Mention> named = at(phrases, i);
			if (named.isPresent()) {
				return named;
			}
			Optional<Mention> own = this.names.introduced(phrases, i);
			if (own.isPresent()) {
				return own;
			}
			if (Undertakings.isPlural(phrases, i) || Undertakings.isGeneric(phrases, i) && !isPageWord(phrases, i)) {
				return Optional.empty();
			}
			if (Undertakings.isGeneric(phrases, i)) {
				if (i + 1 < phrases.size() && this.quoted.at(phrases, i + 1).isPresent()) {
					return this.quoted.at(phrases, i + 1);
				}
				if (at(phrases, i + 1).isPresent()) {
					return at(phrases, i + 1);
				}
				Optional<Mention> behind = this.names.behindNoun(phrases, i);
				if (behind.isPresent()) {
					return behind;
				}
				return Optional.of(phrases.isOneOf(i - 1, PROPOSED) ? genericThing(phrases, i)
						: page(phrases.start(i), phrases.token(i).text()));
			}
			if (phrases.isSign(i, ';') || phrases.isSign(i, '.')) {
				break;
			}
		}
		return Optional.empty();
	}

}
