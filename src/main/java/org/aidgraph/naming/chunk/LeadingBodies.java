package org.aidgraph.naming.chunk;

import java.util.List;
import java.util.Optional;
import org.aidgraph.grammar.Token;
import org.aidgraph.naming.Acronyms;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;
import org.aidgraph.naming.PageNames;

/**
 * Finds the body that opens the name of its own part: "IOM Libya". Belongs to one
 * sentence.
 */
final class LeadingBodies {

	private final List<Token> tokens;

	private final KnownSpans known;

	private final PageNames pageNames;

	private final NameKinds kinds;

	LeadingBodies(List<Token> tokens, KnownSpans known, PageNames pageNames, NameKinds kinds) {
		this.tokens = tokens;
		this.known = known;
		this.pageNames = pageNames;
		this.kinds = kinds;
	}

	/** The body whose name opens a longer one. */
	Optional<Name> in(int first, int last) {
		if (this.known.isBodyAt(first)) {
			return Optional.of(this.known.name(first));
		}
		Token token = this.tokens.get(first);
		boolean bound = this.pageNames.longForm(token.text()).isPresent();
		boolean acronym = Acronyms.isShaped(token.text()) && (token.shape() == Token.Shape.UPPER || bound)
				&& !Acronyms.isThing(token.text()) && last > first;
		if (acronym && (bound || isSeat(first + 1, last))) {
			return Optional.of(Name.of(NameKind.ORGANIZATION, token.text(), token.start(), token.end()));
		}
		int acronymToken = boundBeforeUnit(first, last);
		if (acronymToken > 0) {
			Token unit = this.tokens.get(acronymToken);
			return Optional.of(Name.of(NameKind.ORGANIZATION, unit.text(), unit.start(), unit.end()));
		}
		return Optional.empty();
	}

	/**
	 * One or two capitalized words of no class, or a place: where an office of an acronym
	 * sits.
	 */
	private boolean isSeat(int from, int last) {
		if (this.known.isPlaceAt(from) && this.known.last(from) == last) {
			return true;
		}
		for (int i = from; i <= last; i++) {
			if (this.tokens.get(i).shape() != Token.Shape.CAPITAL || this.tokens.get(i).classes() != 0) {
				return false;
			}
		}
		return last - from == 0 && this.tokens.get(from - 1).text().length() >= 3;
	}

	private int boundBeforeUnit(int first, int last) {
		for (int i = first + 1; i < last; i++) {
			if (this.tokens.get(i).isSign('(') && this.pageNames.longForm(this.tokens.get(i + 1).text()).isPresent()
					&& this.kinds.isUnit(i + 3, last)) {
				return i + 1;
			}
		}
		return -1;
	}

}
