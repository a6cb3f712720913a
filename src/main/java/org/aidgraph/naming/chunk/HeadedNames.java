package org.aidgraph.naming.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Item;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Reference;

/**
 * Finds the bodies of a sentence in Russian or Arabic, whose names no capitals show: a
 * noun such as "ministry" and what belongs to it. Belongs to one sentence.
 */
final class HeadedNames {

	private static final String GOVERNMENT_RU = "\u043f\u0440\u0430\u0432\u0438\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u043e";

	private static final String GOVERNMENT_AR = "\u062d\u0643\u0648\u0645\u0629";

	private static final Set<String> IN = Words.of("\u0432", "\u0432\u043e", "\u0641\u064a");

	private final Sentence sentence;

	private final List<Token> tokens;

	private final KnownSpans known;

	private final Reference reference;

	private final RussianHeads russian;

	private final ArabicHeads arabic;

	HeadedNames(Sentence sentence, KnownSpans known, Reference reference) {
		this.sentence = sentence;
		this.tokens = sentence.tokens();
		this.known = known;
		this.reference = reference;
		this.russian = new RussianHeads(sentence, known);
		this.arabic = new ArabicHeads(sentence, known);
	}

	/** The name whose first token this is. */
	Optional<Item> at(int first) {
		char letter = this.tokens.get(first).text().charAt(0);
		if (letter < '\u0400') {
			return Optional.empty();
		}
		if (this.known.startsAt(first) && this.known.isBodyAt(first)) {
			return mission(first);
		}
		if (this.tokens.get(first).is(WordClass.STATE) && this.known.isPlaceAt(first + 1)
				&& this.known.name(first + 1).kind() == NameKind.COUNTRY && !this.known.startsAt(first)) {
			return Optional.of(state(first));
		}
		Character.UnicodeScript script = Character.UnicodeScript.of(letter);
		Optional<HeadedSpan> span = switch (script) {
			case CYRILLIC -> this.russian.at(first);
			case ARABIC -> this.arabic.at(first);
			default -> Optional.empty();
		};
		return span.map(this::withPlace)
			.map((found) -> new Item(Item.Type.NAME, first, withAcronym(found.last()),
					Optional.of(name(first, found))));
	}

	/** "Миссия МОМ в Армении": an office is called after its country too. */
	private HeadedSpan withPlace(HeadedSpan span) {
		boolean unit = this.tokens.get(span.head()).is(WordClass.UNIT) && bodyIn(span).isPresent();
		int place = unit ? placeBehind(span.last()) : -1;
		if (place < 0) {
			return span;
		}
		int last = this.known.last(place);
		return new HeadedSpan(span.head(), last,
				span.text() + " "
						+ this.sentence.slice(this.tokens.get(place - 1).start(), this.tokens.get(last).end()),
				span.quoted());
	}

	/** "Королевство Дания": a country under its long name. */
	private Item state(int first) {
		Name country = this.known.name(first + 1);
		int last = this.known.last(first + 1);
		return new Item(Item.Type.NAME, first, last,
				Optional.of(new Name(NameKind.COUNTRY, country.text(), country.others(), country.id(),
						this.tokens.get(first).start(), this.tokens.get(last).end(), Optional.empty(),
						Optional.empty())));
	}

	/** "МОМ в Армении," between signs: the office of a body in a country. */
	private Optional<Item> mission(int first) {
		int place = placeBehind(this.known.last(first));
		boolean opens = first == 0 || this.tokens.get(first - 1).shape() == Token.Shape.SIGN
				|| this.tokens.get(first - 1).is(WordClass.ROLE);
		boolean closes = place > 0 && (this.known.last(place) + 1 == this.tokens.size()
				|| this.tokens.get(this.known.last(place) + 1).shape() == Token.Shape.SIGN);
		if (!opens || !closes) {
			return Optional.empty();
		}
		int last = this.known.last(place);
		Name body = this.known.name(first);
		int start = this.tokens.get(first).start();
		int end = this.tokens.get(last).end();
		String text = body.text() + " " + this.sentence.slice(this.tokens.get(place - 1).start(), end);
		return Optional.of(new Item(Item.Type.NAME, first, last, Optional.of(new Name(NameKind.UNIT, text, List.of(),
				Optional.empty(), start, end, Optional.of(body), Optional.of(this.known.name(place))))));
	}

	/** The country that "in" ties to the words that end here, or -1. */
	private int placeBehind(int last) {
		boolean in = last + 2 < this.tokens.size() && IN.contains(this.tokens.get(last + 1).lower())
				&& this.known.isPlaceAt(last + 2) && this.known.name(last + 2).kind() == NameKind.COUNTRY;
		return in ? last + 2 : -1;
	}

	/** The bracket behind an acronym in brackets, or the token itself. */
	private int withAcronym(int last) {
		boolean bracket = last + 3 < this.tokens.size() && this.tokens.get(last + 1).isSign('(')
				&& this.tokens.get(last + 2).shape() == Token.Shape.UPPER && this.tokens.get(last + 3).isSign(')');
		return bracket ? last + 3 : last;
	}

	private Name name(int first, HeadedSpan span) {
		int last = withAcronym(span.last());
		List<String> others = new ArrayList<>();
		if (last > span.last()) {
			others.add(this.tokens.get(span.last() + 2).text());
		}
		span.quoted().ifPresent(others::add);
		int start = this.tokens.get(first).start();
		int end = this.tokens.get(last).end();
		Optional<Name> place = place(span);
		String noun = Lexicon.nominative(this.tokens.get(span.head()).lower());
		boolean government = (noun.equals(GOVERNMENT_RU) || noun.equals(GOVERNMENT_AR)) && place.isPresent()
				&& place.get().kind() == NameKind.COUNTRY;
		if (government) {
			return new Name(NameKind.GOVERNMENT, span.text(), others, place.get().id(), start, end, Optional.empty(),
					place);
		}
		boolean unit = this.tokens.get(span.head()).is(WordClass.UNIT)
				&& !this.tokens.get(span.head()).is(WordClass.ORGANIZATION);
		Optional<Name> whole = unit ? bodyIn(span) : Optional.empty();
		NameKind kind = whole.isPresent() ? NameKind.UNIT : NameKind.ORGANIZATION;
		return new Name(kind, span.text(), others, id(span.text(), start), start, end, whole, place);
	}

	/** The body that a part of it is called after. */
	private Optional<Name> bodyIn(HeadedSpan span) {
		for (int i = span.head() + 1; i <= span.last(); i++) {
			if (this.known.isBodyAt(i)) {
				return Optional.of(this.known.name(i));
			}
		}
		return Optional.empty();
	}

	private Optional<Name> place(HeadedSpan span) {
		for (int i = span.head() + 1; i <= span.last(); i++) {
			if (this.known.isPlaceAt(i) && this.known.last(i) == span.last()) {
				return Optional.of(this.known.name(i));
			}
		}
		return Optional.empty();
	}

	/** The id of the body that the lists know under this name. */
	private Optional<String> id(String text, int start) {
		return this.reference.scan(text)
			.stream()
			.filter((match) -> match.start() == 0 && match.end() == text.length())
			.findFirst()
			.flatMap((match) -> this.reference.name(match, text, start))
			.flatMap(Name::id);
	}

}
