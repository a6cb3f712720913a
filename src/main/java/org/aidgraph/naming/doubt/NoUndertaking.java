package org.aidgraph.naming.doubt;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells words that are taken for the name of a project or programme and are none:
 * sentences, papers, fields of work, words for whatever work.
 */
public final class NoUndertaking {

	private static final Pattern SENTENCE = Pattern.compile(
			"(?su)(.*( is an? | will | are the | aims to ).*|(Through|In|Under|With) (this|the) project.*|.*:|\\p{L}\\.\\p{Lu}\\p{Ll}+)");

	/** What a paper is called by its last word. */
	private static final Set<String> PAPERS = Set.of("strategy", "framework", "document", "policy", "agreement",
			"procedure", "procedures", "contributions", "law", "convention", "agenda", "declaration", "analysis",
			"analyses", "guidelines", "strategi", "determinants", "mechanism", "standards", "terms");

	/** Plans of states and houses rather than of projects. */
	private static final Pattern PLAN = Pattern.compile("(?iu)(the )?((global|national|strategic|action|work|response"
			+ "|country|business|development|horizon|annual|humanitarian|operational|economic|social|and|master"
			+ "|preparedness|sector|refugee|\\p{Lu}{2,}|covid-19) )+plans?( of action| national)?"
			+ "|(global )?plans? (of action|national|d['\u2019]action.*)|platforms? (for|of) action");

	/** Fields that an acronym in brackets follows as it would follow a title. */
	private static final Set<String> FIELDS = Set.of("violence", "malnutrition", "education", "nutrition", "management",
			"hygiene", "protection", "diseases", "disease", "security", "health", "learning", "feeding", "reduction",
			"services", "engagement", "assistance", "care", "groups", "group", "members", "committees", "workers");

	private static final Set<String> WORDS = Set.of("further", "additional", "existing", "current", "previous",
			"ongoing", "other", "proposed", "overall", "total", "early", "all", "any", "such", "several", "various",
			"new", "similar");

	private NoUndertaking() {
	}

	/** Whether words can be the name of no undertaking. */
	public static boolean is(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return PAPERS.contains(lower.substring(lower.lastIndexOf(' ') + 1)) || isSentence(name)
				|| PLAN.matcher(name).matches() || NoBody.isField(name) || WORDS.contains(lower);
	}

	/** Whether words state something instead of naming it. */
	public static boolean isSentence(String name) {
		return SENTENCE.matcher(name).matches();
	}

	/** Whether a name says a field of work by its last word. */
	public static boolean endsInField(String name) {
		return FIELDS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
	}

}
