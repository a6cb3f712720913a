package org.aidgraph.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;

/**
 * Gives the tokens of a name their kind, their acronym, the body they belong to and the
 * place they name.
 */
final class NameMaker {

	private static final Set<String> GOVERNMENT = Set.of("government", "governments", "gouvernement", "gouvernements",
			"gobierno", "gobiernos");

	/** "Kingdom of X", "Principality of X": X in full. */
	private static final Set<String> STATES = Set.of("kingdom", "principality", "republic", "sultanate", "grand",
			"royaume", "principaut\u00e9", "reino", "principado");

	private final Sentence sentence;

	private final List<Token> tokens;

	private final KnownSpans known;

	private final PageNames pageNames;

	private final Reference reference;

	NameMaker(Sentence sentence, KnownSpans known, PageNames pageNames, Reference reference) {
		this.sentence = sentence;
		this.tokens = sentence.tokens();
		this.known = known;
		this.pageNames = pageNames;
		this.reference = reference;
	}

	Name make(NameSpans.Span span) {
		int first = span.first();
		int start = this.tokens.get(first).start();
		int end = this.tokens.get(span.last()).end();
		List<String> others = new ArrayList<>();
		if (span.acronym() >= 0) {
			others.add(this.tokens.get(span.acronym()).text());
		}
		String text = text(span);
		boolean wholeKnown = this.known.startsAt(first) && this.known.last(first) == span.lastWord();
		if (wholeKnown) {
			return knownName(this.known.name(first), text, others, start, end);
		}
		if (first == span.lastWord()) {
			Optional<Name> plural = lostPossessive(first, start, end);
			if (plural.isPresent()) {
				return plural.get();
			}
		}
		return composed(span, text, others, start, end);
	}

	private String text(NameSpans.Span span) {
		int from = this.tokens.get(span.first()).start();
		int to = this.tokens.get(span.lastWord()).end();
		String words = this.sentence.slice(from, to);
		if (span.acronym() >= 0 && span.acronym() < span.lastWord()) {
			String acronym = this.tokens.get(span.acronym()).text();
			String head = this.sentence.slice(from, this.tokens.get(span.acronym() - 1).start()).strip();
			boolean body = this.pageNames.longForm(acronym).filter(head::equals).isPresent()
					&& (isUnit(span.acronym() + 2, span.lastWord()));
			if (body) {
				return acronym + " " + this.sentence.slice(this.tokens.get(span.acronym() + 2).start(), to);
			}
		}
		return words;
	}

	private Name knownName(Name knownName, String text, List<String> others, int start, int end) {
		List<String> all = new ArrayList<>(knownName.others());
		others.stream().filter((other) -> !all.contains(other)).forEach(all::add);
		if (knownName.kind() == NameKind.ORGANIZATION && Acronyms.isThing(text)) {
			return Name.of(NameKind.OTHER, text, start, end);
		}
		return new Name(knownName.kind(), text, all, knownName.id(), start, end, Optional.empty(), Optional.empty());
	}

	/** "IOMs" for "IOM's", where the page lost its apostrophes. */
	private Optional<Name> lostPossessive(int token, int start, int end) {
		String text = this.tokens.get(token).text();
		if (text.length() < 4 || !text.endsWith("s")) {
			return Optional.empty();
		}
		String stem = text.substring(0, text.length() - 1);
		if (!stem.equals(stem.toUpperCase(java.util.Locale.ROOT)) || Acronyms.isThing(stem) || Acronyms.isThing(text)
				|| !(this.pageNames.longForm(stem).isPresent() || this.reference.isAcronym(stem))) {
			return Optional.empty();
		}
		return Optional.of(Name.of(NameKind.ORGANIZATION, stem, start, end - 1));
	}

