package org.aidgraph.extract.people;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.People;
import org.aidgraph.naming.People.Person;
import org.aidgraph.naming.Phrases;

/**
 * Finds the person that holds a title: right behind it, before it, or behind it after a
 * comma. Belongs to one sentence; gives each person one title.
 */
final class HolderFinder {

	private static final Set<String> LINKS = Words.of("who", "the", "a", "an", "is", "was", "as", "our", "its", "their",
			"la", "le", "l'", "l\u2019", "el", "currently", "serving", "also", "his", "her", "un", "une", "una", "and",
			"then", "former", "appointed", "named", "elected", "nomm\u00e9", "nomm\u00e9e", "nombrado", "nombrada");

	private static final Set<String> SEATED = Words.of("in", "en", "au", "aux", "\u00e0");

	private static final Set<String> JOINS = Words.of("who", "joins", "joined", "serves", "served", "leads", "led",
			"heads", "headed", "runs", "directs", "represents", "with", "at", "for", "has", "works", "worked", "the",
			"left");

	/** "took up her post as". */
	private static final Set<String> TAKING = Words.of("took", "takes", "taken", "take", "up", "over", "post",
			"position", "office", "duties", "functions", "assumed", "assumes", "started", "work", "has", "have", "had",
			"new");

	private static final Set<String> EQUALS = Words.of("is", "est", "es");

	private final Phrases phrases;

	private final Map<String, String> surnames;

	private final Set<Integer> used = new HashSet<>();

	HolderFinder(Phrases phrases, Map<String, String> surnames) {
		this.phrases = phrases;
		this.surnames = surnames;
	}

	/** The person at an item that was found, who is given no other title. */
	Person take(int index) {
		this.used.add(index);
		return People.of(this.phrases, index, this.surnames).orElseThrow();
	}

	/**
	 * "Ambassador to Lakeland Jiro Example": the last two words of the place's name are
	 * the person.
	 */
	Optional<Person> appended(Title title) {
		int item = title.atLast();
		if (!this.phrases.isName(item) || this.phrases.name(item).kind() != NameKind.OTHER
				|| this.phrases.item(item).last() - this.phrases.item(item).first() < 2) {
			return Optional.empty();
		}
		int last = this.phrases.item(item).last();
		return People.of(this.phrases, last - 1, last, this.surnames);
	}

	/** The item of the person that holds a title, or -1. */
	int find(Title title) {
		int after = title.after();
		if (this.phrases.isSign(after, '(') && after + 2 < this.phrases.size() && this.phrases.isSign(after + 2, ')')) {
			after += 3;
		}
		boolean seated = this.phrases.isOneOf(after, SEATED) && this.phrases.isName(after + 1)
				&& this.phrases.name(after + 1).kind() == NameKind.COUNTRY;
		after = seated ? after + 2 : after;
		if (this.phrases.isSign(after, ':') && title.first() == 0 && isPerson(skipHonorifics(after + 1))) {
			return skipHonorifics(after + 1);
		}
		int next = skipHonorifics(after);
		if (isPerson(next) && !this.phrases.isSign(after, ',')) {
			return next;
		}
		boolean equated = this.phrases.is(title.first() - 1, WordClass.DETERMINER)
				&& this.phrases.isOneOf(after, EQUALS) && isPerson(skipHonorifics(after + 1));
		if (equated) {
			return skipHonorifics(after + 1);
		}
		int before = title.first() - 1;
		boolean comma = false;
		boolean copula = false;
		while (before >= 0 && title.first() - before < 8 && this.phrases.isToken(before)) {
			Token token = this.phrases.token(before);
			if (token.isSign(',') || token.isDash() || token.isSign('(')) {
				if (comma) {
					break;
				}
				comma = true;
			}
			else if (TitleWords.isCopula(this.phrases, before)) {
				copula = true;
			}
			else if (!LINKS.contains(token.lower()) && !(copula && TAKING.contains(token.lower()))
					&& !(comma(before) && token.shape() == Token.Shape.LOWER && !token.is(WordClass.SAYS)
							&& !token.is(WordClass.AND) && !token.is(WordClass.CONNECTOR)
							&& title.first() - before < 4)) {
				break;
			}
			before--;
		}
		if ((comma || copula) && isPerson(before)) {
			return before;
		}
		int joined = joined(title);
		if (joined >= 0) {
			return joined;
		}
		if (before > 1 && this.phrases.isSign(before, ')') && this.phrases.isSign(before - 2, '(')
				&& isPerson(before - 3)) {
			return before - 3;
		}
		if ((title.at().isPresent() || title.atLast() > title.last()) && this.phrases.isSign(after, ',')) {
			int behind = skipHonorifics(after + 1);
			if (isPerson(behind) && this.phrases.name(behind).kind() == NameKind.OTHER
					&& !this.phrases.isRole(behind + 2)) {
				return behind;
			}
		}
		if (this.phrases.isSign(after, ',') && (this.phrases.is(title.first() - 1, WordClass.DETERMINER)
				|| this.phrases.is(title.first() - 1, "whose") || title.first() == 0)) {
			int behind = skipHonorifics(after + 1);
			if (isPerson(behind) && this.phrases.name(behind).kind() == NameKind.OTHER && endsAside(behind + 1)
					&& !this.phrases.isRole(behind + 2)) {
				return behind;
			}
		}
		return -1;
	}

	/** "Ana Ruiz, who joins A as Director": the person before the body. */
	private int joined(Title title) {
		int body = title.first() - 2;
		if (this.phrases.isBody(body) && this.phrases.isSign(body + 1, ',') && this.phrases.isSign(body - 1, '(')) {
			return isPerson(body - 2) ? body - 2 : -1;
		}
		if (!this.phrases.is(body + 1, "as") || !this.phrases.isBody(body)) {
			return -1;
		}
		int index = body - 1;
		while (index >= 0 && body - index < 6 && this.phrases.isToken(index)
				&& (this.phrases.isSign(index, ',') || this.phrases.isOneOf(index, JOINS))) {
			index--;
		}
		return (index < body - 1 && isPerson(index)) ? index : -1;
	}

	private boolean endsAside(int index) {
		return index >= this.phrases.size() || this.phrases.isSign(index, ',') || this.phrases.isSign(index, ';')
				|| this.phrases.isSign(index, '.') || this.phrases.is(index, WordClass.AND);
	}

	/** Whether a comma stands a few tokens before: the aside of a title begins there. */
	private boolean comma(int index) {
		for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
			if (this.phrases.isSign(i, ',')) {
				return true;
			}
		}
		return false;
	}

	private int skipHonorifics(int index) {
		int next = index;
		while (next < this.phrases.size() && (this.phrases.is(next, WordClass.HONORIFIC)
				|| this.phrases.isSign(next, '.') || this.phrases.isRole(next)
						&& this.phrases.token(next).is(WordClass.HONORIFIC) && this.phrases.isName(next + 1))) {
			next++;
		}
		return next;
	}

	private boolean isPerson(int index) {
		boolean field = this.phrases.isRole(index - 1) && this.phrases.isRole(index + 1);
		return index >= 0 && index < this.phrases.size() && !field && !this.used.contains(index)
				&& People.of(this.phrases, index, this.surnames).isPresent();
	}

}
