package org.aidgraph.extract.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.MoneySpan;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.Phrases;

/**
 * Finds the givers for whom a sentence does not say its verb again: "A gave EUR 2 million
 * and B a further 600,000, C the rest".
 */
final class FurtherGivers {

	private static final int MAX_GAP = 25;

	private static final Set<String> SHARES = Words.of("rest", "remainder", "remaining", "balance", "sum", "amount",
			"half", "reste", "solde", "resto", "saldo", "mitad");

	private FurtherGivers() {
	}

	/**
	 * Whether a sentence opens with what is left of a sum: "The remaining EUR 500,000".
	 */
	static boolean speaksOfShare(Phrases phrases) {
		for (int i = 0; i < Math.min(phrases.size(), 3); i++) {
			if (phrases.isOneOf(i, SHARES)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * "EUR 8 million is provided by A and EUR 3 million by B": the items behind a further
	 * "by" that an amount stands before.
	 */
	static List<Integer> afterBy(Phrases phrases, int last) {
		List<Integer> givers = new ArrayList<>();
		for (int i = last + 1; i + 1 < phrases.size(); i++) {
			int body = phrases.is(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
			int by = phrases.start(i) - phrases.sentence().start();
			boolean sum = phrases.is(i, WordClass.BY) && phrases.sentence()
				.money()
				.stream()
				.anyMatch((money) -> money.end() <= by && by - money.end() <= 2);
			if ((sum || phrases.is(i, WordClass.BY) && phrases.isOneOf(i - 1, SHARES)) && isGiver(phrases, body)) {
				givers.add(body);
			}
			if (phrases.isSign(i, ';')) {
				break;
			}
		}
		return givers;
	}

	/** The items that name them, behind a verb of giving. */
	static List<Integer> after(Phrases phrases, int verb) {
		List<Integer> givers = new ArrayList<>();
		for (int i = verb + 1; i + 1 < phrases.size(); i++) {
			boolean joined = phrases.is(i, WordClass.AND) || phrases.isSign(i, ',') || phrases.isSign(i, ';');
			int body = joined && phrases.is(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
			if (joined && isGiver(phrases, body) && (hasShare(phrases, body) || hasMoney(phrases, body))) {
				givers.add(body);
			}
		}
		return givers;
	}

	private static boolean isGiver(Phrases phrases, int index) {
		return phrases.isBody(index) || phrases.isName(index) && phrases.name(index).kind() == NameKind.COUNTRY;
	}

	private static boolean hasShare(Phrases phrases, int body) {
		for (int i = body + 1; i < Math.min(phrases.size(), body + 4); i++) {
			if (phrases.isOneOf(i, SHARES)) {
				return true;
			}
			if (!phrases.isToken(i) || phrases.token(i).shape() != Token.Shape.LOWER) {
				return false;
			}
		}
		return false;
	}

	private static boolean hasMoney(Phrases phrases, int body) {
		int end = phrases.end(body) - phrases.sentence().start();
		String text = phrases.sentence().text();
		for (MoneySpan money : phrases.sentence().money()) {
			boolean near = money.start() >= end && money.start() - end <= MAX_GAP;
			if (near && text.substring(end, money.start()).chars().noneMatch((c) -> ",;:.(".indexOf(c) >= 0)) {
				return true;
			}
		}
		return false;
	}

}
