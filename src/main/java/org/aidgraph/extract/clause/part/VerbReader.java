package org.aidgraph.extract.clause.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.clause.part.Part.Voice;
import org.aidgraph.extract.clause.part.Verbs.Form;
import org.aidgraph.extract.clause.part.Verbs.Tense;
import org.aidgraph.grammar.Token;
import org.aidgraph.naming.Phrases;

/**
 * Reads a verb with its auxiliaries, adverbs and particles.
 */
final class VerbReader {

	private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am");

	private static final Set<String> HAVE = Set.of("has", "have", "had", "having");

	private static final Set<String> DO = Set.of("does", "do", "did");

	private static final Set<String> WILL = Set.of("will", "shall");

	private static final Set<String> MAY = Set.of("would", "could", "may", "might", "should", "can", "must");

	private static final Set<String> NOT = Set.of("not", "never", "longer", "n't", "neither", "nor", "hardly",
			"nothing");

	private static final Set<String> ADVERBS = Set.of("also", "now", "still", "already", "currently", "jointly", "no",
			"both", "again", "since", "then", "first", "recently", "mainly", "partly", "equally", "together", "itself",
			"generously", "fully", "wholly", "entirely", "largely", "solely", "officially", "formally", "directly",
			"all", "each", "originally", "therefore", "too", "just", "actively", "kindly", "financially", "thus");

	private static final Set<String> DUE = Set.of("due", "set", "scheduled", "expected", "planned", "going");

	private static final int MAX_GAP = 4;

	private final Phrases phrases;

	VerbReader(Phrases phrases) {
		this.phrases = phrases;
	}

	/** The verb group that begins with an item. */
	Optional<Part> at(int first) {
		boolean be = false;
		boolean have = false;
		boolean help = false;
		boolean denied = false;
		boolean planned = false;
		int i = first;
		int auxiliary = -1;
		for (; this.phrases.isToken(i); i++) {
			String word = this.phrases.token(i).lower();
			boolean due = be && DUE.contains(word) && this.phrases.is(i + 1, "to");
			if (BE.contains(word)) {
				be = true;
			}
			else if (HAVE.contains(word)) {
				have = true;
			}
			else if (DO.contains(word) || WILL.contains(word)) {
				help = true;
			}
			else if (MAY.contains(word)) {
				help = true;
				denied = true;
			}
			else if (due || be && word.equals("to") && i == auxiliary + 1) {
				planned = true;
				i += due ? 1 : 0;
			}
			else if (auxiliary >= 0 && (NOT.contains(word) || word.equals("no"))) {
				denied = true;
				continue;
			}
			else if (auxiliary >= 0 && ADVERBS.contains(word)) {
				continue;
			}
			else {
				break;
			}
			auxiliary = i;
		}
		if (auxiliary < 0) {
			return bare(first);
		}
		Optional<Form> form = form(i);
		Optional<Integer> phrase = be ? endOfPhrase("be", i) : Optional.empty();
		if (phrase.isPresent()) {
			return Optional.of(verb(first, phrase.get(), lemmaOf("be", i), new Voice(false, false, denied, planned)));
		}
		phrase = have ? endOfPhrase("have", i) : Optional.empty();
		if (phrase.isPresent()) {
			return Optional.of(verb(first, phrase.get(), lemmaOf("have", i), new Voice(false, false, denied, planned)));
		}
		boolean fits = form.isPresent() && (be && (form.get().is(Tense.PARTICIPLE) || form.get().is(Tense.ING))
				|| have && form.get().is(Tense.PARTICIPLE) || (help || planned) && form.get().is(Tense.BASE));
		if (!fits) {
			boolean known = be || have;
			return known
					? Optional.of(verb(first, auxiliary, be ? "be" : "have", new Voice(false, false, denied, planned)))
					: Optional.empty();
		}
		boolean passive = be && form.get().is(Tense.PARTICIPLE) && !form.get().is(Tense.ING);
		return Optional.of(withParticle(first, i, form.get(), new Voice(passive, false, denied, planned)));
	}

	private Optional<Part> bare(int first) {
		Optional<Form> form = form(first);
		if (form.isEmpty()) {
			Optional<Integer> phrase = endOfPhrase("be", first)
				.filter((last) -> last > first || this.phrases.is(first, "worth"));
			return phrase.map((last) -> verb(first, last, lemmaOf("be", first), new Voice(false, true, false, false)));
		}
		boolean participle = form.get().is(Tense.PARTICIPLE);
		return Optional.of(withParticle(first, first, form.get(), new Voice(false, participle, false, false)));
	}

	private Part withParticle(int first, int verb, Form form, Voice voice) {
		Optional<Integer> phrase = endOfPhrase(form.lemma(), verb + 1);
		return phrase.map((last) -> verb(first, last, lemmaOf(form.lemma(), verb + 1), voice))
			.orElseGet(() -> verb(first, verb, form.lemma(), voice));
	}

	private static Part verb(int first, int last, String lemma, Voice voice) {
		return Part.verb(first, last, lemma, voice);
	}

	Optional<Form> form(int index) {
		return this.phrases.isToken(index) && this.phrases.token(index).shape() != Token.Shape.UPPER
				? Verbs.of(this.phrases.token(index).lower()) : Optional.empty();
	}

	boolean isAuxiliary(int index) {
		return this.phrases.isOneOf(index, BE) || this.phrases.isOneOf(index, HAVE) || this.phrases.isOneOf(index, DO)
				|| this.phrases.isOneOf(index, WILL) || this.phrases.isOneOf(index, MAY);
	}

	/** The last item of a phrase with this verb whose other words begin at an item. */
	private Optional<Integer> endOfPhrase(String lemma, int from) {
		for (List<String> phrase : Verbs.phrases(lemma)) {
			int end = end(phrase, from);
			if (end >= from) {
				return Optional.of(end);
			}
		}
		return Optional.empty();
	}

	private String lemmaOf(String lemma, int from) {
		for (List<String> phrase : Verbs.phrases(lemma)) {
			if (end(phrase, from) >= from) {
				return String.join("-", phrase.stream().filter((word) -> !word.equals("~")).toList());
			}
		}
		return lemma;
	}

	/** Words that no phrase goes on behind: "is looking for a donor". */
	private boolean isTurn(int at) {
		return Cutter.isPreposition(this.phrases, at) && !this.phrases.is(at, "of");
	}

	private int end(List<String> phrase, int from) {
		int at = from;
		for (int i = 1; i < phrase.size(); i++) {
			if (phrase.get(i).equals("~")) {
				int limit = at + MAX_GAP;
				while (at < limit && !this.phrases.is(at, phrase.get(i + 1)) && this.phrases.isToken(at)
						&& this.phrases.token(at).shape() != Token.Shape.SIGN && !isTurn(at)) {
					at++;
				}
				continue;
			}
			if (!this.phrases.is(at, phrase.get(i))) {
				return -1;
			}
			at++;
		}
		return at - 1;
	}

}
