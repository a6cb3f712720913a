package org.aidgraph.extract.activity;

import java.util.Locale;
import java.util.Set;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Phrases;

/**
 * The common words that stand for an undertaking: "project", "the scheme", "it".
 */
public final class Undertakings {

	private static final Set<String> GENERIC = Words.of("plan", "scheme", "campaign", "intervention", "action",
			"activity", "effort", "operation", "response", "facility", "mechanism");

	/** Words that mean an undertaking only where the page is about one. */
	private static final Set<String> VAGUE = Words.of("plan", "scheme", "intervention", "action", "activity", "effort",
			"operation", "response", "facility", "mechanism", "campaign");

	/** Several undertakings: never the page's own. */
	private static final Set<String> PLURAL = Words.of("projects", "programmes", "programs", "initiatives", "efforts",
			"activities", "operations", "actions", "interventions", "schemes", "campaigns", "proyectos", "projets",
			"programas");

	private static final Set<String> LATIN = Words.of("projet", "proyecto", "programa", "iniciativa");

	/** "a larger plan": the one that what the page tells of belongs to. */
	private static final Set<String> LARGER = Words.of("larger", "wider", "broader", "bigger");

	private static final Set<String> ANOTHER = Words.of("similar", "another", "other", "different", "separate",
			"sister", "existing", "complementary", "past", "further", "country", "dernier", "derni\u00e8re",
			"\u00faltimo", "\u00faltima", "neighbouring", "neighboring", "previous", "earlier", "former", "autre",
			"otro", "otra", "similaire", "pr\u00e9c\u00e9dent", "anterior", "parecido", "parecida", "semejante",
			"distinto", "distinta", "distinct", "distincte", "semblable", "voisin", "vecino", "hermano", "другой",
			"другую", "похожий", "соседний", "отдельный", "outro", "outra");

	static final Set<String> INDEFINITE = Words.of("un", "une", "una", "um", "uma");

	private static final Set<String> DEFINITE = Words.of("the", "this", "these", "its", "our", "le", "la", "les", "l'",
			"l\u2019", "cette", "ces", "ce", "el", "los", "las", "este", "esta", "su", "son", "sa");

	private static final Set<String> COPULAS = Words.of("is", "was", "are", "were", "est", "es", "fue", "\u00e9tait");

	private static final Set<String> WORK = Words.of("work", "works", "travaux", "obras");

	/** The same where adjectives follow. */
	private static final Set<String> OTHER_BEHIND = Words.of("voisin", "voisine", "similaire", "pr\u00e9c\u00e9dent",
			"anterior", "similar", "hermano", "vecino", "parecido", "parecida", "semejante", "distinto", "distinta",
			"distinct", "distincte", "semblable", "outro", "outra");

	/** "a project proposal": what is written about an undertaking. */
	private static final Set<String> PAPERS = Words.of("proposal", "proposals", "design", "document", "documents");

	private static final Set<String> ARTICLES = Words.of("a", "an", "un", "une", "una");

	/** What may stand between the subject of a passive and its participle. */
	private static final Set<String> LINKS = Words.of("have", "been", "being", "also", "which", "that", "will", "would",
			"must", "should", "could", "then", "both", "today", "once", "never", "still", "often");

	/** "Ce dernier": what was named last. */
	private static final Set<String> LATTER = Words.of("dernier", "derni\u00e8re");

	private static final Set<String> PRONOUNS = Words.of("он", "она", "оно");

	private static final Set<String> NEGATIONS = Words.of("not", "never", "longer", "pas", "no", "nunca", "jamais",
			"aucun", "aucune", "n\u00e3o", "sin");

	private static final Set<String> FRONTS = Words.of("with", "since", "begun", "set", "thanks", "from", "budgeted",
			"worth", "designed", "conceived", "planned", "approved", "avec", "depuis", "con", "desde");

	/** Spanish verbs that open a sentence whose subject was named before. */
	private static final Set<String> OPENING_VERBS = Words.of("tiene", "cuenta", "comenz\u00f3", "inici\u00f3",
			"finaliz\u00f3", "termin\u00f3", "beneficia", "beneficiar\u00e1", "abarca", "cubre", "fue", "es",
			"est\u00e1", "ser\u00e1", "recibe", "recibi\u00f3", "arranc\u00f3", "terminar\u00e1", "finalizar\u00e1",
			"concluir\u00e1", "dispone", "se", "lo", "conta", "tem", "come\u00e7ou", "terminar");