	private Name composed(NameSpans.Span span, String text, List<String> others, int start, int end) {
		int first = span.first();
		int last = span.lastWord();
		if (this.tokens.get(first).is(WordClass.FUNCTION) && last > first && !this.known.startsAt(first)) {
			return new Name(NameKind.ACTIVITY, text, others, Optional.empty(), start, end, Optional.empty(),
					Optional.empty());
		}
		Optional<Name> place = lastPlace(first, last);
		if (isGovernment(first, last) && place.isPresent() && place.get().kind() == NameKind.COUNTRY) {
			return new Name(NameKind.GOVERNMENT, text, others, place.get().id(), start, end, Optional.empty(), place);
		}
		if (this.known.startsAt(first) && this.known.name(first).kind() == NameKind.NATIONALITY) {
			String code = this.known.name(first).id().orElseThrow();
			if (last == this.known.last(first) + 1 && GOVERNMENT.contains(this.tokens.get(last).lower())) {
				return new Name(NameKind.GOVERNMENT, text, others, Optional.of(code), start, end, Optional.empty(),
						place);
			}
		}
		if (STATES.contains(this.tokens.get(first).lower()) && place.isPresent()
				&& place.get().kind() == NameKind.COUNTRY && place.get().end() == this.tokens.get(last).end()
				&& last - first <= 4) {
			return new Name(NameKind.COUNTRY, place.get().text(), place.get().others(), place.get().id(), start, end,
					Optional.empty(), Optional.empty());
		}
		Optional<Name> body = leadingBody(first, last);
		if (body.isPresent()) {
			return unitOf(body.get(), span, text, others, start, end, place);
		}
		NameKind kind = kind(first, last);
		String name = (kind == NameKind.UNIT) ? withoutCity(text, place) : text;
		return new Name(kind, name, others, Optional.empty(), start, end, Optional.empty(), place);
	}

	private boolean isGovernment(int first, int last) {
		return GOVERNMENT.contains(this.tokens.get(first).lower())
				|| GOVERNMENT.contains(this.tokens.get(last).lower());
	}

	private Optional<Name> leadingBody(int first, int last) {
		if (this.known.isBodyAt(first)) {
			return Optional.of(this.known.name(first));
		}
		Token token = this.tokens.get(first);
		boolean bound = this.pageNames.longForm(token.text()).isPresent();
		boolean acronym = Acronyms.isShaped(token.text()) && (token.shape() == Token.Shape.UPPER || bound)
				&& !Acronyms.isThing(token.text()) && last > first;
		if (acronym && (bound || isSeat(first + 1, last))) {
			return Optional.of(Name.of(NameKind.ORGANIZATION, token.text(), token.start(), token.end()));
		}
		int acronymToken = boundBeforeUnit(first, last);
		if (acronymToken > 0) {
			Token unit = this.tokens.get(acronymToken);
			return Optional.of(Name.of(NameKind.ORGANIZATION, unit.text(), unit.start(), unit.end()));
		}
		return Optional.empty();
	}

	/**
	 * One or two capitalized words of no class, or a place: where an office of an acronym
	 * sits.
	 */
	private boolean isSeat(int from, int last) {
		if (this.known.isPlaceAt(from) && this.known.last(from) == last) {
			return true;
		}
		for (int i = from; i <= last; i++) {
			if (this.tokens.get(i).shape() != Token.Shape.CAPITAL || this.tokens.get(i).classes() != 0) {
				return false;
			}
		}
		return last - from == 0 && this.tokens.get(from - 1).text().length() >= 3;
	}

	private int boundBeforeUnit(int first, int last) {
		for (int i = first + 1; i < last; i++) {
			if (this.tokens.get(i).isSign('(') && this.pageNames.longForm(this.tokens.get(i + 1).text()).isPresent()
					&& isUnit(i + 3, last)) {
				return i + 1;
			}
		}
		return -1;
	}

	private boolean isUnit(int from, int last) {
		for (int i = from; i <= last; i++) {
			if (this.tokens.get(i).is(WordClass.UNIT) || this.known.isPlaceAt(i)) {
				return true;
			}
		}
		return false;
	}

