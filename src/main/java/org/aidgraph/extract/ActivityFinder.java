package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

	private final Reading reading;

	private final Optional<String> title;

	private final NavigableMap<Integer, Mention> named = new TreeMap<>();

	private boolean searched;

	ActivityFinder(Reading reading) {
		this.reading = reading;
		this.title = PageTitle.of(reading.page());
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
		long projects = this.reading.sheets().stream().filter(Sheet::isProject).count();
		boolean far = sheet.titleStart() < 0;
		return (far && projects > 1) ? Optional.empty() : (far ? this.title : sheet.title());
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
		return this.title.isPresent() || this.reading.sheets().stream().anyMatch(Sheet::isProject);
	}

	/** The only record of a project on the page. */
	Optional<Sheet> onlySheet() {
		List<Sheet> projects = this.reading.sheets().stream().filter(Sheet::isProject).toList();
		return (projects.size() == 1) ? Optional.of(projects.get(0)) : Optional.empty();
	}

	/** The project that words at a position of the page hang on when they name none. */
	Mention page(int position, String alias) {
		Sheet around = null;
		List<Sheet> projects = this.reading.sheets().stream().filter(Sheet::isProject).toList();
		for (Sheet sheet : projects) {
			if (sheet.start() <= position || projects.size() == 1) {
				around = sheet;
			}
		}
		Mention mention = (around != null) ? of(around) : justNamed(position)
			.orElseGet(() -> new Mention(Kind.PROJECT, this.title.orElse("project"), List.of(), Optional.empty()));
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
	private Optional<Mention> justNamed(int position) {
		if (!this.searched) {
			this.searched = true;
			for (Phrases phrases : this.reading.phrasesWith(WordClass.ACTIVITY)) {
				for (int i = 0; i < phrases.size(); i++) {
					int at = phrases.start(i);
					quotedNear(phrases, i).ifPresent((mention) -> this.named.putIfAbsent(at, mention));
					if (phrases.isName(i)
							&& (isGeneric(phrases, i + 1) || phrases.name(i).kind() == NameKind.ACTIVITY)) {
						at(phrases, i).ifPresent((mention) -> this.named.putIfAbsent(at, mention));
					}
				}
			}
		}
		return Optional.ofNullable(this.named.lowerEntry(position)).map(Map.Entry::getValue);
	}

	/** A quoted name beside a word such as "project". */
	private Optional<Mention> quotedNear(Phrases phrases, int noun) {
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
					&& (phrases.is(i + 1, "a") || phrases.is(i + 1, "an"));
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
		boolean strong = name.kind() == NameKind.ACTIVITY && !phrases.item(index).equals(null)
				&& hasOwnWords(phrases, index);
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
		return isGeneric(phrases, index)
				&& (!phrases.isOneOf(index, VAGUE) || hasPageProject() || justNamed(phrases.start(index)).isPresent());
	}

	/** Whether the token is a common noun for an undertaking. */
	static boolean isGeneric(Phrases phrases, int index) {
		return phrases.isOneOf(index, GENERIC);
	}

	/** The thing that a passive such as "funded by" speaks of, left of it. */
	Optional<Mention> before(Phrases phrases, int trigger, boolean products) {
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
			if (i == 0 && phrases.is(i, "it")) {
				return justNamed(phrases.start(i));
			}
		}
		return Optional.empty();
	}

	/**
	 * "a plan", "X is an initiative", "the X project": the name where one is tied to the
	 * noun.
	 */
	private Mention genericThing(Phrases phrases, int noun) {
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
		boolean title = name.strip().length() > 3 && Character.isUpperCase(name.codePointAt(0))
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
				return Optional.of(page(phrases.start(i), phrases.token(i).text()));
			}
			if (phrases.isSign(i, ';') || phrases.isSign(i, '.')) {
				break;
			}
		}
		return Optional.empty();
	}

}
