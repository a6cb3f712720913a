package org.aidgraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.identity.Resolution;
import org.aidgraph.identity.Entity;
import org.aidgraph.identity.Resolution.Rejected;
import org.aidgraph.vocabulary.Kind;

/**
 * Gathers the claims of one document, and how it names their entities.
 */
final class ClaimBuilder {

	private final List<Claim> claims = new ArrayList<>();

	private final List<Payment> payments = new ArrayList<>();

	private final List<Rejected> rejected = new ArrayList<>();

	private final Map<String, Tally> tallies = new TreeMap<>();

	/** How the document speaks of one entity. */
	private static final class Tally {

		private final Entity entity;

		private final Set<String> names = new LinkedHashSet<>();

		private Kind kind;

		private int count;

		private Tally(Entity entity, Kind kind) {
			this.entity = entity;
			this.kind = kind;
		}

	}

	void value(Fact fact, Mention subjectMention, Resolution subject) {
		if (accepted(subject)) {
			Entity entity = tally(subject, subjectMention);
			this.claims.add(new Claim(entity, subjectMention.name(), fact.predicate().name(), Optional.empty(),
					Optional.empty(), fact.object().name(), false, fact, Map.of()));
		}
	}

	void relation(Fact fact, Mention subjectMention, Resolution subject, Mention objectMention, Resolution object,
			RelationType type) {
		if (!accepted(subject) || !accepted(object)) {
			return;
		}
		if (subject.entity().equals(object.entity())) {
			this.rejected.add(new Rejected(objectMention.name(), "both ends of " + type + " are the same thing"));
			return;
		}
		if (known(subject.entity().orElseThrow(), type, object.entity().orElseThrow())) {
			this.rejected.add(new Rejected(objectMention.name(), "the reference data say so already"));
			return;
		}
		Entity from = tally(subject, subjectMention);
		Entity to = tally(object, objectMention);
		this.claims.add(Claim.relation(from, subjectMention.name(), fact.predicate().name(), type, to,
				objectMention.name(), fact));
	}

	private static boolean known(Entity from, RelationType type, Entity to) {
		return from.links()
			.stream()
			.anyMatch((link) -> link.type().name().equals(type.name()) && link.to().id().equals(to.id()));
	}

	/** The organization of a role, stated by the same words as the role. */
	void at(Fact fact, Mention roleMention, Resolution role, Mention atMention, Resolution organization) {
		if (accepted(organization)) {
			Entity from = tally(role, roleMention);
			Entity to = tally(organization, atMention);
			this.claims
				.add(Claim.relation(from, roleMention.name(), "AT", RelationType.AT, to, atMention.name(), fact));
		}
	}

	/** A flow of money; an end that means nothing is left open. */
	void payment(Flow flow, Resolution activity, Function<Mention, Resolution> resolution) {
		if (accepted(activity)) {
			this.payments.add(new Payment(flow, tally(activity, flow.activity()),
					flow.provider().flatMap((mention) -> end(mention, resolution.apply(mention))),
					flow.receiver().flatMap((mention) -> end(mention, resolution.apply(mention))),
					flow.targets()
						.stream()
						.flatMap((mention) -> end(mention, resolution.apply(mention)).stream())
						.toList(),
					List.of()));
		}
	}

	private Optional<Entity> end(Mention mention, Resolution resolution) {
		return accepted(resolution) ? Optional.of(tally(resolution, mention)) : Optional.empty();
	}

	private boolean accepted(Resolution resolution) {
		if (resolution instanceof Rejected refusal) {
			this.rejected.add(refusal);
			return false;
		}
		return true;
	}

	private Entity tally(Resolution resolution, Mention mention) {
		Entity entity = resolution.entity().orElseThrow();
		Tally tally = this.tallies.computeIfAbsent(entity.id(), (id) -> new Tally(entity, mention.kind()));
		if (mention.kind() == Kind.MISSION) {
			tally.kind = Kind.MISSION;
		}
		tally.names.add(mention.name());
		tally.names.addAll(mention.names());
		tally.count++;
		return tally.entity;
	}

	Resolved build() {
		Map<String, Naming> namings = new LinkedHashMap<>();
		this.tallies.forEach((id, tally) -> namings.put(id,
				Naming.of(tally.entity, tally.kind, List.copyOf(tally.names), tally.count)));
		return new Resolved(this.claims, this.payments, List.copyOf(namings.values()), this.rejected);
	}

}