	private Name unitOf(Name body, NameSpans.Span span, String text, List<String> others, int start, int end,
			Optional<Name> place) {
		int rest = span.first();
		while (rest <= span.lastWord() && this.tokens.get(rest).start() < body.end()) {
			rest++;
		}
		boolean unit = false;
		boolean activity = false;
		boolean plain = true;
		for (int i = rest; i <= span.lastWord(); i++) {
			Token token = this.tokens.get(i);
			unit |= token.is(WordClass.UNIT) || this.known.isPlaceAt(i);
			activity |= token.is(WordClass.ACTIVITY);
			plain &= token.classes() == 0;
		}
		NameKind kind = unit || (plain && span.lastWord() - rest <= 1 && !activity) ? NameKind.UNIT
				: kind(span.first(), span.lastWord());
		if (activity && !unit) {
			kind = NameKind.ACTIVITY;
		}
		if (kind != NameKind.UNIT) {
			return new Name(kind, text, others, Optional.empty(), start, end, Optional.of(body), place);
		}
		return new Name(kind, withoutCity(text, place), others, Optional.empty(), start, end, Optional.of(body), place);
	}

	/** "IOM MENA Regional Office in Cairo" is called without its seat. */
	private static String withoutCity(String text, Optional<Name> place) {
		if (place.isPresent() && place.get().kind() == NameKind.CITY && text.endsWith(" in " + place.get().text())) {
			return text.substring(0, text.length() - place.get().text().length() - 4);
		}
		return text;
	}

	private Optional<Name> lastPlace(int first, int last) {
		Optional<Name> place = Optional.empty();
		for (int i = first; i <= last; i++) {
			if (this.known.startsAt(i)) {
				Name name = this.known.name(i);
				boolean better = name.kind() == NameKind.CITY || name.kind() == NameKind.COUNTRY
						|| name.kind() == NameKind.REGION && place.isEmpty();
				place = better ? Optional.of(name) : place;
				i = this.known.last(i);
			}
		}
		return place;
	}

	private NameKind kind(int first, int last) {
		boolean organization = false;
		boolean unit = false;
		boolean activity = false;
		for (int i = first; i <= last; i++) {
			Token token = this.tokens.get(i);
			if (!token.isCapital()) {
				continue;
			}
			organization |= token.is(WordClass.ORGANIZATION) || this.known.isBodyAt(i) && i == first;
			unit |= token.is(WordClass.UNIT);
			activity |= token.is(WordClass.ACTIVITY);
		}
		Token head = this.tokens.get(endOfHead(first, last));
		if (last > first && head.isCapital() && head.is(WordClass.UNIT) && !head.is(WordClass.ORGANIZATION)) {
			return NameKind.UNIT;
		}
		boolean activityLast = this.tokens.get(last).is(WordClass.ACTIVITY) && activity;
		if (activityLast && !(this.tokens.get(last).is(WordClass.ORGANIZATION))) {
			return NameKind.ACTIVITY;
		}
		if (organization || last > first && NameSpans.AUTHORITIES.contains(this.tokens.get(first).lower())) {
			return NameKind.ORGANIZATION;
		}
		if (unit) {
			return NameKind.UNIT;
		}
		if (activity) {
			return NameKind.ACTIVITY;
		}
		Token token = this.tokens.get(first);
		boolean acronym = first == last && Acronyms.isShaped(token.text()) && token.text().length() >= 2
				&& !Acronyms.isThing(token.text());
		if (acronym) {
			return this.pageNames.longForm(token.text()).map(this::kindOfLongForm).orElse(NameKind.ORGANIZATION);
		}
		return NameKind.OTHER;
	}

	/** The last capitalized token before the first small word. */
	private int endOfHead(int first, int last) {
		int end = first;
		while (end < last && this.tokens.get(end + 1).isCapital()) {
			end++;
		}
		return end;
	}

	private NameKind kindOfLongForm(String longForm) {
		boolean organization = false;
		boolean activity = false;
		for (String word : longForm.split("[\\s,]+")) {
			long classes = org.aidgraph.grammar.Lexicon.classesOf(word, 0, word.length());
			organization |= (classes & (WordClass.ORGANIZATION.bit() | WordClass.UNIT.bit())) != 0;
			activity |= (classes & WordClass.ACTIVITY.bit()) != 0;
		}
		return organization ? NameKind.ORGANIZATION : (activity ? NameKind.ACTIVITY : NameKind.OTHER);
	}

}
