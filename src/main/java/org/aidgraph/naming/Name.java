package org.aidgraph.naming;

import java.util.List;
import java.util.Optional;

/**
 * A name where it stands.
 *
 * @param kind what it seems to name
 * @param text the name without article and acronym in brackets
 * @param others what else the page calls it
 * @param id the reference id where it is known
 * @param start offset of its first character in the page's text, in UTF-16 units
 * @param end offset after its last character, a bracketed acronym included
 * @param whole the body that it is a part of, where the name or the words behind it say
 * so
 * @param place the country, region or city that it names as its own
 */
public record Name(NameKind kind, String text, List<String> others, Optional<String> id, int start, int end,
		Optional<Name> whole, Optional<Name> place) {

	public Name {
		others = List.copyOf(others);
	}

	public static Name of(NameKind kind, String text, int start, int end) {
		return new Name(kind, text, List.of(), Optional.empty(), start, end, Optional.empty(), Optional.empty());
	}

	public Name withKind(NameKind newKind) {
		return new Name(newKind, this.text, this.others, this.id, this.start, this.end, this.whole, this.place);
	}

	public Name withWhole(Name newWhole) {
		return new Name(this.kind, this.text, this.others, this.id, this.start, this.end, Optional.of(newWhole),
				this.place);
	}

	/** This name under a fuller form that the page gives elsewhere. */
	public Name known(String fullText, List<String> otherTexts) {
		return new Name(this.kind, fullText, otherTexts, this.id, this.start, this.end, this.whole, this.place);
	}

}
