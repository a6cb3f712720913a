package org.aidgraph.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.NameKind;

/**
 * Makes names of bodies out of whole values.
 */
public final class BodyNames {

	private BodyNames() {
	}

	/** A value that is one name, its article and the acronym in brackets left out. */
	public static Name whole(String value, int start) {
		String text = value.strip();
		List<String> others = new ArrayList<>();
		int open = text.lastIndexOf('(');
		if (open > 3 && text.endsWith(")") && text.length() - open <= 14) {
			others.add(text.substring(open + 1, text.length() - 1));
			text = text.substring(0, open).strip();
		}
		text = text.startsWith("The ") || text.startsWith("the ") ? text.substring(4) : text;
		text = text.isBlank() ? value.strip() : text;
		return new Name(NameKind.ORGANIZATION, text, others, Optional.empty(), start, start + value.length(),
				Optional.empty(), Optional.empty());
	}

	/** "Department X – Bureau Y" as one name of a part with its whole. */
	static Name part(String value, int start, Name whole, Name part) {
		Name plain = whole(value, start);
		List<String> others = new ArrayList<>(plain.others());
		others.add(part.text());
		return new Name(NameKind.UNIT, plain.text(), others, part.id(), start, start + value.length(),
				Optional.of(whole), Optional.empty());
	}

}
