package org.aidgraph.naming.chunk;

import java.util.Set;
import org.aidgraph.grammar.Token;

/**
 * French and Spanish names of bodies: a head with an adjective in small letters.
 */
final class LatinNames {

	/** French and Spanish heads that an adjective in small letters follows. */
	private static final Set<String> LATIN_HEADS = Set.of("agence", "coop\u00e9ration", "croix-rouge", "gouvernement",
			"minist\u00e8re", "ambassade", "direction", "fondation", "soci\u00e9t\u00e9", "banque", "organisation",
			"agencia", "gobierno", "cooperaci\u00f3n", "ministerio", "roja", "embajada", "fundaci\u00f3n",
			"croissant-rouge", "comit\u00e9", "conseil", "consejo", "polic\u00eda", "police", "f\u00e9d\u00e9ration",
			"secours", "caritas");

	private static final Set<String> LATIN_ENDINGS = Set.of("aise", "ais", "ienne", "ien", "oise", "ois", "aine", "ain",
			"ique", "isse", "uizo", "uiza", "ale", "al", "onal", "ana", "ano", "ense", "e\u00f1o", "e\u00f1a", "esa",
			"\u00e9s", "ole", "ol", "ola", "and", "ande", "cais", "gue", "ne", "no", "na", "ue", "eco", "eca");

	private LatinNames() {
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

}
