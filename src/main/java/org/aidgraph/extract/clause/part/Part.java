package org.aidgraph.extract.clause.part;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Period;
import org.aidgraph.naming.Name;

/**
 * A part of a sentence: a group of names, an undertaking, a verb with its auxiliaries, a
 * small word.
 *
 * @param kind which of these
 * @param first its first item
 * @param last its last item
 * @param word the head of a group in small letters, the verb's base form, the preposition
 * @param names the names of a group
 * @param thing the undertaking, where its name stands here
 * @param money the amount
 * @param date the date or stretch of time
 * @param verb how the verb stands
 */
public record Part(Kind kind, int first, int last, String word, List<Name> names, Optional<Mention> thing,
		Optional<MoneySpan> money, Optional<Period> date, Optional<Voice> verb) {

	/** What a part is. */
	public enum Kind {

		/** Names of bodies or places. */
		NAMES,

		/** An undertaking, by name or as "the project", "it". */
		THING,

		/** A body that is not named: "the agency", "both". */
		BODY,

		/** Any other noun. */
		NOUN,

		/** A person or a title. */
		PERSON,

		MONEY, DATE, VERB, PREPOSITION, RELATIVE, AND, COMMA,

		/** What parts clauses: a semicolon, "while". */
		BREAK

	}

	/**
	 * How a verb stands in its clause.
	 *
	 * @param passive whether its subject suffers
	 * @param bare whether it has no auxiliary and the form of a participle
	 * @param denied whether it says that nothing is so, or not for sure
	 * @param planned whether it says so of the future
	 */
	public record Voice(boolean passive, boolean bare, boolean denied, boolean planned) {
	}

	static Part of(Kind kind, int first, int last, String word) {
		return new Part(kind, first, last, word, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	static Part names(int first, int last, String word, List<Name> names) {
		return new Part(Kind.NAMES, first, last, word, List.copyOf(names), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty());
	}

	static Part thing(int first, int last, String word, Mention thing) {
		return new Part(Kind.THING, first, last, word, List.of(), Optional.of(thing), Optional.empty(),
				Optional.empty(), Optional.empty());
	}

	static Part money(int first, int last, MoneySpan money) {
		return new Part(Kind.MONEY, first, last, "", List.of(), Optional.empty(), Optional.of(money), Optional.empty(),
				Optional.empty());
	}

	static Part date(int first, int last, Period date) {
		return new Part(Kind.DATE, first, last, "", List.of(), Optional.empty(), Optional.empty(), Optional.of(date),
				Optional.empty());
	}

	static Part verb(int first, int last, String lemma, Voice voice) {
		return new Part(Kind.VERB, first, last, lemma, List.of(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.of(voice));
	}

	public Voice voice() {
		return this.verb.orElseThrow();
	}

	public boolean is(Kind wanted) {
		return this.kind == wanted;
	}

	public boolean is(Kind wanted, String text) {
		return this.kind == wanted && this.word.equals(text);
	}

	/** Whether it can be a subject or an object. */
	boolean isNominal() {
		return switch (this.kind) {
			case NAMES, THING, BODY, NOUN, PERSON, MONEY, DATE -> true;
			default -> false;
		};
	}

	/** The same spread over more items. */
	Part to(int newFirst, int newLast) {
		return new Part(this.kind, newFirst, newLast, this.word, this.names, this.thing, this.money, this.date,
				this.verb);
	}

	/** The same under another head. */
	Part called(String head) {
		return new Part(this.kind, this.first, this.last, head, this.names, this.thing, this.money, this.date,
				this.verb);
	}

}
