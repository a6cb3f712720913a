package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.Token;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Acronyms;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.PageNames;

/**
 * Tells what the words of a name make it. Belongs to one sentence.
 */
final class NameKinds {

	/** Bodies of places that are called after them. */
	static final Set<String> AUTHORITIES = Words.of("city", "municipality", "canton", "county", "town", "province",
			"region", "governorate", "district", "ville", "commune", "municipalit\u00e9", "mairie", "r\u00e9gion",
			"d\u00e9partement", "principaut\u00e9", "royaume", "wilaya", "ciudad", "municipio", "municipalidad",
			"ayuntamiento", "alcald\u00eda", "provincia", "gobernaci\u00f3n", "principado", "reino", "generalitat",
			"junta", "grand-duch\u00e9", "duch\u00e9", "conf\u00e9d\u00e9ration", "confederaci\u00f3n", "ducado",
			"duchy", "diputaci\u00f3n");

	private final List<Token> tokens;

	private final KnownSpans known;

	private final PageNames pageNames;

	NameKinds(List<Token> tokens, KnownSpans known, PageNames pageNames) {
		this.tokens = tokens;
		this.known = known;
		this.pageNames = pageNames;
	}

	/** What the words of a name make it. */
	NameKind of(int first, int last) {
		boolean organization = false;
		boolean unit = false;
		boolean activity = false;
		for (int i = first; i <= last; i++) {
			Token token = this.tokens.get(i);
			if (!token.isCapital()) {
				continue;
			}
			organization |= token.is(WordClass.ORGANIZATION) || this.known.isBodyAt(i) && i == first;
			unit |= token.is(WordClass.UNIT);
			activity |= token.is(WordClass.ACTIVITY);
		}
		Token head = this.tokens.get(endOfHead(first, last));
		if (last > first && head.isCapital() && head.is(WordClass.UNIT) && !head.is(WordClass.ORGANIZATION)) {
			return NameKind.UNIT;
		}
		boolean activityLast = this.tokens.get(last).is(WordClass.ACTIVITY) && activity;
		boolean ofMany = endOfHead(first, last) < last && head.is(WordClass.ORGANIZATION)
				&& !head.is(WordClass.ACTIVITY) && this.tokens.get(last).lower().endsWith("s");
		if (activityLast && !ofMany && !(this.tokens.get(last).is(WordClass.ORGANIZATION))) {
			return NameKind.ACTIVITY;
		}
		if (organization || last > first && AUTHORITIES.contains(this.tokens.get(first).lower())) {
			return NameKind.ORGANIZATION;
		}
		if (unit) {
			return NameKind.UNIT;
		}
		if (activity) {
			return NameKind.ACTIVITY;
		}
		Token token = this.tokens.get(first);
		boolean acronym = first == last && Acronyms.isShaped(token.text()) && token.text().length() >= 2
				&& !Acronyms.isThing(token.text());
		if (acronym) {
			return this.pageNames.longForm(token.text()).map(this::kindOfLongForm).orElse(NameKind.ORGANIZATION);
		}
		return NameKind.OTHER;
	}

	/** The last capitalized token before the first small word. */
	private int endOfHead(int first, int last) {
		int end = first;
		while (end < last && this.tokens.get(end + 1).isCapital()) {
			end++;
		}
		return end;
	}

	private NameKind kindOfLongForm(String longForm) {
		boolean organization = false;
		boolean activity = false;
		for (String word : longForm.split("[\\s,]+")) {
			long classes = Lexicon.classesOf(word, 0, word.length());
			organization |= (classes & (WordClass.ORGANIZATION.bit() | WordClass.UNIT.bit())) != 0;
			activity |= (classes & WordClass.ACTIVITY.bit()) != 0;
		}
		return organization ? NameKind.ORGANIZATION : (activity ? NameKind.ACTIVITY : NameKind.OTHER);
	}

	/** The place that a name ends in; a region only where it names no other. */
	Optional<Name> lastPlace(int first, int last) {
		Optional<Name> place = Optional.empty();
		for (int i = first; i <= last; i++) {
			if (this.known.startsAt(i)) {
				Name name = this.known.name(i);
				boolean better = name.kind() == NameKind.CITY || name.kind() == NameKind.COUNTRY
						|| name.kind() == NameKind.REGION && place.isEmpty();
				place = better ? Optional.of(name) : place;
				i = this.known.last(i);
			}
		}
		return place;
	}

	/** Whether one of these tokens names a part of a body, or a place. */
	boolean isUnit(int from, int last) {
		for (int i = from; i <= last; i++) {
			if (this.tokens.get(i).is(WordClass.UNIT) || this.known.isPlaceAt(i)) {
				return true;
			}
		}
		return false;
	}

}
