package org.aidgraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads who runs what: "implemented by A and B", "A launched X", "A's X Programme",
 * "through its X"; writes the runner and the undertaking.
 */
final class ImplementationExtractor implements FactExtractor {

	private static final Set<String> STARTS = Set.of("implements", "implement", "implementing", "implemented",
			"launched", "launches", "launching", "developed", "develops", "runs", "running", "run", "manages",
			"managing", "executes", "leads", "leading", "operates", "initiated", "started", "delivers", "coordinates",
			"administers", "undertakes", "oversees", "lance", "lanc\u00e9", "ex\u00e9cute", "g\u00e8re", "implementa",
			"ejecuta", "lanz\u00f3", "carries", "executing", "coordinated", "ran", "puso", "puesto", "met", "realiza",
			"lleva");

	/** What bodies do and single people hardly ever. */
	private static final Set<String> DONE = Set.of("implemented", "executed", "carried", "delivered", "administered",
			"implementado", "implementada", "ejecutado", "ejecutada", "mis", "mise", "men\u00e9", "men\u00e9e",
			"ex\u00e9cut\u00e9", "ex\u00e9cut\u00e9e", "gestionado", "gestionada");

	private static final Set<String> DOES = Set.of("implements", "implement", "implementing", "implemented", "executes",
			"launched", "runs");

	private static final Set<String> RUNNERS = Set.of("partner", "partners", "agency", "agencies", "organization",
			"organisation", "body");

	private static final int MAX_ASIDE = 14;

	private static final Set<String> ASIDES = Set.of("under", "behalf", "within", "au", "dans", "bajo", "in", "across");

	private static final Set<String> VERBS = Set.of("is", "was", "are", "were", "has", "which", "that", "who", "while");

	private static final Set<String> FILLERS = Set.of("has", "have", "had", "is", "are", "also", "will", "been", "be",
			"the", "a", "an", "its", "their", "currently", "recently", "jointly", "out", "successfully", "to", "new",
			"joint", "now", "which", "that", "en", "marcha", "\u0153uvre", "oeuvre", "place", "global", "major",
			"first", "large", "pilot", ",", "le", "la", "un", "une", "el", "una");

	@Override
	public String name() {
		return "implementation";
	}