	private Undertakings() {
	}

	/** Whether the token is a common noun for an undertaking. */
	public static boolean isGeneric(Phrases phrases, int index) {
		return phrases.isOneOf(index, GENERIC) || phrases.is(index, WordClass.UNDERTAKING);
	}

	/**
	 * Whether the token is such a word that means one only where the page is about one.
	 */
	static boolean isVague(Phrases phrases, int index) {
		return phrases.isOneOf(index, VAGUE);
	}

	/**
	 * Russian has no article: the noun alone opens a sentence about what was named
	 * before.
	 */
	static boolean isRussian(String word) {
		return Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
	}

	/** "The work" as the subject of a sentence. */
	static boolean isWork(Phrases phrases, int index) {
		return index == 1 && phrases.is(0, WordClass.DETERMINER) && phrases.isOneOf(1, WORK);
	}

	/** Whether a word says by itself that something is an undertaking: "Programme". */
	public static boolean isStrong(String word) {
		return isNoun(word) && !GENERIC.contains(word.toLowerCase(Locale.ROOT)) || word.equalsIgnoreCase("campaign")
				|| word.equalsIgnoreCase("scheme") || word.equalsIgnoreCase("facility");
	}

	/** Whether a word is a common noun for an undertaking. */
	static boolean isNoun(String word) {
		return GENERIC.contains(word.toLowerCase(Locale.ROOT))
				|| (Lexicon.classesOf(word, 0, word.length()) & WordClass.UNDERTAKING.bit()) != 0;
	}

	/** "proyecto", "projet": a name behind the noun is the name of it. */
	static boolean isLatin(Phrases phrases, int index) {
		return phrases.isOneOf(index, LATIN);
	}

	/** "a similar project", "another programme": not the one that was spoken of. */
	static boolean isAnother(Phrases phrases, int noun) {
		if (phrases.isOneOf(noun + 1, PAPERS) || phrases.isOneOf(noun + 1, OTHER_BEHIND)) {
			return true;
		}
		boolean paid = phrases.is(noun - 1, WordClass.FUNDED)
				&& (phrases.isOneOf(noun - 3, ANOTHER) || phrases.isOneOf(noun - 4, ANOTHER)
						|| phrases.is(noun - 3, "ongoing") || phrases.is(noun - 4, "ongoing"));
		return paid || phrases.isOneOf(noun - 1, ANOTHER) || phrases.isOneOf(noun - 2, ANOTHER);
	}

	/**
	 * "under a project": one that is met for the first time, unless the words say what
	 * something is.
	 */
	static boolean isIndefinite(Phrases phrases, int noun) {
		if (phrases.isOneOf(noun - 1, LARGER)) {
			return false;
		}
		for (int i = noun - 1; i > 0 && noun - i < 6
				&& (phrases.isToken(i) || isPayer(phrases, i) || i == noun - 1); i--) {
			if (phrases.isOneOf(i, ARTICLES)) {
				int before = i - 1;
				boolean said = phrases.isToken(before)
						&& (isBe(phrases, before) || phrases.token(before).shape() == Token.Shape.SIGN
								|| phrases.is(before, "as") || phrases.is(before, WordClass.AND)
								|| phrases.token(before).lower().endsWith("ly") || phrases.is(before, "also"));
				return !said;
			}
			if (phrases.is(i, WordClass.DETERMINER) || phrases.isSign(i, ',')) {
				return false;
			}
		}
		return false;
	}

	/** "an A-funded project", "an A funded project". */
	private static boolean isPayer(Phrases phrases, int name) {
		return phrases.is(name + 1, WordClass.FUNDED)
				|| phrases.is(name + 2, WordClass.FUNDED) && phrases.token(name + 1).isDash();
	}

