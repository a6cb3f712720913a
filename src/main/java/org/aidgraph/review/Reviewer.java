package org.aidgraph.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidgraph.answer.Page;
import org.aidgraph.identity.Candidate;
import org.aidgraph.identity.Explanation;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.importer.JudgementRunner;
import org.aidgraph.judgement.Judgements;
import org.aidgraph.query.Entities;
import org.aidgraph.query.Unresolved;
import org.aidgraph.rows.PageRequest;
import org.aidgraph.vocabulary.Kind;
import org.springframework.stereotype.Component;

/**
 * Finds what people should look at: organizations whose name could mean several known
 * ones, or is like that of one, or stands with an identifier of another, and which nobody
 * has found to be different. Safe for use by many threads.
 */
@Component
public final class Reviewer {

	private static final double LEAST_SCORE = 0.7;

	private static final double IDENTIFIER = 0.8;

	private static final String LIKE_NAME = "its name is like that of a known organization";

	private static final int MOST_ROUNDS = 20;

	private final Entities entities;

	private final DocumentPipeline pipeline;

	private final JudgementRunner judgements;

	Reviewer(Entities entities, DocumentPipeline pipeline, JudgementRunner judgements) {
		this.entities = entities;
		this.pipeline = pipeline;
		this.judgements = judgements;
	}

	/**
	 * One page in the order of ids; a page may be shorter than asked for and not be the
	 * last.
	 */
	public Page<ReviewItem> list(PageRequest request) {
		Judgements judged = this.judgements.judgements();
		List<ReviewItem> items = new ArrayList<>();
		Page<Unresolved> page = this.entities.unresolved(request);
		add(page, judged, items);
		for (int round = 1; round < MOST_ROUNDS && page.next().isPresent() && items.size() < request.limit(); round++) {
			page = this.entities.unresolved(new PageRequest(page.next(), request.limit() - items.size()));
			add(page, judged, items);
		}
		return new Page<>(items, page.next(), page.cypher());
	}

	private void add(Page<Unresolved> page, Judgements judged, List<ReviewItem> items) {
		page.items().forEach((one) -> item(one, judged).ifPresent(items::add));
	}

	private Optional<ReviewItem> item(Unresolved one, Judgements judged) {
		Explanation explanation = this.pipeline.explain(Kind.ORGANIZATION, one.entity().name(), List.of());
		boolean ambiguous = explanation.outcome().equals(Explanation.AMBIGUOUS);
		Stream<Candidate> candidates = explanation.candidates()
			.stream()
			.filter((candidate) -> !candidate.id().equals(one.entity().id()))
			.filter((candidate) -> !judged.areDifferent(one.entity().id(), candidate.id()))
			.filter((candidate) -> ambiguous || candidate.score() >= LEAST_SCORE);
		List<Candidate> alike = candidates.toList();
		List<Candidate> open = new ArrayList<>(alike);
		identified(one).filter((candidate) -> !candidate.id().equals(one.entity().id()))
			.filter((candidate) -> !judged.areDifferent(one.entity().id(), candidate.id()))
			.filter((candidate) -> open.stream().noneMatch((other) -> other.id().equals(candidate.id())))
			.forEach(open::add);
		if (open.isEmpty()) {
			return Optional.empty();
		}
		String reason = alike.isEmpty() ? "it shares an identifier, and no name" : LIKE_NAME;
		return Optional.of(new ReviewItem(one.entity(), ambiguous ? explanation.reason() : reason, open,
				one.documentCount(), one.documents()));
	}

	/** Those that share an identifier with it: publishers lend theirs to others. */
	private Stream<Candidate> identified(Unresolved one) {
		Stream<Candidate> known = one.references()
			.stream()
			.flatMap((reference) -> this.pipeline.ofIdentifier(reference)
				.stream()
				.map((entity) -> new Candidate(entity.id(), String.valueOf(entity.properties().get("name")), IDENTIFIER,
						List.of("'" + reference + "' is its identifier"))));
		Stream<Candidate> others = one.sharing()
			.stream()
			.map((other) -> new Candidate(other.id(), other.name(), IDENTIFIER,
					List.of("'" + other.reference() + "' stands beside its name too")));
		return Stream.concat(known, others);
	}

}
