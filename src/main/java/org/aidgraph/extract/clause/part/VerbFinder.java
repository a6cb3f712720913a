package org.aidgraph.extract.clause.part;

import java.util.Optional;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Verbs.Form;
import org.aidgraph.extract.clause.part.Verbs.Tense;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Phrases;

/**
 * Tells verbs from the nouns and adjectives of the same form by what stands around them.
 */
final class VerbFinder {

	private final Phrases phrases;

	private final VerbReader verbs;

	private final Row row;

	VerbFinder(Phrases phrases, VerbReader verbs, Row row) {
		this.phrases = phrases;
		this.verbs = verbs;
		this.row = row;
	}

	/** The verb group that begins with an item, if its word is a verb here. */
	Optional<Part> at(int i) {
		boolean noun = this.row.open() >= 0;
		if (this.verbs.isAuxiliary(i)) {
			return this.verbs.at(i);
		}
		Optional<Form> form = this.verbs.form(i);
		boolean infinitive = this.row.ends(Kind.PREPOSITION, "to") && !noun
				&& form.filter((one) -> one.is(Tense.BASE)).isPresent();
		if (form.isEmpty()) {
			boolean reduced = !noun && !this.row.isEmpty()
					&& (this.row.last().is(Kind.COMMA) || this.row.last().isNominal());
			return reduced ? this.verbs.at(i) : Optional.empty();
		}
		boolean several = noun && isSeveral(i);
		boolean determined = !several && (this.phrases.is(i - 1, WordClass.DETERMINER)
				&& !this.phrases.is(i - 1, "that")
				|| this.phrases.isToken(i - 1) && i > 0 && this.phrases.token(i - 1).shape() == Token.Shape.NUMBER);
		if (determined) {
			return Optional.empty();
		}
		if (infinitive) {
			Part to = this.row.removeLast();
			return this.verbs.at(i)
				.map((verb) -> Part.verb(to.first(), verb.last(), verb.word(),
						new Part.Voice(false, false, true, true)));
		}
		boolean governed = !noun && this.row.ends(Kind.PREPOSITION);
		boolean counted = !noun && this.row.ends(Kind.MONEY);
		if (counted && form.get().is(Tense.BASE) || governed && !form.get().is(Tense.ING)) {
			return Optional.empty();
		}
		if (noun && !several && !mayFollowNoun(i, form.get())) {
			return Optional.empty();
		}
		boolean alone = form.get().is(Tense.BASE) && !form.get().is(Tense.PAST) && !noun && !this.row.isEmpty()
				&& this.row.last().is(Kind.NAMES) && this.row.last().names().size() == 1 && this.phrases.isName(i - 1);
		return alone ? Optional.empty() : this.verbs.at(i);
	}

	/** "all three carry out": no noun is to come. */
	private boolean isSeveral(int verb) {
		for (int i = this.row.open(); i < verb; i++) {
			if (!this.phrases.isOneOf(i, Wording.SEVERAL) && !this.phrases.is(i, "the")) {
				return false;
			}
		}
		return !this.phrases.is(verb - 1, "the");
	}

	/** "two farmers benefit", "the grant covers the", "the bridge funded by". */
	private boolean mayFollowNoun(int i, Form form) {
		boolean plural = this.phrases.isToken(i - 1) && this.phrases.token(i - 1).lower().endsWith("s");
		boolean adverb = this.phrases.isToken(i - 1) && (this.phrases.token(i - 1).lower().endsWith("ly")
				|| this.phrases.is(i - 1, "also") || this.phrases.is(i - 1, "now"));
		boolean behind = i + 1 < this.phrases.size() && (!this.phrases.isToken(i + 1)
				|| this.phrases.is(i + 1, WordClass.DETERMINER)
				|| this.phrases.token(i + 1).shape() != Token.Shape.LOWER
				|| Wording.PREPOSITIONS.contains(this.phrases.token(i + 1).lower()) && !this.phrases.is(i + 1, "of"));
		if (form.is(Tense.PAST) || form.is(Tense.PARTICIPLE)) {
			return behind || plural || adverb;
		}
		if (form.is(Tense.PRESENT)) {
			return !(this.row.ends(Kind.PREPOSITION)) && (!plural || adverb) && behind;
		}
		return form.is(Tense.BASE) && plural;
	}

}
