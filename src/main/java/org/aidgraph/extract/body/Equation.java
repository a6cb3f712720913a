package org.aidgraph.extract.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;

/**
 * A sentence that says which bodies are what a noun says, such as the partners of
 * something: "the partners of X are A and B", "A and B are partners in X", "A, partner of
 * X,".
 *
 * @param names the bodies
 * @param owner the item from which on the sentence names what they are it of, or -1 where
 * a possessive or nothing says it
 * @param possessive whether a word such as "its" says it
 * @param last the last item that belongs to it
 */
public record Equation(List<Name> names, int owner, boolean possessive, int last) {

	private static final int MAX_OPENING = 6;

	private static final int MAX_GAP = 10;

	private static final Set<String> COPULAS = Words.of("is", "are", "was", "were", "include", "includes", "included",
			"comprise", "est", "sont", "incluent", "comprennent", "es", "son", "fueron", "incluyen", "incluye", "eran");

	private static final Set<String> LINKS = Words.of("of", "in", "on", "to", "for", "behind", "de", "du", "del", "des",
			"en", "dans", "au");

	private static final Set<String> OTHERS = Words.of("our", "their", "nos", "nuestros", "notre", "nuestro", "your");

	private static final Set<String> OURS = Words.of("our", "nos", "nuestros");

	private static final Set<String> POSSESSIVES = Words.of("its", "ses", "son", "sus", "su");

	private static final Set<String> DENIED = Words.of("not", "no", "pas", "never", "potential", "former", "possible",
			"ancien", "anciens");

	/** The equation about the noun at an item, if it makes one. */
	public static Optional<Equation> of(Phrases phrases, int noun) {
		for (int i = Math.max(0, noun - 3); i < noun; i++) {
			if (phrases.isOneOf(i, OTHERS) || phrases.isOneOf(i, DENIED)) {
				return Optional.empty();
			}
		}
		return backward(phrases, noun).or(() -> apposed(phrases, noun)).or(() -> forward(phrases, noun));
	}

	/** "Our partners include A": the bodies that those who speak call so. */
	public static Optional<Equation> ofOurs(Phrases phrases, int noun) {
		boolean ours = phrases.isOneOf(noun - 1, OURS) || phrases.isOneOf(noun - 2, OURS);
		return ours ? forward(phrases, noun) : Optional.empty();
	}

	/** "A and B are the main partners of X". */
	private static Optional<Equation> backward(Phrases phrases, int noun) {
		int copula = noun - 1;
		while (copula > 0 && noun - copula < 6 && phrases.isToken(copula) && !phrases.isOneOf(copula, COPULAS)) {
			copula--;
		}
		if (copula < 1 || !phrases.isOneOf(copula, COPULAS) || !phrases.isOneOf(noun + 1, LINKS)) {
			return Optional.empty();
		}
		List<Name> names = Bodies.until(phrases, copula - 1).names();
		return names.isEmpty() ? Optional.empty()
				: Optional.of(new Equation(names, noun + 2, false, Math.min(noun + 5, phrases.size() - 1)));
	}

	/** "A, a partner of X, …". */
	private static Optional<Equation> apposed(Phrases phrases, int noun) {
		int comma = phrases.is(noun - 1, WordClass.DETERMINER) ? noun - 2 : noun - 1;
		boolean tied = phrases.isSign(comma, ',') && phrases.isBody(comma - 1) && phrases.isOneOf(noun + 1, LINKS);
		return tied ? Optional
			.of(new Equation(List.of(phrases.name(comma - 1)), noun + 2, false, Math.min(noun + 5, phrases.size() - 1)))
				: Optional.empty();
	}

	/** "The partners of X are A and B", "its partners include A". */
	private static Optional<Equation> forward(Phrases phrases, int noun) {
		int copula = noun + 1;
		while (copula < phrases.size() && copula - noun < MAX_GAP && !phrases.isOneOf(copula, COPULAS)
				&& !phrases.isSign(copula, ';') && !phrases.isSign(copula, ',')) {
			copula++;
		}
		copula = isDash(phrases, noun + 1) ? noun + 1 : copula;
		if (noun > MAX_OPENING || !(phrases.isOneOf(copula, COPULAS) || isDash(phrases, copula))) {
			return Optional.empty();
		}
		Bodies.Listed listed = Bodies.from(phrases, copula + 1, true);
		if (listed.names().isEmpty()) {
			return Optional.empty();
		}
		boolean possessive = phrases.isOneOf(noun - 1, POSSESSIVES) || phrases.isOneOf(noun - 2, POSSESSIVES);
		boolean linked = copula > noun + 2 && phrases.isOneOf(noun + 1, LINKS);
		return Optional.of(new Equation(listed.names(), linked ? noun + 2 : -1, possessive, listed.last()));
	}

	/** In Russian a dash stands for "is". */
	private static boolean isDash(Phrases phrases, int index) {
		return index > 0 && index < phrases.size() && phrases.isToken(index) && phrases.token(index).isDash()
				&& Character.UnicodeBlock
					.of(phrases.token(index - 1).text().charAt(0)) == Character.UnicodeBlock.CYRILLIC;
	}

}
