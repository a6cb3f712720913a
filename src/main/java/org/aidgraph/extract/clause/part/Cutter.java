package org.aidgraph.extract.clause.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.Reading;
import org.aidgraph.extract.activity.Activities;
import org.aidgraph.extract.clause.part.Part.Kind;
import org.aidgraph.extract.clause.part.Verbs.Form;
import org.aidgraph.extract.clause.part.Verbs.Tense;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Period;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Cuts one sentence into parts.
 */
public final class Cutter {

	static final Set<String> UNDERTAKINGS = Set.of("project", "programme", "program", "initiative", "scheme",
			"campaign", "action", "intervention", "undertaking", "facility");

	/** Nouns that stand for a body by themselves. */
	static final Set<String> BODIES = Set.of("agency", "agencies", "organization", "organizations", "organisation",
			"organisations", "ministry", "association", "foundation", "charity", "trust", "mission", "bank", "union",
			"federation", "institute", "university", "ngo", "company", "network", "partners", "trio", "society",
			"office");

	private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "by", "with", "from", "for", "to", "of",
			"under", "until", "till", "since", "through", "between", "during", "within", "as", "into", "towards",
			"toward", "against", "after", "before", "about", "across", "throughout", "over", "behind", "including",
			"than", "per", "via", "upon", "among", "inside", "around");

	private static final Set<String> TOGETHER = Set.of("partnership", "collaboration", "cooperation", "co-operation",
			"conjunction", "coordination", "alliance", "tandem", "concert", "association");

	private static final Set<String> BREAKS = Set.of("while", "whereas", "because", "although", "though", "but", "when",
			"where", "if", "unless", "whether", "so", "yet", "why", "how");

	private static final Set<String> EDGES = Set.of("end", "beginning", "start", "middle", "early", "late", "mid",
			"close", "spring", "summer", "autumn", "winter", "year");

	private static final Set<String> NONE = Set.of("no", "none", "neither", "nothing", "nobody");

	private static final Set<String> TIES = Set.of("with", "from", "into", "over", "beyond", "without");

	private static final Set<String> PRONOUNS = Set.of("it", "they", "we", "them", "us", "she", "he");

	private static final Set<String> SEVERAL = Set.of("both", "two", "three", "four", "five", "all");

	private final Reading reading;

	private final Activities activities;

	private final Titles titles;

	private final Phrases phrases;

	private final VerbReader verbs;

	private final Groups groups;

	private final List<Part> parts = new ArrayList<>();

	/** The first item of the noun group that is being read, or -1. */
	private int open = -1;

	public Cutter(Reading reading, Titles titles, Phrases phrases) {
		this.reading = reading;
		this.activities = Activities.of(reading);
		this.titles = titles;
		this.phrases = phrases;
		this.verbs = new VerbReader(phrases);
		this.groups = new Groups(phrases, this.verbs);
	}

	static boolean isPreposition(Phrases phrases, int index) {
		return phrases.isOneOf(index, PREPOSITIONS);
	}

	public List<Part> parts() {
		int i = 0;
		while (i < this.phrases.size()) {
			i = next(i);
		}
		flush(this.phrases.size());
		return new Joiner(this.phrases, this.titles).joined(this.parts);
	}

	/** Reads the part that begins with an item; the item behind it. */
	private int next(int i) {
		Optional<Part> whole = money(i).or(() -> date(i)).or(() -> title(i));
		if (whole.isPresent()) {
			return add(whole.get());
		}
		if (this.phrases.isRole(i)) {
			return add(Part.of(Kind.PERSON, i, i, "role"));
		}
		if (this.phrases.isName(i) && !isWord(i)) {
			return name(i);
		}
		Token token = this.phrases.token(i);
		if (token.isQuote()) {
			flush(i);
			return i + 1;
		}
		if (token.shape() == Token.Shape.SIGN) {
			return sign(i, token);
		}
		if (token.shape() == Token.Shape.POSSESSIVE) {
			this.open = (this.open < 0) ? i : this.open;
			return i + 1;
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
		return done || PREPOSITIONS.contains(token.lower()) || BREAKS.contains(token.lower())
				|| token.is(WordClass.FUNCTION) || NONE.contains(token.lower());
	}

	private int add(Part part) {
		int first = part.first();
		boolean article = this.open >= 0 && part.is(Kind.THING);
		if (article) {
			this.open = -1;
		}
		flush(first);
		this.parts.add(part);
		return part.last() + 1;
	}

	private int sign(int i, Token token) {
		flush(i);
		if (token.isSign(',')) {
			this.parts.add(Part.of(Kind.COMMA, i, i, ","));
		}
		else if (token.isSign('(')) {
			for (int j = i + 1; j < Math.min(this.phrases.size(), i + 8); j++) {
				if (this.phrases.isSign(j, ')')) {
					return j + 1;
				}
			}
		}
		else if (token.isSign(';') || token.isDash() && token.text().charAt(0) != '-' || token.isSign(':')) {
			this.parts.add(Part.of(Kind.BREAK, i, i, token.text()));
		}
		return i + 1;
	}

	private int word(int i, String word) {
		boolean noun = this.open >= 0;
		if (word.equals("and") || word.equals("or")) {
			return add(Part.of(Kind.AND, i, i, word));
		}
		if (this.phrases.is(i, "in") && partnership(i) > i) {
			return add(Part.of(Kind.PREPOSITION, i, partnership(i), "partnership"));
		}
		boolean together = (word.equals("together") || word.equals("along") || word.equals("jointly"))
				&& this.phrases.is(i + 1, "with");
		if (together || word.equals("alongside")) {
			return add(Part.of(Kind.PREPOSITION, i, together ? i + 1 : i, "together"));
		}
		boolean relative = word.equals("which") || word.equals("who") || word.equals("whom")
				|| word.equals("that") && !noun && !this.parts.isEmpty() && last().isNominal() && !isUndertaking(i + 1);
		if (relative) {
			return add(Part.of(Kind.RELATIVE, i, i, word));
		}
		if (BREAKS.contains(word) || word.equals("that") && !this.parts.isEmpty() && last().is(Kind.VERB)) {
			return add(Part.of(Kind.BREAK, i, i, word));
		}
		if (PRONOUNS.contains(word)) {
			return add(Part.of(Kind.THING, i, i, word));
		}
		if (isUndertaking(i)) {
			return undertaking(i);
		}
		Optional<Part> verb = verb(i);
		if (verb.isPresent()) {
			return add(verb.get());
		}
		if (PREPOSITIONS.contains(word)) {
			return add(Part.of(Kind.PREPOSITION, i, i, word));
		}
		if (!noun) {
			this.open = i;
		}
		return i + 1;
	}

	private Part last() {
		return this.parts.get(this.parts.size() - 1);
	}

	/** The last item of "in close partnership with", or the first. */
	private int partnership(int i) {
		for (int j = i + 1; j < i + 4; j++) {
			if (this.phrases.isOneOf(j, TOGETHER) && this.phrases.is(j + 1, "with")) {
				return j + 1;
			}
		}
		return i;
	}

	private boolean isUndertaking(int i) {
		return this.phrases.isOneOf(i, UNDERTAKINGS) && !this.phrases.isRole(i + 1);
	}

	/** "the project", "a three-year project called X", "the Y project". */
	private int undertaking(int i) {
		int first = (this.open >= 0) ? this.open : i;
		String words = (first < i) ? this.phrases.text(first, i).toLowerCase(java.util.Locale.ROOT) : "";
		this.open = -1;
		int at = i + 1;
		if (this.phrases.is(at, "called") || this.phrases.is(at, "named") || this.phrases.is(at, "entitled")
				|| this.phrases.is(at, "titled")) {
			at++;
		}
		Optional<Part> behind = (at < this.phrases.size()) ? title(at) : Optional.empty();
		if (behind.isPresent()) {
			return add(behind.get().to(first, behind.get().last()));
		}
		boolean before = !this.parts.isEmpty() && last().last() == i - 1;
		if (before && last().is(Kind.THING) && last().thing().isPresent()) {
			this.parts.set(this.parts.size() - 1, last().to(last().first(), i));
			return i + 1;
		}
		boolean name = this.phrases.isName(at) && this.phrases.name(at).kind() == NameKind.OTHER
				&& this.phrases.name(at).text().indexOf(' ') > 0;
		if (name) {
			int end = Joiner.endOfTitle(this.phrases, at);
			Mention mention = this.titles.activity(this.phrases.text(at, end));
			return add(Part.thing(first, end, "name", mention));
		}
		boolean ended = before && last().is(Kind.NAMES) && last().names().size() == 1
				&& last().names().get(0).kind() == NameKind.OTHER;
		if (ended) {
			Part named = last();
			this.parts.set(this.parts.size() - 1,
					Part.thing(named.first(), i, "name", this.titles.activity(named.names().get(0).text())));
			return i + 1;
		}
		return add(Part.of(Kind.THING, first, i, Joiner.reference(words)));
	}

	private Optional<Part> title(int i) {
		Optional<Part> known = this.titles.at(this.phrases, i);
		if (known.isPresent()) {
			return known;
		}
		if (this.phrases.isToken(i) && this.phrases.token(i).isQuote()) {
			Optional<Mention> quoted = this.activities.quotedAt(this.phrases, i);
			if (quoted.isPresent() && isTitle(quoted.get().name())) {
				int last = i + 1;
				while (last < this.phrases.size() - 1
						&& !(this.phrases.isToken(last) && this.phrases.token(last).isQuote())) {
					last++;
				}
				return Optional.of(Part.thing(i, last, "quoted", quoted.get()));
			}
			return Optional.empty();
		}
		boolean own = this.phrases.isName(i) && this.phrases.name(i).kind() == NameKind.ACTIVITY
				&& this.phrases.name(i).text().indexOf(' ') > 0;
		return own ? this.activities.at(this.phrases, i).map((mention) -> Part.thing(i, i, "name", mention))
				: Optional.empty();
	}

	/** Most long words with capitals: no speech. */
	private static boolean isTitle(String name) {
		int large = 0;
		int small = 0;
		for (String word : name.strip().split("\\s+")) {
			if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
				large++;
			}
			else if (word.length() > 3 && !TIES.contains(word)) {
				small++;
			}
		}
		return large > small && name.length() < 90;
	}

	private int name(int i) {
		Name name = this.phrases.name(i);
		if (this.groups.isPerson(i)) {
			return add(Part.of(Kind.PERSON, i, i, "person"));
		}
		if (name.kind() == NameKind.NATIONALITY) {
			this.open = (this.open < 0) ? i : this.open;
			return i + 1;
		}
		int tied = Joiner.endOfTied(this.phrases, i);
		if (tied > i) {
			Name title = Name.of(NameKind.OTHER, this.phrases.text(i, tied), name.start(), this.phrases.end(tied));
			return add(Part.names(i, tied, "", List.of(title)));
		}
		boolean places = !this.parts.isEmpty() && last().is(Kind.PREPOSITION, "in");
		int first = i;
		boolean kind = this.open >= 0 && this.phrases.is(i - 1, WordClass.ORGANIZATION);
		if (kind) {
			first = this.open;
		}
		if (kind || this.open >= 0 && this.phrases.is(i - 1, WordClass.DETERMINER) && this.open == i - 1) {
			this.open = -1;
		}
		Part group = this.groups.from(i, places);
		return add(group.to(first, group.last()).called(kind ? "body" : group.word()));
	}

	private Optional<Part> money(int i) {
		int at = this.phrases.start(i) - this.phrases.sentence().start();
		for (MoneySpan span : this.phrases.sentence().mayHaveMoney() ? this.phrases.sentence().money()
				: List.<MoneySpan>of()) {
			if (span.start() <= at && at < span.end()) {
				int last = this.phrases.lastBefore(this.phrases.sentence().start() + span.end());
				return Optional.of(Part.money(i, Math.max(i, last), span));
			}
		}
		return Optional.empty();
	}

	private Optional<Part> date(int i) {
		Token token = this.phrases.token(i);
		boolean month = token.is(WordClass.MONTH) && token.isCapital();
		boolean number = token.shape() == Token.Shape.NUMBER
				&& (token.text().length() >= 4 || this.phrases.is(i + 1, WordClass.MONTH));
		if (!month && !number) {
			return Optional.empty();
		}
		int at = token.start() - this.phrases.sentence().start();
		Optional<Period> period = this.reading.dates()
			.period(this.phrases.sentence().text(), at)
			.filter((found) -> found.start() == at);
		if (period.isPresent()) {
			dropEdge();
			int last = this.phrases.lastBefore(this.phrases.sentence().start() + period.get().end());
			return Optional.of(Part.date(i, Math.max(i, last), period.get()));
		}
		return Optional.empty();
	}

	/** "the end of March": the month is what counts. */
	private void dropEdge() {
		if (this.open >= 0) {
			this.open = -1;
			return;
		}
		int of = this.parts.size() - 1;
		if (of > 0 && this.parts.get(of).is(Kind.PREPOSITION, "of") && EDGES.contains(this.parts.get(of - 1).word())) {
			this.parts.remove(of);
			this.parts.remove(of - 1);
		}
	}

	private Optional<Part> verb(int i) {
		boolean noun = this.open >= 0;
		if (this.verbs.isAuxiliary(i)) {
			return this.verbs.at(i);
		}
		Optional<Form> form = this.verbs.form(i);
		boolean infinitive = !this.parts.isEmpty() && last().is(Kind.PREPOSITION, "to") && !noun
				&& form.filter((one) -> one.is(Tense.BASE)).isPresent();
		if (form.isEmpty()) {
			boolean reduced = !noun && !this.parts.isEmpty() && (last().is(Kind.COMMA) || last().isNominal());
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
			Part to = this.parts.remove(this.parts.size() - 1);
			return this.verbs.at(i)
				.map((verb) -> Part.verb(to.first(), verb.last(), verb.word(),
						new Part.Voice(false, false, true, true)));
		}
		boolean governed = !noun && !this.parts.isEmpty() && last().is(Kind.PREPOSITION);
		if (governed && !form.get().is(Tense.ING)) {
			return Optional.empty();
		}
		if (noun && !several && !mayFollowNoun(i, form.get())) {
			return Optional.empty();
		}
		boolean alone = form.get().is(Tense.BASE) && !form.get().is(Tense.PAST) && !noun && !this.parts.isEmpty()
				&& last().is(Kind.NAMES) && last().names().size() == 1 && this.phrases.isName(i - 1);
		return alone ? Optional.empty() : this.verbs.at(i);
	}

	/** "all three carry out": no noun is to come. */
	private boolean isSeveral(int verb) {
		for (int i = this.open; i < verb; i++) {
			if (!this.phrases.isOneOf(i, SEVERAL) && !this.phrases.is(i, "the")) {
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
		boolean behind = i + 1 < this.phrases.size()
				&& (!this.phrases.isToken(i + 1) || this.phrases.is(i + 1, WordClass.DETERMINER)
						|| this.phrases.token(i + 1).shape() != Token.Shape.LOWER
						|| PREPOSITIONS.contains(this.phrases.token(i + 1).lower()) && !this.phrases.is(i + 1, "of"));
		if (form.is(Tense.PAST) || form.is(Tense.PARTICIPLE)) {
			return behind || plural || adverb;
		}
		if (form.is(Tense.PRESENT)) {
			return (!plural || adverb) && behind;
		}
		return form.is(Tense.BASE) && plural;
	}

	private void flush(int end) {
		if (this.open < 0) {
			return;
		}
		int first = this.open;
		this.open = -1;
		if (first >= end) {
			return;
		}
		String head = this.phrases.isToken(end - 1) ? this.phrases.token(end - 1).lower() : "";
		head = this.phrases.isOneOf(first, NONE) ? "no" : head;
		boolean definite = this.phrases.isOneOf(first, Set.of("the", "this", "our", "its"));
		boolean several = this.phrases.isOneOf(first, SEVERAL) || definite && this.phrases.isOneOf(first + 1, SEVERAL);
		boolean body = BODIES.contains(head) && (definite && end - first == 2 || several)
				|| several && end - first == 1 && !head.equals("four") && !head.equals("five")
				|| several && end - first == 2 && this.phrases.is(first, "all");
		String word = (body && several) ? "several" : head;
		this.parts.add(Part.of(body ? Kind.BODY : Kind.NOUN, first, end - 1, word));
	}

}
