package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidgraph.grammar.Lexicon;
import org.aidgraph.grammar.WordClass;
import org.aidgraph.naming.doubt.NoBody;
import org.aidgraph.naming.doubt.NoUndertaking;
import org.aidgraph.naming.doubt.Unreal;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;

/**
 * Collects what all extractors find on one page: settles names, keeps each fact once, the
 * best of equal ones whoever found it, and turns offsets into code points.
 */
final class FoundFacts {

	private static final int MAX_QUOTE = 2000;

	private static final int MAX_BEHIND = 120;

	/** What is left of a space that was decoded twice. */
	private static final int LOST = 0xc2;

	/** "H.E." is nobody's place of work. */
	private static final int MAX_HONORIFIC = 4;

	private final Page page;

	/** The names that were asked for, and whether they are nobody's. */
	private final Map<String, Boolean> noBodies = new HashMap<>();

	private final Mentions mentions;

	/** What an undertaking without name, title and code is called. */
	private static final String NAMELESS = "project";

	private final List<FoundFact> found = new ArrayList<>();

	FoundFacts(Page page, Mentions mentions) {
		this.page = page;
		this.mentions = mentions;
	}

	/** Notes a fact, unless it is of a bare common noun or of one thing with itself. */
	void add(FoundFact fact) {
		Mention subject = fact.subject();
		Mention object = fact.object();
		boolean same = subject.name().equals(object.name()) && subject.kind().equals(object.kind());
		if (!(same || isBare(subject) || isBare(object) || isNameless(subject) || isNameless(object) || isPiece(subject)
				|| isPiece(object) || isNoEnd(subject) || isNoEnd(object) || isTakenBack(fact))) {
			this.found.add(fact.upTo(endWith(object, fact.start(), endWith(subject, fact.start(), fact.end()))));
		}
	}

	/** Where the words of a fact end when they take in a body that stands behind them. */
	private int endWith(Mention mention, int start, int end) {
		String text = this.page.text();
		if (!mention.kind().isOrganization() || start >= end || isNamedIn(mention, text.substring(start, end))) {
			return end;
		}
		int limit = end;
		while (limit < Math.min(text.length(), end + MAX_BEHIND) && text.charAt(limit) != '\n'
				&& !(text.charAt(limit) == '.' && limit + 1 < text.length() && text.charAt(limit + 1) == ' ')) {
			limit++;
		}
		String behind = text.substring(end, limit);
		int at = behind.indexOf(mention.name());
		int length = mention.name().length();
		for (String name : mention.names()) {
			int other = behind.indexOf(name);
			boolean nearer = other >= 0 && (at < 0 || other < at);
			at = nearer ? other : at;
			length = nearer ? name.length() : length;
		}
		return (at < 0) ? end : end + at + length;
	}

	private static boolean isNamedIn(Mention mention, String words) {
		return words.contains(mention.name()) || mention.names().stream().anyMatch(words::contains);
	}

	/** "MSEK", "COVID-19", a sentence: neither a body nor an undertaking. */
	private boolean isNoEnd(Mention mention) {
		if (mention.kind().isActivity()) {
			return NoUndertaking.isSentence(mention.name());
		}
		if (mention.kind() == Kind.ROLE) {
			int last = mention.name().lastIndexOf(' ') + 1;
			return last > 0 && (Lexicon.classesOf(mention.name(), last, mention.name().length())
					& WordClass.CONNECTOR.bit()) != 0;
		}
		return mention.kind().isOrganization()
				&& this.noBodies.computeIfAbsent(mention.name(), (name) -> isNoBody(mention));
	}

	/** Asks the whole text, so that each name is asked for once. */
	private boolean isNoBody(Mention mention) {
		String name = mention.name();
		boolean sign = this.page.text().contains("$" + name) || name.codePointAt(0) == LOST;
		return sign || mention.id().isEmpty() && (NoBody.is(name) && !this.page.text().contains(name + " of the ")
				|| NoBody.isMoney(name, this.page.text()));
	}

