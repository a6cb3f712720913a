package org.aidgraph.naming.doubt;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.grammar.Words;

/**
 * Tells words that are taken for the name of a project or programme and are none:
 * sentences, papers, fields of work, words for whatever work.
 */
public final class NoUndertaking {

	private static final Pattern SENTENCE = Pattern.compile(
			"(?su)(.*( is an? | will | are the | aims to ).*|(Through|In|Under|With) (this|the) project.*|.*:|\\p{L}\\.\\p{Lu}\\p{Ll}+)");

	/** What stands over a page whatever it is about, and offices. */
	private static final Pattern HEAD = Pattern.compile("(?iu)(press release|communiqu\u00e9 de presse|media release"
			+ "|news release|comunicado de prensa|nota de prensa|bulletin|newsletter|(regional|country|liaison) office)"
			+ "\\b.*|(search|home|portfolio|\u0433\u043b\u0430\u0432\u043d\u0430\u044f|\u0442\u0438\u043f|notre|nuestro|este)( [|/:,.\u2013\\d].*)?");

	/** "Project Management", "Programme Formulation": what is done about any of them. */
	private static final Pattern ABOUT = Pattern
		.compile("(?iu)(.* )?(project|programme|program) (development|formulation"
				+ "|interventions?|management|design|objectives?|cycle|areas?|manager|office|staff|team|implementation)( .*)?");

	/** "Estrategia Nacional", "N Programme". */
	private static final Pattern FIRST = Pattern.compile(
			"(?iu)(estrategia|strat\u00e9gie|pol\u00edtica|politique|loi|ley) .*|\\p{L} (programme|program|project)");

	/** "Additional funds to …": what is done with money. */
	private static final Pattern MONEY = Pattern
		.compile("(?iu)([\\p{L}/-]+ )?(funds|medel|fonds|middelen) (to|for|f\u00f6r|pour|voor) .*");

	/** What a paper is called by its last word. */
	private static final Set<String> PAPERS = Words.of("strategy", "framework", "document", "policy", "agreement",
			"procedure", "procedures", "contributions", "law", "convention", "agenda", "declaration", "analysis",
			"analyses", "guidelines", "strategi", "determinants", "mechanism", "standards", "terms", "budget",
			"projects", "activities", "awards", "team", "unit", "report", "reports", "assessment", "proposal");

	/** Bodies that are taken for what they do, by their first or last word. */
	private static final Set<String> BODIES = Words.of("foundation", "ministry", "agency", "bank", "committee",
			"department", "university", "commission", "secretariat", "bureau", "government", "embassy", "organization",
			"organisation", "association", "federation", "team", "teams");

	/** Common words that are a part of a name at most. */
	private static final Set<String> HALVES = Words.of("peace", "development", "flood", "floods", "emergency",
			"humanitarian", "women", "youth", "children", "girls", "climate", "migration", "idp", "idps", "refugee",
			"refugees", "despite", "although", "however", "given", "because", "phase", "component", "covid19",
			"support", "objective", "goal", "result", "output");

	/** Plans of states and houses rather than of projects. */
	private static final Pattern PLAN = Pattern.compile("(?iu)(the )?((global|national|strategic|action|work|response"
			+ "|country|business|development|horizon|annual|humanitarian|operational|economic|social|and|master"
			+ "|preparedness|sector|refugee|\\p{Lu}{2,}|covid-19) )+plans?( of action| national)?"
			+ "|(global )?plans? (of action|national|d['\u2019]action.*)|platforms? (for|of) action");

	/** Fields that an acronym in brackets follows as it would follow a title. */
	private static final Set<String> FIELDS = Words.of("violence", "malnutrition", "education", "nutrition",
			"management", "hygiene", "protection", "diseases", "disease", "security", "health", "learning", "feeding",
			"reduction", "services", "engagement", "assistance", "care", "groups", "group", "members", "committees",
			"workers");

	private static final Set<String> WORDS = Words.of("further", "additional", "existing", "current", "previous",
			"ongoing", "other", "proposed", "overall", "total", "early", "all", "any", "such", "several", "various",
			"new", "similar");

	private NoUndertaking() {
	}

	/** Whether words can be the name of no undertaking. */
	public static boolean is(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		String last = lower.substring(lower.lastIndexOf(' ') + 1).replaceAll("[0-9]+$", "");
		return PAPERS.contains(last) || isSentence(name) || PLAN.matcher(name).matches() || NoBody.isField(name)
				|| WORDS.contains(lower);
	}

	/**
	 * Whether words state something, or head a page, instead of naming an undertaking.
	 */
	public static boolean isSentence(String name) {
		boolean word = name.indexOf(' ') < 0 && (Lexicon.classesOf(name, 0, name.length())
				& WordClass.bits(WordClass.FUNCTION, WordClass.DETERMINER)) != 0;
		String lower = name.toLowerCase(Locale.ROOT);
		int space = lower.indexOf(' ');
		boolean body = space > 0 && !lower.contains("project") && !lower.contains("program")
				&& (BODIES.contains(lower.substring(0, space))
						|| BODIES.contains(lower.substring(lower.lastIndexOf(' ') + 1)));
		boolean place = space > 0 && space == lower.lastIndexOf(' ')
				&& (Lexicon.classesOf(name, 0, space) & WordClass.CONNECTOR.bit()) != 0 && !lower.startsWith("the ")
				&& !lower.startsWith("le ") && !lower.startsWith("la ") && !lower.startsWith("el ");
		return word || body || lower.endsWith(" projects") || FIRST.matcher(name).matches()
				|| lower.contains("core commitment") || ABOUT.matcher(name).matches() || MONEY.matcher(name).matches()
				|| NoBody.isDisease(name) || place || HALVES.contains(lower) || SENTENCE.matcher(name).matches()
				|| HEAD.matcher(name).matches();
	}

	/** Whether a name says a field of work by its last word. */
	public static boolean endsInField(String name) {
		return FIELDS.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
	}

}
