package org.aidgraph.extract.clause.part;

import java.util.List;
import java.util.Optional;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Verbs.Tense;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Cuts one sentence into parts.
 */
public final class Cutter {

	private final Titles titles;

	private final Phrases phrases;

	private final Row row;

	private final WholeReader wholes;

	private final NameReader names;

	private final VerbFinder verbs;

	public Cutter(Reading reading, Titles titles, Phrases phrases) {
		this.titles = titles;
		this.phrases = phrases;
		this.row = new Row(phrases);
		VerbReader reader = new VerbReader(phrases);
		this.wholes = new WholeReader(reading, titles, phrases, this.row);
		this.names = new NameReader(titles, phrases, new Groups(phrases, reader), this.wholes, this.row);
		this.verbs = new VerbFinder(phrases, reader, this.row);
	}

	/** The parts of the sentence, in order. */
	public List<Part> parts() {
		int i = 0;
		while (i < this.phrases.size()) {
			i = next(i);
		}
		this.row.flush(this.phrases.size());
		return new Joiner(this.phrases, this.titles).joined(this.row.parts());
	}

	/** Reads the part that begins with an item; the item behind it. */
	private int next(int i) {
		Optional<Part> whole = this.wholes.at(i);
		if (whole.isPresent()) {
			return this.row.add(whole.get());
		}
		if (this.phrases.isRole(i)) {
			return this.row.add(Part.of(Kind.PERSON, i, i, "role"));
		}
		if (this.phrases.isName(i) && !isWord(i)) {
			return this.names.name(i);
		}
		Token token = this.phrases.token(i);
		if (token.isQuote()) {
			this.row.flush(i);
			return i + 1;
		}
		if (token.shape() == Token.Shape.SIGN) {
			return sign(i, token);
		}
		if (token.shape() == Token.Shape.POSSESSIVE) {
			return this.row.possessive(i);
		}
		return word(i, token.lower());
	}

	/** A common word that has a capital because it opens the sentence. */
	private boolean isWord(int i) {
		boolean opens = i == 0 || i == 1 && !this.phrases.isName(0) && this.phrases.token(0).isQuote();
		if (!opens || this.phrases.name(i).kind() != NameKind.OTHER || this.phrases.name(i).text().indexOf(' ') >= 0) {
			return false;
		}
		Token token = this.phrases.token(i);
		boolean done = Verbs.of(token.lower()).filter((form) -> form.is(Tense.PARTICIPLE)).isPresent();
		return done || Wording.OPENING.contains(token.lower()) || Wording.PREPOSITIONS.contains(token.lower())
				|| Wording.BREAKS.contains(token.lower()) || token.is(WordClass.FUNCTION)
				|| Wording.NONE.contains(token.lower());
	}

	private int sign(int i, Token token) {
		this.row.flush(i);
		if (token.isSign(',')) {
			this.row.put(Part.of(Kind.COMMA, i, i, ","));
		}
		else if (token.isSign('(')) {
			for (int j = i + 1; j < Math.min(this.phrases.size(), i + 8); j++) {
				if (this.phrases.isSign(j, ')')) {
					return j + 1;
				}
			}
		}
		else if (token.isSign(';') || token.isDash() && token.text().charAt(0) != '-' || token.isSign(':')) {
			this.row.put(Part.of(Kind.BREAK, i, i, token.text()));
		}
		return i + 1;
	}

	private int word(int i, String word) {
		boolean noun = this.row.open() >= 0;
		if (word.equals("and") || word.equals("or")) {
			return this.row.add(Part.of(Kind.AND, i, i, word));
		}
		if (this.phrases.is(i, "in") && partnership(i) > i) {
			return this.row.add(Part.of(Kind.PREPOSITION, i, partnership(i), "partnership"));
		}
		boolean together = (word.equals("together") || word.equals("along") || word.equals("jointly"))
				&& this.phrases.is(i + 1, "with");
		if (together || word.equals("alongside")) {
			return this.row.add(Part.of(Kind.PREPOSITION, i, together ? i + 1 : i, "together"));
		}
		boolean relative = word.equals("which") || word.equals("who") || word.equals("whom") || word.equals("that")
				&& !noun && !this.row.isEmpty() && this.row.last().isNominal() && !isUndertaking(i + 1);
		if (relative) {
			return this.row.add(Part.of(Kind.RELATIVE, i, i, word));
		}
		boolean clause = Wording.TURNS.contains(word) && this.phrases.isOneOf(i + 1, Wording.PRONOUNS);
		if (clause || Wording.BREAKS.contains(word) || word.equals("that") && this.row.ends(Kind.VERB)) {
			return this.row.add(Part.of(Kind.BREAK, i, i, word));
		}
		if (Wording.PRONOUNS.contains(word)) {
			return this.row.add(Part.of(Kind.THING, i, i, word));
		}
		if (isUndertaking(i)) {
			return this.names.undertaking(i);
		}
		Optional<Part> verb = this.verbs.at(i);
		if (verb.isPresent()) {
			return this.row.add(verb.get());
		}
		if (Wording.PREPOSITIONS.contains(word)) {
			return this.row.add(Part.of(Kind.PREPOSITION, i, i, word));
		}
		boolean particle = this.row.ends(Kind.THING) && this.row.last().last() == i - 1 && word.equals("out");
		if (!noun && !particle) {
			this.row.open(i);
		}
		return i + 1;
	}

	/** The last item of "in close partnership with", or the first. */
	private int partnership(int i) {
		for (int j = i + 1; j < i + 4; j++) {
			if (this.phrases.isOneOf(j, Wording.TOGETHER) && this.phrases.is(j + 1, "with")) {
				return j + 1;
			}
		}
		return i;
	}

	private boolean isUndertaking(int i) {
		return this.phrases.isOneOf(i, Wording.UNDERTAKINGS) && !this.phrases.isRole(i + 1);
	}

}