	/** "A cannot accept donations from B": what the words deny or only plan. */
	private boolean isTakenBack(FoundFact fact) {
		if (fact.predicate() == Predicate.HOLDS_ROLE) {
			return fact.seat().endsWith(".") && fact.seat().length() <= MAX_HONORIFIC;
		}
		if (fact.predicate() == Predicate.BENEFITS && fact.end() > fact.start()) {
			return Unreal.isOrigin(this.page.text().substring(fact.start(), fact.end()), fact.object().name());
		}
		boolean told = fact.predicate() == Predicate.FUNDS || fact.predicate() == Predicate.PARTNERS_WITH
				|| fact.predicate() == Predicate.IMPLEMENTS;
		return told && Unreal.is(this.page.text().substring(fact.start(), Math.max(fact.start(), fact.end())));
	}

	/**
	 * An undertaking whose name begins in the middle: several words, the first in small
	 * letters.
	 */
	private static boolean isPiece(Mention mention) {
		return mention.kind().isActivity() && mention.name().indexOf(' ') > 0
				&& Character.isLowerCase(mention.name().codePointAt(0))
				&& Character.isLowerCase(mention.name().codePointAt(1));
	}

	/**
	 * "project": a page with headings and labels that name no undertaking is about none.
	 */
	private boolean isNameless(Mention mention) {
		return mention.kind().isActivity() && mention.name().equals(NAMELESS) && this.page.blocks()
			.stream()
			.anyMatch((block) -> block.type() == TextBlock.Type.HEADING || block.type() == TextBlock.Type.FIELD);
	}

	private static boolean isBare(Mention mention) {
		return mention.kind().isOrganization() && Mentions.isCommonNoun(mention.name());
	}

	/** The facts in order of position, each once. */
	List<Fact> facts() {
		Map<String, FoundFact> best = new LinkedHashMap<>();
		this.found.stream()
			.map((one) -> one.of(this.mentions.settled(one.subject()), this.mentions.settled(one.object())))
			.filter((one) -> !one.isOfItself())
			.sorted(FoundFact.ORDER)
			.forEach((one) -> best.merge(one.key(), one, FoundFacts::better));
		Set<String> seated = best.values()
			.stream()
			.filter((one) -> !one.seat().isEmpty())
			.map(FoundFact::post)
			.collect(Collectors.toSet());
		CodePoints points = new CodePoints(this.page.text());
		return best.values()
			.stream()
			.filter((one) -> one.predicate() != Predicate.HOLDS_ROLE || !one.seat().isEmpty()
					|| !seated.contains(one.post()))
			.sorted(FoundFact.ORDER)
			.map((one) -> new Fact(one.subject(), one.predicate(), one.object(), one.qualifiers(),
					points.quotation(one.start(), Math.min(one.end(), one.start() + MAX_QUOTE)), one.confidence(),
					one.extractor()))
			.toList();
	}

	private static FoundFact better(FoundFact first, FoundFact second) {
		FoundFact best = second.beats(first) ? second : first;
		if (!best.isOfSameOrder(first)) {
			return better(first.turned(), second, best);
		}
		return better(first, best.isOfSameOrder(second) ? second : second.turned(), best);
	}

	private static FoundFact better(FoundFact first, FoundFact second, FoundFact best) {
		Map<String, String> qualifiers = new HashMap<>(second.qualifiers());
		qualifiers.putAll(first.qualifiers());
		qualifiers.putAll(best.qualifiers());
		return new FoundFact(merged(best.subject(), first.subject(), second.subject()), best.predicate(),
				merged(best.object(), first.object(), second.object()), qualifiers, best.start(), best.end(),
				best.confidence(), best.extractor());
	}

	/** The thing under its longest name if it is a body, with all its names. */
	private static Mention merged(Mention best, Mention one, Mention other) {
		Set<String> names = new LinkedHashSet<>(best.names());
		names.addAll(one.names());
		names.addAll(other.names());
		names.add(one.name());
		names.add(other.name());
		String name = best.name();
		if (best.kind().isOrganization()) {
			name = (one.name().length() > name.length()) ? one.name() : name;
			name = (other.name().length() > name.length()) ? other.name() : name;
			names.add(best.name());
		}
		names.remove(name);
		return new Mention(best.kind(), name, List.copyOf(names), best.id());
	}

}
