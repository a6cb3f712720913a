package org.aidgraph.extract.body;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.Phrases;

/**
 * Tells bodies that only say what kind of thing the noun behind them is: "the UN
 * Secretary-General", "the A finance manager".
 */
public final class Attributes {

	private static final Set<String> NOUNS = Words.of("manager", "managers", "secretary", "strategy", "strategies",
			"finance", "core", "departments", "humanitarian", "pandemic", "coordination", "mechanism", "mechanisms",
			"supply", "standards", "guidelines", "plan", "plans", "policy", "policies", "fund", "response", "system",
			"appeal", "framework", "approach", "approaches", "priorities", "affairs", "relief", "requirements",
			"regulations", "procedures", "development", "secretary-general", "special", "country", "regional");

	private Attributes() {
	}

	/** The names of a list, the last one left out where it is such an attribute. */
	public static List<Name> left(Phrases phrases, Bodies.Listed listed) {
		List<Name> names = listed.names();
		int next = listed.last() + 1;
		boolean attribute = !names.isEmpty() && names.get(names.size() - 1).end() == phrases.end(listed.last())
				&& (phrases.isOneOf(next, NOUNS) || phrases.isRole(next) && !phrases.isName(next + 1));
		return attribute ? names.subList(0, names.size() - 1) : names;
	}

}
