package org.aidgraph.extract.clause.part;

import java.util.Set;
import org.aidgraph.grammar.Words;
import org.aidgraph.naming.Phrases;

/**
 * Small English words by what they do in a clause.
 */
final class Wording {

	static final Set<String> UNDERTAKINGS = Words.of("project", "programme", "program", "initiative", "scheme",
			"campaign", "action", "intervention", "undertaking", "facility");

	/** Nouns that stand for a body by themselves. */
	static final Set<String> BODIES = Words.of("agency", "agencies", "organization", "organizations", "organisation",
			"organisations", "ministry", "association", "foundation", "charity", "trust", "mission", "bank", "union",
			"federation", "institute", "university", "ngo", "company", "network", "partners", "trio", "society",
			"office");

	static final Set<String> PREPOSITIONS = Words.of("in", "on", "at", "by", "with", "from", "for", "to", "of", "under",
			"until", "till", "since", "through", "between", "during", "within", "as", "into", "towards", "toward",
			"against", "after", "before", "about", "across", "throughout", "over", "behind", "including", "than", "per",
			"via", "upon", "among", "inside", "around");

	static final Set<String> TOGETHER = Words.of("partnership", "collaboration", "cooperation", "co-operation",
			"conjunction", "coordination", "alliance", "tandem", "concert", "association");

	static final Set<String> BREAKS = Words.of("while", "whereas", "because", "although", "though", "but", "when",
			"where", "if", "unless", "whether", "so", "yet", "why", "how");

	static final Set<String> EDGES = Words.of("end", "beginning", "start", "middle", "early", "late", "mid", "close",
			"spring", "summer", "autumn", "winter", "year");

	/** Nouns that open sentences and name nothing. */
	static final Set<String> OPENING = Words.of("beneficiaries", "donors", "partners", "implementing", "funders",
			"costs", "funding", "money", "partner", "donor", "participants", "work");

	static final Set<String> CALLED = Words.of("partner", "partners", "donor", "donors", "agencies", "organizations",
			"organisations", "implementer", "implementers", "member", "members");

	static final Set<String> RUNNING = Words.of("implementing", "executing", "lead", "leading");

	static final Set<String> NONE = Words.of("no", "none", "neither", "nothing", "nobody");

	static final Set<String> TIES = Words.of("with", "from", "into", "over", "beyond", "without");

	static final Set<String> TURNS = Words.of("since", "before", "after", "until", "as");

	static final Set<String> PRONOUNS = Words.of("it", "they", "we", "them", "us", "she", "he");

	static final Set<String> SEVERAL = Words.of("both", "two", "three", "four", "five", "all");

	private Wording() {
	}

	static boolean isPreposition(Phrases phrases, int index) {
		return phrases.isOneOf(index, PREPOSITIONS);
	}

}
