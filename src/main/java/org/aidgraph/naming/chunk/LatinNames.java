package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * French and Spanish names of bodies: a head with an adjective in small letters.
 */
final class LatinNames {

	/** French and Spanish heads that an adjective in small letters follows. */
	private static final Set<String> LATIN_HEADS = Words.of("agence", "coop\u00e9ration", "croix-rouge", "gouvernement",
			"minist\u00e8re", "ambassade", "direction", "fondation", "soci\u00e9t\u00e9", "banque", "organisation",
			"agencia", "gobierno", "cooperaci\u00f3n", "ministerio", "roja", "embajada", "fundaci\u00f3n",
			"croissant-rouge", "comit\u00e9", "conseil", "consejo", "polic\u00eda", "police", "f\u00e9d\u00e9ration",
			"secours", "caritas", "union", "association", "office", "fonds", "institut", "r\u00e9seau", "centre",
			"secretar\u00eda", "asociaci\u00f3n", "uni\u00f3n", "direcci\u00f3n", "instituto", "red", "fondo", "centro",
			"oficina", "federaci\u00f3n", "comisi\u00f3n", "organizaci\u00f3n", "sociedad", "cooperativa",
			"corporaci\u00f3n", "coop\u00e9rative", "commission", "coalition", "coalici\u00f3n", "alianza", "alliance",
			"mancomunidad", "confederaci\u00f3n", "conf\u00e9d\u00e9ration", "minist\u00e9rio", "ag\u00eancia",
			"funda\u00e7\u00e3o", "associa\u00e7\u00e3o", "universidad", "universit\u00e9", "secr\u00e9tariat",
			"d\u00e9l\u00e9gation", "observatoire", "observatorio", "servicio", "syndicat");

	private static final Set<String> LATIN_ENDINGS = Words.of("aise", "ais", "ienne", "ien", "oise", "ois", "aine",
			"ain", "ique", "isse", "uizo", "uiza", "ale", "al", "onal", "ana", "ano", "ense", "e\u00f1o", "e\u00f1a",
			"esa", "\u00e9s", "ole", "ol", "ola", "and", "ande", "cais", "gue", "ne", "no", "na", "ue", "eco", "eca");

	private static final Set<String> LINKS = Words.of("de", "des", "du", "d'", "d\u2019", "del", "para", "pour");

	private static final Set<String> ARTICLES = Words.of("la", "le", "les", "l'", "l\u2019", "los", "las", "el");

	private static final int MIN_WORD = 6;

	private static final int MAX_COMPLEMENT = 10;

	private LatinNames() {
	}

	/** Whether a word is a French or Spanish noun for a body. */
	static boolean isHead(Token token) {
		return LATIN_HEADS.contains(token.lower());
	}

	/** "Agence fran\u00e7aise": whether the adjective belongs to the head before it. */
	static boolean goesOn(Token head, Token token) {
		return token.shape() == Token.Shape.LOWER && head.isCapital() && LATIN_HEADS.contains(head.lower())
				&& isLatinAdjective(token);
	}

	private static boolean isLatinAdjective(Token token) {
		String word = token.lower();
		return token.classes() == 0 && word.length() >= 5
				&& (LATIN_ENDINGS.contains(word.substring(word.length() - 3))
						|| LATIN_ENDINGS.contains(word.substring(word.length() - 4))
						|| LATIN_ENDINGS.contains(word.substring(word.length() - 2)))
				|| word.equals("g\u00e9n\u00e9rale") || word.equals("nationale");
	}

	/**
	 * The last token of what belongs to a French or Spanish head in small letters, "Union
	 * des mara\u00eechers", "Agence nationale d'insertion et de d\u00e9veloppement
	 * agricole", or {@code end} where nothing does.
	 */
	static int endOfComplement(List<Token> tokens, int first, int end) {
		if (!LATIN_HEADS.contains(tokens.get(first).lower())) {
			return end;
		}
		int last = end;
		int next = end + 1;
		while (next + 1 < tokens.size() && last - end < MAX_COMPLEMENT) {
			int link = next;
			boolean joined = last > end && (tokens.get(link).is("et") || tokens.get(link).is("y"));
			link = joined ? link + 1 : link;
			int word = afterLink(tokens, link);
			if (word < 0 || !isComplement(tokens.get(word))) {
				break;
			}
			last = word;
			next = last + 1;
			if (next < tokens.size() && tokens.get(next).shape() == Token.Shape.LOWER
					&& (isLatinAdjective(tokens.get(next)) || isLastWord(tokens, next))) {
				last = next;
				next++;
			}
		}
		return last;
	}

	/** "affaires étrangères et", "affaires sociales,": a plain word that ends a part. */
	private static boolean isLastWord(List<Token> tokens, int index) {
		Token token = tokens.get(index);
		if (token.classes() != 0 || token.text().length() < MIN_WORD || index + 1 >= tokens.size()) {
			return false;
		}
		Token next = tokens.get(index + 1);
		return next.isSign(',') || next.isSign('.') || next.isSign('(') || LINKS.contains(next.lower())
				|| (next.is("et") || next.is("y")) && index + 2 < tokens.size()
						&& LINKS.contains(tokens.get(index + 2).lower());
	}

	/** The token behind "de", "des", "de la", "para el", or -1. */
	private static int afterLink(List<Token> tokens, int link) {
		if (link + 1 >= tokens.size() || !LINKS.contains(tokens.get(link).lower())) {
			return -1;
		}
		int word = link + 1;
		boolean article = tokens.get(word).shape() == Token.Shape.LOWER && ARTICLES.contains(tokens.get(word).lower());
		return article && word + 1 < tokens.size() ? word + 1 : word;
	}

	/** A noun in small letters: no verb, no small word of the sentence. */
	private static boolean isComplement(Token token) {
		long not = WordClass.FUNCTION.bit() | WordClass.RUNS.bit() | WordClass.GIVES.bit() | WordClass.SAYS.bit()
				| WordClass.DETERMINER.bit() | WordClass.CONNECTOR.bit() | WordClass.BY.bit() | WordClass.AND.bit()
				| WordClass.MONEY.bit() | WordClass.MONTH.bit() | WordClass.FUNDED.bit() | WordClass.RECEIVES.bit();
		return token.shape() == Token.Shape.LOWER && token.text().length() > 3 && (token.classes() & not) == 0;
	}

}
