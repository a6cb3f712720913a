package org.aidgraph.naming.chunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.Sentence;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
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
		if (letter < '\u0400' || this.known.startsAt(first) && this.known.isBodyAt(first)) {
			return Optional.empty();
		}
		Character.UnicodeScript script = Character.UnicodeScript.of(letter);
		Optional<HeadedSpan> span = switch (script) {
			case CYRILLIC -> this.russian.at(first);
			case ARABIC -> this.arabic.at(first);
			default -> Optional.empty();
		};
		return span.map(
				(found) -> new Item(Item.Type.NAME, first, withAcronym(found.last()), Optional.of(name(first, found))));
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