	@Override
	public void extract(Reading reading, Findings findings) {
		for (Phrases phrases : reading.phrasesWith(WordClass.RUN, WordClass.RUNS, WordClass.ACTIVITY)) {
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.is(i, WordClass.RUN)) {
					passive(reading, findings, phrases, i);
				}
				if (phrases.is(i, "implementing") && phrases.isOneOf(i + 1, RUNNERS)) {
					runnersAre(reading, findings, phrases, i);
				}
				else if (phrases.isOneOf(i, STARTS)) {
					active(reading, findings, phrases, i);
				}
				if (phrases.isBody(i)) {
					possessive(reading, findings, phrases, i);
				}
				if (phrases.is(i, "its") && i > 0 && phrases.is(i - 1, "through")) {
					through(reading, findings, phrases, i);
				}
			}
		}
		acronymOwners(reading, findings);
		reading.activities().onlySheet().ifPresent((sheet) -> bodyOfText(reading, findings, sheet));
	}

	/**
	 * Owned undertakings with an acronym stand in sentences without other triggers too.
	 */
	private void acronymOwners(Reading reading, Findings findings) {
		for (org.aidgraph.grammar.Sentence sentence : reading.sentences()) {
			String text = sentence.text();
			if (text.indexOf('(') < 0 || !(text.contains("'s ") || text.contains("\u2019s ") || text.contains("s "))) {
				continue;
			}
			Phrases phrases = reading.phrases(sentence);
			for (int i = 0; i < phrases.size(); i++) {
				if (phrases.isBody(i)) {
					possessive(reading, findings, phrases, i);
				}
			}
		}
	}

	/** "X is implemented (jointly, since 2014) by A, B and C". */
	private void passive(Reading reading, Findings findings, Phrases phrases, int verb) {
		int by = agent(phrases, verb);
		if (by < 0 || ActivityFinder.isDenied(phrases, verb) || by > verb + 1 && phrases.is(by - 1, WordClass.FUNDED)) {
			return;
		}
		Bodies.Listed runners = Bodies.from(phrases, by + 1, phrases.isOneOf(verb, DONE));
		if (runners.names().isEmpty()) {
			return;
		}
		boolean fronted = verb < 12 && (phrases.is(0, WordClass.FUNDED) || phrases.is(0, WordClass.RUN))
				&& phrases.isSign(runners.last() + 1, ',');
		Optional<Mention> thing = fronted ? reading.activities().after(phrases, runners.last() + 1, 6)
				: reading.activities().before(phrases, verb, false);
		thing.ifPresent((activity) -> {
			for (Name runner : runners.names()) {
				Name body = (runner.kind() == NameKind.OTHER) ? runner.withKind(NameKind.ORGANIZATION) : runner;
				findings.add(this, reading.mentions().of(body), Predicate.IMPLEMENTS, activity,
						phrases.sentence().start(), Math.max(runner.end(), phrases.end(verb)), 0.92);
			}
		});
	}

	/** "Its implementing partner is A". */
	private void runnersAre(Reading reading, Findings findings, Phrases phrases, int word) {
		boolean owned = phrases.is(word - 1, "its") || phrases.is(word - 1, "the") && word == 1;
		if (!owned || word > 2 || !phrases.isOneOf(word + 2, VERBS)) {
			return;
		}
		Bodies.Listed runners = Bodies.from(phrases, word + 3, true);
		reading.activities().pronoun(phrases.start(word)).ifPresent((thing) -> {
			for (Name runner : runners.names()) {
				Name body = (runner.kind() == NameKind.OTHER) ? runner.withKind(NameKind.ORGANIZATION) : runner;
				findings.add(this, reading.mentions().of(body), Predicate.IMPLEMENTS, thing, phrases.sentence().start(),
						runner.end(), 0.9);
			}
		});
	}

	/**
	 * The "by" of a passive, behind an aside such as "under X" or ", on behalf of Y,"; or
	 * -1.
	 */
	private static int agent(Phrases phrases, int verb) {
		boolean aside = false;
		for (int i = verb + 1; i < Math.min(phrases.size(), verb + MAX_ASIDE); i++) {
			if (phrases.is(i, WordClass.BY)) {
				return i;
			}
			aside |= phrases.isOneOf(i, ASIDES);
			boolean goesOn = aside ? !phrases.isSign(i, ';') && !phrases.is(i, WordClass.RUN)
					&& !phrases.is(i, WordClass.FUNDED) && !phrases.isOneOf(i, VERBS)
					: phrases.isToken(i) && i - verb <= 5;
			if (!goesOn) {
				return -1;
			}
		}
		return -1;
	}

	/** "A and B launched the X Programme". */
	private void active(Reading reading, Findings findings, Phrases phrases, int verb) {
		Optional<Mention> thing = object(reading, phrases, verb).or(() -> relative(reading, phrases, verb));
		if (thing.isEmpty() || phrases.is(verb + 1, WordClass.BY)) {
			return;
		}
		int subject = verb - 1;
		while (subject >= 0 && verb - subject < 6 && phrases.isToken(subject) && phrases.isOneOf(subject, FILLERS)) {
			subject--;
		}
		List<Name> names = Subjects.before(phrases, subject);
		boolean relative = names.isEmpty() && phrases.isBody(subject) && phrases.isSign(subject + 1, ',')
				&& phrases.is(subject + 2, "which") && phrases.name(subject).kind() != NameKind.GOVERNMENT;
		if (relative) {
			names = List.of(phrases.name(subject));
		}
		boolean unknown = names.isEmpty() && phrases.isOneOf(verb, DOES) && phrases.isName(subject)
				&& phrases.name(subject).kind() == NameKind.OTHER && phrases.name(subject).text().indexOf(' ') > 0;
		if (unknown) {
			names = List.of(phrases.name(subject).withKind(NameKind.ORGANIZATION));
		}
		for (Name name : names) {
			findings.add(this, reading.mentions().of(name), Predicate.IMPLEMENTS, thing.get(),
					Math.min(name.start(), phrases.sentence().start()),
					Math.min(phrases.sentence().end(), phrases.end(Math.min(phrases.size() - 1, verb + 8))), 0.88);
		}
	}

	/** "the X Project, which A runs". */
	private static Optional<Mention> relative(Reading reading, Phrases phrases, int verb) {
		for (int i = verb - 1; i > 0 && verb - i < 6; i--) {
			if (phrases.is(i, "which") || phrases.is(i, "that") || phrases.is(i, "que")) {
				return reading.activities().before(phrases, i, false);
			}
		}
		return Optional.empty();
	}

	private static Optional<Mention> object(Reading reading, Phrases phrases, int verb) {
		int next = verb + 1;
		while (next < phrases.size() && next - verb < 4 && phrases.isOneOf(next, FILLERS)) {
			next++;
		}
		if (next >= phrases.size()) {
			return Optional.empty();
		}
		int i = next;
		Optional<Mention> quoted = reading.activities().quotedAt(phrases, i);
		if (quoted.isPresent()) {
			return quoted;
		}
		if (phrases.is(verb + 1, "it") && !phrases.is(verb + 2, "to")) {
			return reading.activities().pronoun(phrases.start(verb));
		}
		if (ActivityFinder.isGeneric(phrases, i) && i + 1 < phrases.size()) {
			Optional<Mention> behind = reading.activities()
				.quotedAt(phrases, i + 1)
				.or(() -> reading.activities().at(phrases, i + 1));
			if (behind.isPresent()) {
				return behind;
			}
		}
		Optional<Mention> named = reading.activities().at(phrases, i);
		boolean modifier = i + 1 < phrases.size() && phrases.isToken(i + 1)
				&& phrases.token(i + 1).shape() == Token.Shape.LOWER && phrases.token(i + 1).classes() == 0
				|| phrases.is(i + 1, WordClass.PRODUCT);
		if (modifier && phrases.isName(i)) {
			return Optional.empty();
		}
		if (named.isPresent()) {
			return named;
		}
		if (ActivityFinder.isGeneric(phrases, i) && phrases.is(i - 1, WordClass.DETERMINER)
				&& reading.activities().hasPageProject() && (phrases.is(i - 1, "the") || phrases.is(i - 1, "this"))) {
			return Optional.of(reading.activities().page(phrases.start(i), phrases.token(i).text()));
		}
		boolean title = phrases.isName(i) && phrases.name(i).kind() == NameKind.OTHER
				&& phrases.name(i).text().indexOf(' ') > 0 && !phrases.is(verb, WordClass.RUN) | launches(phrases, verb)
				&& reading.people().of(phrases, i).isEmpty() | phrases.name(i).text().split(" ").length > 3;
		return title ? Optional.of(reading.mentions().activity(phrases.name(i).text(), phrases.name(i).others()))
				: Optional.empty();
	}

	private static boolean launches(Phrases phrases, int verb) {
		String word = phrases.token(verb).lower();
		return word.startsWith("launch") || word.startsWith("develop") || word.startsWith("initiat")
				|| word.startsWith("implement");
	}

	/** "IOM's Displacement Tracking Matrix (DTM)". */
	private void possessive(Reading reading, Findings findings, Phrases phrases, int owner) {
		boolean mark = owner + 1 < phrases.size() && phrases.token(owner + 1).shape() == Token.Shape.POSSESSIVE;
		boolean lost = phrases.isBody(owner) && phrases.name(owner).end() < phrases.end(owner);
		int thing = mark ? owner + 2 : owner + 1;
		if (!(mark || lost) || !phrases.isName(thing)) {
			return;
		}
		Name name = phrases.name(thing);
		boolean activity = name.kind() == NameKind.ACTIVITY && name.text().indexOf(' ') > 0
				|| name.kind() == NameKind.OTHER && !name.others().isEmpty() && name.text().indexOf(' ') > 0;
		String lastWord = name.text().substring(name.text().lastIndexOf(' ') + 1);
		boolean knownActivity = name.kind() == NameKind.ORGANIZATION
				&& (Lexicon.classesOf(lastWord, 0, lastWord.length()) & WordClass.ACTIVITY.bit()) != 0;
		if (activity || knownActivity) {
			findings.add(this, reading.mentions().of(phrases.name(owner)), Predicate.IMPLEMENTS,
					reading.mentions().activity(name.text(), name.others()), phrases.start(owner), phrases.end(thing),
					0.88);
		}
	}

	/** "A supports data collection through its X Project". */
	private void through(Reading reading, Findings findings, Phrases phrases, int its) {
		if (its + 1 >= phrases.size() || !phrases.isName(its + 1)
				|| reading.activities().at(phrases, its + 1).isEmpty()) {
			return;
		}
		int subject = Bodies.subjectBefore(phrases, its, 20);
		if (subject >= 0) {
			findings.add(this, reading.mentions().of(phrases.name(subject)), Predicate.IMPLEMENTS,
					reading.activities().at(phrases, its + 1).orElseThrow(), phrases.start(subject),
					phrases.end(its + 1), 0.88);
		}
	}

	/**
	 * The body that will act, in the text of a project's own page that names no runner.
	 */
	private void bodyOfText(Reading reading, Findings findings, Sheet sheet) {
		if (sheet.has(org.aidgraph.field.FieldKind.IMPLEMENTER) || !sheet.has(org.aidgraph.field.FieldKind.CODE)) {
			return;
		}
		for (org.aidgraph.grammar.Sentence sentence : reading.sentences()) {
			if (sentence.start() < sheet.end() || !sentence.has(WordClass.RUNS)) {
				continue;
			}
			Phrases phrases = reading.phrases(sentence);
			int first = phrases.is(0, WordClass.DETERMINER) ? 1 : 0;
			boolean body = phrases.isBody(first) && phrases.name(first).kind() != NameKind.GOVERNMENT;
			for (int i = first + 1; body && i < Math.min(phrases.size(), 22); i++) {
				if (phrases.is(i, "will") && phrases.token(i).shape() == Token.Shape.LOWER) {
					findings.add(this, reading.mentions().of(phrases.name(first)), Predicate.IMPLEMENTS,
							reading.activities().of(sheet), phrases.start(first),
							phrases.end(Math.min(i + 4, phrases.size() - 1)), 0.8);
					return;
				}
			}
		}
	}

}
