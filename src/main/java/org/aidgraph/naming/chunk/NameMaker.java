package org.aidgraph.naming.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.inflection.RussianCases;
import org.aidgraph.naming.Acronyms;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.PageNames;
import org.aidgraph.naming.Reference;

/**
 * Gives the tokens of a name their kind, their acronym, the body they belong to and the
 * place they name.
 */
final class NameMaker {

	private static final Set<String> GOVERNMENT = Words.of("government", "governments", "gouvernement", "gouvernements",
			"gobierno", "gobiernos");

	/** "Kingdom of X", "Principality of X": X in full. */
	private static final Set<String> STATES = Words.of("kingdom", "principality", "republic", "sultanate", "grand",
			"royaume", "principaut\u00e9", "reino", "principado", "grand-duch\u00e9", "duch\u00e9", "duchy", "ducado",
			"emirate");

	private final Sentence sentence;

	private final List<Token> tokens;

	private final KnownSpans known;

	private final PageNames pageNames;

	private final Reference reference;

	private final NameKinds kinds;

	private final LeadingBodies leading;

	NameMaker(Sentence sentence, KnownSpans known, PageNames pageNames, Reference reference) {
		this.sentence = sentence;
		this.tokens = sentence.tokens();
		this.known = known;
		this.pageNames = pageNames;
		this.reference = reference;
		this.kinds = new NameKinds(this.tokens, known, pageNames);
		this.leading = new LeadingBodies(this.tokens, known, pageNames, this.kinds);
	}

	Name make(Span span) {
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
			Name name = this.known.name(first);
			return knownName(name, RussianCases.isCyrillic(text) ? name.text() : text, others, start, end);
		}
		if (first == span.lastWord()) {
			Optional<Name> plural = lostPossessive(first, start, end);
			if (plural.isPresent()) {
				return plural.get();
			}
		}
		return composed(span, text, others, start, end);
	}

	private String text(Span span) {
		int from = this.tokens.get(span.first()).start();
		int to = this.tokens.get(span.lastWord()).end();
		String words = this.sentence.slice(from, to);
		if (span.acronym() >= 0 && span.acronym() < span.lastWord()) {
			String acronym = this.tokens.get(span.acronym()).text();
			String head = this.sentence.slice(from, this.tokens.get(span.acronym() - 1).start()).strip();
			boolean body = this.pageNames.longForm(acronym).filter(head::equals).isPresent()
					&& (this.kinds.isUnit(span.acronym() + 2, span.lastWord()));
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
		if (!stem.equals(stem.toUpperCase(Locale.ROOT)) || Acronyms.isThing(stem) || Acronyms.isThing(text)
				|| !(this.pageNames.longForm(stem).isPresent() || this.reference.isAcronym(stem))) {
			return Optional.empty();
		}
		return Optional.of(Name.of(NameKind.ORGANIZATION, stem, start, end - 1));
	}

	private Name composed(Span span, String text, List<String> others, int start, int end) {
		int first = span.first();
		int last = span.lastWord();
		if (this.tokens.get(first).is(WordClass.FUNCTION) && last > first && !this.known.startsAt(first)) {
			return new Name(NameKind.ACTIVITY, text, others, Optional.empty(), start, end, Optional.empty(),
					Optional.empty());
		}
		Optional<Name> place = this.kinds.lastPlace(first, last);
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
		Optional<Name> body = this.leading.in(first, last);
		if (body.isPresent()) {
			return unitOf(body.get(), span, text, others, start, end, place);
		}
		NameKind kind = this.kinds.of(first, last);
		String name = (kind == NameKind.UNIT) ? withoutCity(text, place) : text;
		return new Name(kind, name, others, Optional.empty(), start, end, Optional.empty(), place);
	}

	private boolean isGovernment(int first, int last) {
		return GOVERNMENT.contains(this.tokens.get(first).lower())
				|| GOVERNMENT.contains(this.tokens.get(last).lower());
	}

	private Name unitOf(Name body, Span span, String text, List<String> others, int start, int end,
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
				: this.kinds.of(span.first(), span.lastWord());
		if (activity && !unit) {
			kind = NameKind.ACTIVITY;
		}
		if (kind != NameKind.UNIT) {
			return new Name(kind, text, others, Optional.empty(), start, end, Optional.of(body), place);
		}
		List<String> names = new ArrayList<>(others);
		if (!withoutCity(text, place).equals(text)) {
			names.add(withoutCity(text, place));
		}
		return new Name(kind, text, names, Optional.empty(), start, end, Optional.of(body), place);
	}

	/** "IOM MENA Regional Office in Cairo" is called without its seat. */
	private static String withoutCity(String text, Optional<Name> place) {
		if (place.isPresent() && place.get().kind() == NameKind.CITY && text.endsWith(" in " + place.get().text())) {
			return text.substring(0, text.length() - place.get().text().length() - 4);
		}
		return text;
	}

}
