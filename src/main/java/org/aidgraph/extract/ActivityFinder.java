package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.field.Field;
import org.aidgraph.field.FieldKind;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Kind;

/**
 * Finds the project or programme that words speak of: the one they name or quote, the one
 * of the record around them, or the page's own.
 */
final class ActivityFinder {

	private static final int MAX_QUOTED = 14;

	private static final int MAX_BACK = 16;

	private static final Set<String> GENERIC = Set.of("project", "programme", "program", "initiative", "plan", "scheme",
			"campaign", "projet", "proyecto", "programa", "iniciativa", "intervention", "action", "activity", "effort",
			"operation", "response", "facility", "\u0627\u0644\u0645\u0634\u0631\u0648\u0639", "mechanism");

	/** Words that mean an undertaking only where the page is about one. */
	private static final Set<String> VAGUE = Set.of("plan", "scheme", "intervention", "action", "activity", "effort",
			"operation", "response", "facility", "mechanism", "campaign");

	/** Several undertakings: never the page's own. */
	private static final Set<String> PLURAL = Set.of("projects", "programmes", "programs", "initiatives", "efforts",
			"activities", "operations", "proyectos", "projets", "programas");

	private static final Set<String> COPULAS = Set.of("is", "was", "are", "were", "est", "es", "fue", "\u00e9tait");

	private static final Set<String> RUN = Set.of("implemented", "executed");

	/** What a page can be about, where its title says so. */
	private static final Set<String> SUBJECTS = Set.of("study", "report", "training", "course", "research",
			"assessment", "survey", "publication", "pilot", "exercise");

	private static final Set<String> UNDERTAKEN = Set.of("implemented", "executed", "financed", "co-financed",
			"co-funded", "carried", "funded");

	private final Reading reading;

	private final Optional<String> title;

	private final List<Sheet> projects;

	private final NamedActivities named;

	ActivityFinder(Reading reading) {
		this.reading = reading;
		this.title = PageTitle.of(reading.page());
		this.projects = reading.sheets().stream().filter(Sheet::isProject).toList();
		this.named = new NamedActivities(reading, this);
	}

	/** The project of a record. */
	Mention of(Sheet sheet) {
		Set<String> codes = new LinkedHashSet<>();
		for (Field field : sheet.fields()) {
			if (field.kind() == FieldKind.CODE) {
				codes.add(field.value());
			}
		}
		Optional<String> name = titleOf(sheet);
		if (name.isPresent()) {
			return named(name.get(), codes);
		}
		String first = codes.isEmpty() ? describe(sheet) : codes.iterator().next();
		codes.remove(first);
		return new Mention(Kind.PROJECT, first, List.copyOf(codes), Optional.empty());
	}

	private Optional<String> titleOf(Sheet sheet) {
		boolean far = sheet.titleStart() < 0;
		return (far && this.projects.size() > 1) ? Optional.empty() : (far ? this.title : sheet.title());
	}

	private Mention named(String text, Set<String> codes) {
		String name = withoutNumber(text.strip());
		List<String> others = new ArrayList<>(codes);
		int open = name.lastIndexOf('(');
		if (open > 3 && name.endsWith(")") && isAcronym(name.substring(open + 1, name.length() - 1))) {
			others.add(name.substring(open + 1, name.length() - 1));
			others.add(name);
			name = name.substring(0, open).strip();
		}
		return new Mention(Kind.PROJECT, name, others, Optional.empty());
	}

	/** "3. Title" and "3) Title" without the number. */
	private static String withoutNumber(String title) {
		int end = 0;
		while (end < title.length() && end < 3 && Character.isDigit(title.charAt(end))) {
			end++;
		}
		boolean numbered = end > 0 && end + 2 < title.length() && ".)".indexOf(title.charAt(end)) >= 0
				&& title.charAt(end + 1) == ' ';
		return numbered ? title.substring(end + 2).strip() : title;
	}

	private static boolean isAcronym(String word) {
		return word.length() <= 12 && word.indexOf(' ') < 0 && word.chars().filter(Character::isUpperCase).count() >= 2;
	}

	/** A record without title and code is told by who runs it and where. */
	private static String describe(Sheet sheet) {
		StringBuilder name = new StringBuilder("Project");
		sheet.fields()
			.stream()
			.filter((f) -> f.kind() == FieldKind.IMPLEMENTER)
			.findFirst()
			.ifPresent((field) -> name.append(" of ").append(field.value()));
		sheet.fields()
			.stream()
			.filter((f) -> f.kind() == FieldKind.LOCATION || f.kind() == FieldKind.BENEFITS)
			.findFirst()
			.ifPresent((field) -> name.append(" in ").append(field.value()));
		return (name.length() > 7) ? name.toString() : "project";
	}

