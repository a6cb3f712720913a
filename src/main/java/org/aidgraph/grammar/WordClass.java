package org.aidgraph.grammar;

/**
 * What a common word does in a sentence. The words themselves are data, in
 * {@code words.txt}; a word may have several classes.
 */
public enum WordClass {

	/** Names a kind of body: agency, ministry, fund. */
	ORGANIZATION,

	/** Names a part of a body: office, mission, division. */
	UNIT,

	/** Names an undertaking: project, programme, campaign. */
	ACTIVITY,

	/** Names a product or event that money pays for: training, report, vehicle. */
	PRODUCT,

	/** Head of a title that a person holds: director, minister. */
	ROLE,

	/** Stands before the head of a title: deputy, senior, regional. */
	ROLE_MODIFIER,

	/** Stands before a person's name: Mr, Dr, H.E. */
	HONORIFIC,

	/** Ties the parts of a name: of, for, de. */
	CONNECTOR,

	/** Joins equals: and, as well as, et. */
	AND,

	/** Article or similar. */
	DETERMINER,

	/** Funded, financed. */
	FUNDED,

	/** Says that somebody gives money: contributes, donated. */
	GIVES,

	/** Receives, received. */
	RECEIVES,

	/** Money given: funding, grant, contribution. */
	FUNDING,

	/** Help of any sort: support, assistance. */
	SUPPORT,

	/** Implemented, managed, run. */
	RUN,

	/** Implements, launched, developed. */
	RUNS,

	/** Partnership, collaboration. */
	TOGETHER,

	/** Says or said. */
	SAYS,

	/** Part of, member of, joined. */
	BELONGS,

	/** Presence, office, working in. */
	PRESENCE,

	/** Covers, benefits, targets. */
	REACHES,

	/** Budget, cost. */
	BUDGET,

	/** Contact, tel, e-mail. */
	CONTACT,

	/** A month's name. */
	MONTH,

	/** Begins sentences, never names: articles, pronouns, conjunctions, weekdays. */
	FUNCTION,

	/** Never part of a person's name, though often capitalized. */
	NOT_PERSON,

	/** A currency or a million. */
	MONEY,

	/** Agent marker of a passive: by, par, por. */
	BY,

	/** Stands for an undertaking by itself, in languages that decline it: проект. */
	UNDERTAKING,

	/** Several undertakings: проекты. */
	UNDERTAKINGS,

	/** Says that nothing happened, or not yet: not, hopes, is discussed. */
	DENIES,

	/** Stands for what was named before: он, его. */
	PRONOUN,

	/** Begins with a letter that is a word of its own elsewhere in Arabic. */
	WHOLE,

	/** Stands before the name of a country: republic, kingdom. */
	STATE,

	/** What bodies that do aid work do with their hands: trains, builds, restored. */
	WORKS,
	/** Belongs to a frame; see {@link Frames}. */
	FRAME;

	/** This class as one bit of a set. */
	public long bit() {
		return 1L << ordinal();
	}

	/** Several classes as one set of bits. */
	public static long bits(WordClass... classes) {
		long bits = 0;
		for (WordClass wordClass : classes) {
			bits |= wordClass.bit();
		}
		return bits;
	}

}
