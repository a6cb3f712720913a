package org.aidgraph.extract.activity;

import java.util.Locale;
import java.util.Set;
import org.aidgraph.grammar.Lexicon;
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
			"activities", "operations", "proyectos", "projets", "programas");

	private static final Set<String> LATIN = Words.of("projet", "proyecto", "programa", "iniciativa");

	private static final Set<String> ANOTHER = Words.of("similar", "another", "other", "different", "separate",
			"sister", "neighbouring", "neighboring", "previous", "earlier", "former", "autre", "otro", "otra",
			"similaire", "pr\u00e9c\u00e9dent", "anterior", "parecido", "parecida", "semejante", "distinto", "distinta",
			"distinct", "distincte", "semblable", "voisin", "vecino", "hermano", "другой", "другую", "похожий",
			"соседний", "отдельный", "outro", "outra");

	static final Set<String> INDEFINITE = Words.of("un", "une", "una", "um", "uma");

	private static final Set<String> DEFINITE = Words.of("the", "this", "these", "its", "our", "le", "la", "les", "l'",
			"l\u2019", "cette", "ces", "ce", "el", "los", "las", "este", "esta", "su", "son", "sa");

	private static final Set<String> COPULAS = Words.of("is", "was", "are", "were", "est", "es", "fue", "\u00e9tait");

	private static final Set<String> WORK = Words.of("work", "works", "travaux", "obras");

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
		return phrases.isOneOf(noun - 1, ANOTHER) || phrases.isOneOf(noun - 2, ANOTHER)
				|| phrases.isOneOf(noun + 1, ANOTHER);
	}

	/** "un projet", "otro proyecto": not known before. */
	static boolean isNew(Phrases phrases, int noun) {
		return isAnother(phrases, noun) || phrases.isOneOf(noun - 1, INDEFINITE)
				|| phrases.isOneOf(noun - 2, INDEFINITE);
	}

	/** Whether a determiner before the noun, or before its adjective, says which one. */
	static boolean isDefinite(Phrases phrases, int noun) {
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
