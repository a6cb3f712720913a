package org.aidgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidgraph.text.Page;
import org.aidgraph.vocabulary.Predicate;
import org.aidgraph.vocabulary.Slug;

/**
 * Collects what extractors find on one page: settles names, keeps the best of equal facts
 * and turns offsets into code points once.
 */
final class Findings {

	private static final int MAX_QUOTE = 2000;

	private record Found(Mention subject, Predicate predicate, Mention object, Map<String, String> qualifiers,
			int start, int end, double confidence, String extractor) {
	}

	private final Page page;

	private final Mentions mentions;

	private final List<Found> found = new ArrayList<>();

	Findings(Page page, Mentions mentions) {
		this.page = page;
		this.mentions = mentions;
	}

	/** Notes a fact whose words stand between two UTF-16 offsets of the page's text. */
	void add(FactExtractor extractor, Mention subject, Predicate predicate, Mention object,
			Map<String, String> qualifiers, int start, int end, double confidence) {
		if (isBare(subject) || isBare(object)) {
			return;
		}
		if (!subject.name().equals(object.name()) || !subject.kind().equals(object.kind())) {
			this.found.add(new Found(subject, predicate, object, qualifiers, start, end, confidence, extractor.name()));
		}
	}

	private static boolean isBare(Mention mention) {
		return mention.kind().isOrganization() && Mentions.isCommonNoun(mention.name());
	}

	void add(FactExtractor extractor, Mention subject, Predicate predicate, Mention object, int start, int end,
			double confidence) {
		add(extractor, subject, predicate, object, Map.of(), start, end, confidence);
	}

	/** The facts in order of position, each once. */
	List<Fact> facts() {
		Map<String, Found> best = new LinkedHashMap<>();
		this.found.sort(Comparator.comparingInt(Found::start).thenComparingInt(Found::end));
		for (Found one : this.found) {
			Found settled = settled(one);
			best.merge(key(settled), settled, Findings::better);
		}
		List<Found> ordered = new ArrayList<>(best.values());
		ordered.sort(Comparator.comparingInt(Found::start).thenComparingInt(Found::end));
		List<Fact> facts = new ArrayList<>(ordered.size());
		CodePoints points = new CodePoints(this.page.text());
		for (Found one : ordered) {
			facts.add(new Fact(one.subject(), one.predicate(), one.object(), one.qualifiers(),
					points.quotation(one.start(), Math.min(one.end(), one.start() + MAX_QUOTE)), one.confidence(),
					one.extractor()));
		}
		return facts;
	}

	private Found settled(Found one) {
		return new Found(this.mentions.settled(one.subject()), one.predicate(), this.mentions.settled(one.object()),
				one.qualifiers(), one.start(), one.end(), one.confidence(), one.extractor());
	}

	private static Found better(Found first, Found second) {
		Found best = (second.confidence() > first.confidence()
				|| second.confidence() == first.confidence() && second.qualifiers().size() > first.qualifiers().size())
						? second : first;
		Map<String, String> qualifiers = new HashMap<>(second.qualifiers());
		qualifiers.putAll(first.qualifiers());
		qualifiers.putAll(best.qualifiers());
		return new Found(merged(best.subject(), first.subject(), second.subject()), best.predicate(),
				merged(best.object(), first.object(), second.object()), qualifiers, best.start(), best.end(),
				best.confidence(), best.extractor());
	}

	private static Mention merged(Mention best, Mention one, Mention other) {
		Set<String> names = new LinkedHashSet<>(best.names());
		names.addAll(one.names());
		names.addAll(other.names());
		names.add(one.name());
		names.add(other.name());
		names.remove(best.name());
		return new Mention(best.kind(), best.name(), List.copyOf(names), best.id());
	}

	private static String key(Found fact) {
		String subject = key(fact.subject());
		String object = key(fact.object());
		if (fact.predicate() == Predicate.PARTNERS_WITH && subject.compareTo(object) > 0) {
			String swap = subject;
			subject = object;
			object = swap;
		}
		return subject + "|" + fact.predicate() + "|" + object + "|"
				+ (fact.predicate() == Predicate.HOLDS_ROLE ? Slug.of(fact.qualifiers().getOrDefault("at", "")) : "");
	}

	private static String key(Mention mention) {
		return mention.id()
			.orElseGet(() -> mention.kind().isActivity() || mention.kind().isOrganization() ? Slug.of(mention.name())
					: mention.kind() + Slug.of(mention.name()));
	}

}