	/**
	 * "the camps managed by": the noun right before a participle is what it tells of, and
	 * no undertaking. English alone.
	 */
	public static boolean tellsOfThing(Phrases phrases, int participle) {
		String verb = phrases.token(participle).lower();
		int before = participle - 1;
		while (before > 0 && phrases.isToken(before) && (phrases.token(before).lower().endsWith("ly")
				|| phrases.token(before).isDash() || phrases.is(before, "co"))) {
			before--;
		}
		if (!(verb.endsWith("ed") || verb.equals("run")) || before < 1 || !phrases.isToken(before)) {
			return false;
		}
		Token token = phrases.token(before);
		boolean noun = token.shape() == Token.Shape.LOWER && token.lower().length() > 3 && !isBe(phrases, before)
				&& !isGeneric(phrases, before) && !isPlural(phrases, before) && !phrases.is(before, WordClass.AND)
				&& !phrases.is(before, WordClass.FUNCTION) && !phrases.is(before, WordClass.DETERMINER)
				&& !phrases.is(before, WordClass.CONNECTOR) && !phrases.is(before, WordClass.PRODUCT)
				&& !phrases.is(before, WordClass.RUN) && !phrases.is(before, WordClass.FUNDED)
				&& !phrases.is(before, WordClass.MONEY)
				&& !(phrases.isOneOf(before, WORK) && !isAnother(phrases, before)) && !phrases.isOneOf(before, LINKS);
		return noun && !token.lower().endsWith("ed");
	}

	/** "un projet", "otro proyecto": not known before. */
	static boolean isNew(Phrases phrases, int noun) {
		return isAnother(phrases, noun) || phrases.isOneOf(noun - 1, INDEFINITE)
				|| phrases.isOneOf(noun - 2, INDEFINITE);
	}

	/** Whether a determiner before the noun, or before its adjective, says which one. */
	public static boolean isDefinite(Phrases phrases, int noun) {
		return phrases.isOneOf(noun - 1, DEFINITE) || phrases.isOneOf(noun - 2, DEFINITE)
				|| phrases.isOneOf(noun - 3, DEFINITE);
	}

	/** Whether the token speaks of several undertakings. */
	public static boolean isPlural(Phrases phrases, int index) {
		return phrases.isOneOf(index, PLURAL) || phrases.is(index, WordClass.UNDERTAKINGS);
	}

	/** Whether the token is "is" or "was". */
	static boolean isCopula(Phrases phrases, int index) {
		return phrases.isOneOf(index, COPULAS);
	}

	/** Whether the token is a form of "be", alone or as the last of several verbs. */
	public static boolean isBe(Phrases phrases, int index) {
		return isCopula(phrases, index) || phrases.is(index, "been") || phrases.is(index, "being")
				|| phrases.is(index, "be") || phrases.isToken(index) && index > 0 && isCopula(phrases, index - 1);
	}

	/** "It" as the subject of a sentence or of a part of it. */
	static boolean isPronoun(Phrases phrases, int index) {
		if (phrases.isOneOf(index, LATTER) && phrases.isOneOf(index - 1, DEFINITE)) {
			return true;
		}
		return (phrases.is(index, "it") || phrases.is(index, "il") && index == 0 || phrases.isOneOf(index, PRONOUNS))
				&& (index == 0 || phrases.isSign(index - 1, ';'));
	}

	/**
	 * "Launched in May,", "With a budget of EUR 2 million,": what opens the sentence is
	 * said of what stands behind its comma.
	 */
	static boolean isFronted(Phrases phrases) {
		return phrases.isToken(0) && (phrases.is(0, WordClass.FUNDED) || phrases.is(0, WordClass.RUN)
				|| phrases.is(0, WordClass.RUNS) || phrases.isOneOf(0, FRONTS));
	}

	/** "Tiene un presupuesto": the sentence begins with a verb. */
	static boolean hasHiddenSubject(Phrases phrases) {
		return OPENING_VERBS.contains(phrases.token(0).lower());
	}

	/** "was not funded", "has never been implemented", "was to be funded". */
	public static boolean isDenied(Phrases phrases, int verb) {
		if (phrases.is(verb - 1, "be") && phrases.is(verb - 2, "to")) {
			return true;
		}
		for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
			if (phrases.isOneOf(i, NEGATIONS)) {
				return true;
			}
			if (!phrases.isToken(i)) {
				return false;
			}
		}
		return false;
	}

	/** Whether one of these items calls something an undertaking. */
	static boolean speakOf(Phrases phrases, int from, int to) {
		for (int i = from; i < to; i++) {
			if (isGeneric(phrases, i) || isPlural(phrases, i)) {
				return true;
			}
		}
		return false;
	}

}