	/** Whether the page has one record of a project or a title. */
	boolean hasPageProject() {
		return this.title.isPresent() || !this.projects.isEmpty();
	}

	/** The only record of a project on the page. */
	Optional<Sheet> onlySheet() {
		return (this.projects.size() == 1) ? Optional.of(this.projects.get(0)) : Optional.empty();
	}

	/** The project that words at a position of the page hang on when they name none. */
	Mention page(int position, String alias) {
		Optional<Sheet> around = sheetAround(position);
		Optional<Mention> section = around.isEmpty() ? justNamed(position)
				: (this.projects.size() > 1) ? this.named.section(position, around.get()) : Optional.empty();
		Mention mention = section.or(() -> around.map(this::of))
			.orElseGet(() -> named(this.title.orElse("project"), Set.of()));
		if (alias.isBlank() || alias.equals(mention.name())) {
			return mention;
		}
		List<String> names = new ArrayList<>(mention.names());
		names.add(alias);
		return new Mention(Kind.PROJECT, mention.name(), names, Optional.empty());
	}

	/** The record that a position stands in or after; the only one of a page anywhere. */
	private Optional<Sheet> sheetAround(int position) {
		if (this.projects.size() == 1) {
			return Optional.of(this.projects.get(0));
		}
		int low = 0;
		int high = this.projects.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.projects.get(middle).start() <= position) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (low == 0) ? Optional.empty() : Optional.of(this.projects.get(low - 1));
	}

	/**
	 * The last undertaking that the text called a project or the like by name before a
	 * position.
	 */
	Optional<Mention> justNamed(int position) {
		return this.named.before(position);
	}

	/** What "it" or "its" at a position stands for. */
	Optional<Mention> pronoun(int position) {
		Optional<Mention> last = justNamed(position);
		return (last.isPresent() || !hasPageProject()) ? last : Optional.of(page(position, ""));
	}

	/** A quoted name beside a word such as "project". */
	Optional<Mention> quotedNear(Phrases phrases, int noun) {
		if (!isGeneric(phrases, noun)) {
			return Optional.empty();
		}
		Optional<Mention> behind = quotedAt(phrases, noun + 1);
		return behind.isPresent() ? behind : apposed(phrases, noun);
	}

	/** "“X”, a three-year project". */
	private Optional<Mention> apposed(Phrases phrases, int noun) {
		for (int i = noun - 1; i > 0 && noun - i < 6; i--) {
			Optional<Mention> quoted = quotedEndingAt(phrases, i);
			if (quoted.isPresent()) {
				return quoted;
			}
			if (phrases.isSign(i, ',') && at(phrases, i - 1).isPresent()) {
				return at(phrases, i - 1);
			}
			boolean title = phrases.isSign(i, ',') && phrases.isName(i - 1)
					&& phrases.name(i - 1).kind() == NameKind.OTHER && words(phrases.name(i - 1)) > 1
					&& phrases.is(i + 1, WordClass.DETERMINER);
			if (title) {
				return Optional
					.of(this.reading.mentions().activity(phrases.name(i - 1).text(), phrases.name(i - 1).others()));
			}
			boolean goesOn = phrases.is(i, WordClass.DETERMINER) || phrases.isSign(i, ',') || phrases.isToken(i)
					&& (phrases.token(i).shape() == Token.Shape.LOWER || phrases.token(i).shape() == Token.Shape.NUMBER)
					&& !phrases.is(i, WordClass.CONNECTOR);
			if (!goesOn) {
				break;
			}
		}
		return Optional.empty();
	}

	/** The activity that this item, or it with the noun behind it, names. */
	Optional<Mention> at(Phrases phrases, int index) {
		if (!phrases.isName(index)) {
			return Optional.empty();
		}
		Name name = phrases.name(index);
		if (name.text().contains("COVID-19") && name.text().split(" ").length <= 2
				&& name.kind() != NameKind.ACTIVITY) {
			return Optional.empty();
		}
		boolean nounAfter = index + 1 < phrases.size() && phrases.isToken(index + 1)
				&& GENERIC.contains(phrases.token(index + 1).lower());
		boolean nounBefore = index > 0 && isGeneric(phrases, index - 1)
				&& phrases.token(index - 1).shape() == Token.Shape.LOWER && name.kind() == NameKind.OTHER
				&& (words(name) > 1 || endOfTitle(phrases, index) > index) && !phrases.isOneOf(index - 1, VAGUE)
				&& (endOfTitle(phrases, index) > index
						|| this.reading.people().of(phrases, index).filter((person) -> words(name) == 2).isEmpty());
		if (nounBefore) {
			return Optional.of(titled(phrases, index, endOfTitle(phrases, index)));
		}
		boolean strong = name.kind() == NameKind.ACTIVITY && hasOwnWords(phrases, index);
		boolean quoted = index > 0 && phrases.isToken(index - 1) && phrases.token(index - 1).isQuote();
		boolean other = name.kind() == NameKind.OTHER
				&& (nounAfter || !name.others().isEmpty() && words(name) > 1 || quoted && words(name) > 1);
		if (!(strong || other || nounAfter && name.kind() == NameKind.ORGANIZATION && name.id().isEmpty())) {
			return Optional.empty();
		}
		return Optional.of(this.reading.mentions().activity(name.text(), name.others()));
	}

	private static boolean hasOwnWords(Phrases phrases, int index) {
		return phrases.item(index).last() > phrases.item(index).first()
				|| phrases.token(index).shape() == Token.Shape.UPPER;
	}

	private static int words(Name name) {
		return name.text().split(" ").length;
	}

	/** The quoted name that opens the sentence. */
	Optional<Mention> opening(Phrases phrases) {
		for (int i = 0; i < Math.min(phrases.size(), 4); i++) {
			if (phrases.isToken(i) && phrases.token(i).isQuote()) {
				return quotedAt(phrases, i);
			}
		}
		return Optional.empty();
	}

	/** The undertaking that is the subject of a whole sentence. */
	Optional<Mention> subject(Phrases phrases) {
		int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		return isGeneric(phrases, first) && first > 0
				? Optional.of(page(phrases.start(first), phrases.token(first).text())) : at(phrases, first);
	}

	/**
	 * Whether the token can stand for the undertaking of the page or the one just named.
	 */
	boolean isPageWord(Phrases phrases, int index) {
		return isOfTitle(phrases, index) || isGeneric(phrases, index)
				&& (!phrases.isOneOf(index, VAGUE) || hasPageProject() || justNamed(phrases.start(index)).isPresent());
	}

	/** "The study" on a page whose title says that it is about a study. */
	private boolean isOfTitle(Phrases phrases, int index) {
		boolean definite = phrases.is(index - 1, "the") || phrases.is(index - 1, "this");
		if (!definite || !phrases.isOneOf(index, SUBJECTS) || phrases.token(index).shape() != Token.Shape.LOWER) {
			return false;
		}
		String noun = " " + phrases.token(index).lower() + " ";
		return this.title.filter((words) -> (" " + words.toLowerCase(java.util.Locale.ROOT) + " ").contains(noun))
			.isPresent();
	}

	/** "was not funded", "has never been implemented". */
	static boolean isDenied(Phrases phrases, int verb) {
		for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
			boolean no = phrases.is(i, "not") || phrases.is(i, "never") || phrases.is(i, "longer")
					|| phrases.is(i, "pas") || phrases.is(i, "no") || phrases.is(i, "nunca") || phrases.is(i, "jamais");
			if (no) {
				return true;
			}
			if (!phrases.isToken(i)) {
				return false;
			}
		}
		return false;
	}

	/** Whether the token is a common noun for an undertaking. */
	static boolean isGeneric(Phrases phrases, int index) {
		return phrases.isOneOf(index, GENERIC);
	}

	/** "It" as the subject of a sentence or of a part of it. */
	private static boolean isPronoun(Phrases phrases, int index) {
		return (phrases.is(index, "it") || phrases.is(index, "il") && index == 0)
				&& (index == 0 || phrases.isSign(index - 1, ';'));
	}

	/**
	 * "X is a project of Y and is led by", "X, a part of Y, benefits": the subject, where
	 * another name stands between it and the verb.
	 */
	private Optional<Mention> farSubject(Phrases phrases, int trigger) {
		int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		if (first >= trigger || !phrases.isName(first)) {
			return Optional.empty();
		}
		int last = endOfTitle(phrases, first);
		boolean again = phrases.isOneOf(trigger - 1, COPULAS) && phrases.is(trigger - 2, WordClass.AND)
				&& phrases.isOneOf(last + 1, COPULAS);
		int verb = phrases.is(trigger - 1, WordClass.RECEIVES) ? trigger - 1 : trigger;
		boolean aside = phrases.isSign(last + 1, ',') && phrases.isSign(verb - 1, ',')
				&& (verb - 1 > last + 1 || phrases.isOneOf(verb, RUN));
		Name name = phrases.name(first);
		boolean may = name.kind() == NameKind.ACTIVITY || name.id().isEmpty() && !phrases.isRole(last + 2)
				&& (name.kind() == NameKind.OTHER || name.kind() == NameKind.ORGANIZATION && again);
		boolean undertaking = again ? saysUndertaking(phrases, last + 2, trigger)
				: words(name) + last - first > 1 && this.reading.people().of(phrases, first).isEmpty();
		return ((again || aside) && may && undertaking) ? Optional.of(titled(phrases, first, last)) : Optional.empty();
	}

	private static boolean saysUndertaking(Phrases phrases, int from, int to) {
		for (int i = from; i < to; i++) {
			if (isGeneric(phrases, i) || phrases.isOneOf(i, PLURAL)) {
				return true;
			}
		}
		return false;
	}

	private Mention titled(Phrases phrases, int first, int last) {
		Name name = phrases.name(first);
		return (first == last) ? this.reading.mentions().activity(name.text(), name.others())
				: this.reading.mentions().activity(phrases.text(first, last), List.of());
	}

	/**
	 * "Letters Home is implemented by": what is implemented or financed is an
	 * undertaking.
	 */
	Optional<Mention> undertaken(Phrases phrases, int first) {
		int last = endOfTitle(phrases, first);
		boolean done = phrases.isOneOf(last + 1, COPULAS) && phrases.isOneOf(last + 2, UNDERTAKEN);
		Name name = phrases.name(first);
		boolean own = (first == 0 || phrases.is(first - 1, WordClass.DETERMINER) && first == 1)
				&& name.kind() == NameKind.OTHER && words(name) + last - first > 1;
		return (done && own) ? Optional.of(titled(phrases, first, last)) : Optional.empty();
	}

	/** "Goats and Grain": the last item of a title that small words tie together. */
	static int endOfTitle(Phrases phrases, int first) {
		int last = first;
		while (last + 2 < phrases.size() && last - first < 8
				&& (phrases.is(last + 1, WordClass.AND) || phrases.is(last + 1, WordClass.CONNECTOR))
				&& phrases.isName(last + 2) && !phrases.name(last + 2).kind().isBody()
				&& phrases.name(last + 2).id().isEmpty()) {
			last += 2;
		}
		return last;
	}

	/** The thing that a passive such as "funded by" speaks of, left of it. */
	Optional<Mention> before(Phrases phrases, int trigger, boolean products) {
		Optional<Mention> far = farSubject(phrases, trigger);
		if (far.isPresent()) {
			return far;
		}
		int opening = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
		if (phrases.isName(opening) && endOfTitle(phrases, opening) == trigger - 2
				&& undertaken(phrases, opening).isPresent()) {
			return undertaken(phrases, opening);
		}
		for (int i = trigger - 1; i >= 0 && trigger - i <= MAX_BACK; i--) {
			Optional<Mention> quoted = quotedEndingAt(phrases, i);
			if (quoted.isPresent()) {
				return quoted;
			}
			Optional<Mention> named = at(phrases, i);
			if (named.isPresent()) {
				return named;
			}
			if (phrases.isOneOf(i, PLURAL)) {
				return Optional.empty();
			}
			boolean generic = isPageWord(phrases, i);
			boolean product = products && phrases.is(i, WordClass.PRODUCT)
					&& phrases.token(i).shape() == Token.Shape.LOWER;
			if (generic || product) {
				return Optional.of(genericThing(phrases, i));
			}
			if (phrases.isSign(i, ';') || phrases.isSign(i, ':')) {
				return Optional.empty();
			}
			boolean owned = i == trigger - 2 && phrases.isSign(trigger - 1, ',') && phrases.isName(i) && i > 0
					&& phrases.name(i).kind() == NameKind.OTHER && words(phrases.name(i)) > 1
					&& (phrases.is(i - 1, WordClass.DETERMINER)
							|| phrases.token(i - 1).shape() == Token.Shape.POSSESSIVE);
			if (owned) {
				return Optional.of(this.reading.mentions().activity(phrases.name(i).text(), phrases.name(i).others()));
			}
			boolean afterFront = phrases.isSign(i - 1, ',') && i + 1 == trigger
					&& (phrases.is(i, "it") || phrases.is(i, "il"));
			if (isPronoun(phrases, i) || afterFront) {
				return pronoun(phrases.start(i));
			}
		}
		return this.named.openingAt(phrases.sentence().start());
	}

	/**
	 * "a plan", "X is an initiative", "the X project": the name where one is tied to the
	 * noun.
	 */
	Mention genericThing(Phrases phrases, int noun) {
		if (noun > 0 && phrases.isName(noun - 1)) {
			Optional<Mention> named = at(phrases, noun - 1);
			if (named.isPresent()) {
				return named.get();
			}
		}
		Optional<Mention> quoted = (noun > 0) ? quotedEndingAt(phrases, noun - 1) : Optional.empty();
		if (quoted.isPresent()) {
			return quoted.get();
		}
		if (noun + 1 < phrases.size() && quotedAt(phrases, noun + 1).isPresent()) {
			return quotedAt(phrases, noun + 1).get();
		}
		Optional<Mention> apposed = apposed(phrases, noun);
		if (apposed.isPresent()) {
			return apposed.get();
		}
		for (int i = noun - 1; i > 0 && noun - i < 7; i--) {
			if (phrases.isOneOf(i, COPULAS) && phrases.isName(i - 1)) {
				Name name = phrases.name(i - 1);
				boolean activity = name.kind() == NameKind.ACTIVITY || name.kind() == NameKind.OTHER
						|| name.kind() == NameKind.ORGANIZATION && name.id().isEmpty();
				if (activity) {
					return this.reading.mentions().activity(name.text(), name.others());
				}
			}
		}
		return page(phrases.start(noun), phrases.token(noun).text());
	}

	/** The activity whose quoted name ends with the closing quote at this item. */
	Optional<Mention> quotedEndingAt(Phrases phrases, int index) {
		int close = (phrases.isSign(index, ',') && index > 0) ? index - 1 : index;
		if (!phrases.isToken(close) || !phrases.token(close).isQuote()) {
			return Optional.empty();
		}
		for (int i = close - 1; i >= 0 && close - i < MAX_QUOTED; i--) {
			if (phrases.isToken(i) && phrases.token(i).isQuote()) {
				return (close - i > 1) ? quoted(phrases, i + 1, close - 1) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** The activity whose quoted name begins with the opening quote at this item. */
	Optional<Mention> quotedAt(Phrases phrases, int open) {
		if (open >= phrases.size() || !phrases.isToken(open) || !phrases.token(open).isQuote()) {
			return Optional.empty();
		}
		for (int i = open + 2; i < phrases.size() && i - open < MAX_QUOTED; i++) {
			if (phrases.isToken(i) && phrases.token(i).isQuote()) {
				return quoted(phrases, open + 1, i - 1);
			}
		}
		return Optional.empty();
	}

	private Optional<Mention> quoted(Phrases phrases, int first, int last) {
		String text = phrases.text(first, last);
		String name = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
		boolean title = name.strip().length() > 2 && Character.isUpperCase(name.codePointAt(0))
				&& !(name.endsWith(".") || name.endsWith("!"));
		return title ? Optional.of(this.reading.mentions().activity(name.strip(), List.of())) : Optional.empty();
	}

	/** The thing that stands right of an item, such as the object of "is funding". */
	Optional<Mention> after(Phrases phrases, int from, int limit) {
		for (int i = from; i < Math.min(phrases.size(), from + limit); i++) {
			Optional<Mention> quoted = quotedAt(phrases, i);
			if (quoted.isPresent()) {
				return quoted;
			}
			Optional<Mention> named = at(phrases, i);
			if (named.isPresent()) {
				return named;
			}
			if (phrases.isOneOf(i, PLURAL) || isGeneric(phrases, i) && !isPageWord(phrases, i)) {
				return Optional.empty();
			}
			if (isGeneric(phrases, i)) {
				if (i + 1 < phrases.size() && quotedAt(phrases, i + 1).isPresent()) {
					return quotedAt(phrases, i + 1);
				}
				if (at(phrases, i + 1).isPresent()) {
					return at(phrases, i + 1);
				}
				return Optional.of(page(phrases.start(i), phrases.token(i).text()));
			}
			if (phrases.isSign(i, ';') || phrases.isSign(i, '.')) {
				break;
			}
		}
		return Optional.empty();
	}

}
