package org.aidgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.aidgraph.extract.Flow;
import org.aidgraph.identity.Entity;
import org.aidgraph.vocabulary.Kind;

/**
 * A flow of money between entities.
 *
 * @param flow the record as it was read
 * @param activity what the money is for
 * @param provider who gives it, as far as that is said and means something
 * @param receiver who gets it, likewise
 * @param targets the countries, regions and sectors that it is for, where they are its
 * own, in order of their ids
 * @param before what it joins without judgements, as lines of {@link End}; empty where no
 * judgement touches it
 */
public record Payment(Flow flow, Entity activity, Optional<Entity> provider, Optional<Entity> receiver,
		List<Entity> targets, List<String> before) {

	public Payment {
		targets = targets.stream().distinct().sorted(Comparator.comparing(Entity::id)).toList();
		before = List.copyOf(before);
	}

	/**
	 * What a flow of money is joined with.
	 *
	 * @param type the relationship that joins it: {@code FOR}, {@code FROM}, {@code TO},
	 * {@code BENEFITS} or {@code HAS_SECTOR}
	 */
	public record End(String type, Entity entity) {

		/** Joins a flow with what the money is for. */
		public static final String FOR = "FOR";

		/** Joins a flow with who gives it. */
		public static final String FROM = "FROM";

		/** Joins a flow with who gets it. */
		public static final String TO = "TO";

		/** As one line, to be kept. */
		String line() {
			return this.type + " " + this.entity.id();
		}

	}

	/** Everything that it is joined with. */
	public List<End> ends() {
		List<End> ends = new ArrayList<>();
		ends.add(new End(End.FOR, this.activity));
		this.provider.ifPresent((entity) -> ends.add(new End(End.FROM, entity)));
		this.receiver.ifPresent((entity) -> ends.add(new End(End.TO, entity)));
		this.targets
			.forEach((entity) -> ends.add(new End((entity.kind() == Kind.SECTOR) ? "HAS_SECTOR" : "BENEFITS", entity)));
		return ends;
	}

	/** The same between entities that judgements put in the place of these. */
	public Payment between(UnaryOperator<Entity> judged) {
		List<Entity> newTargets = this.targets.stream().map(judged).toList();
		Payment payment = new Payment(this.flow, judged.apply(this.activity), this.provider.map(judged),
				this.receiver.map(judged), newTargets, List.of());
		if (payment.equals(this)) {
			return this;
		}
		return new Payment(payment.flow, payment.activity, payment.provider, payment.receiver, payment.targets,
				ends().stream().map(End::line).toList());
	}

}
