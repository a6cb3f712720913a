package org.aidgraph.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Fact;
import org.aidgraph.identity.Entity;

/**
 * A fact about entities: what one statement of the graph says.
 *
 * @param subject what it is said of
 * @param subjectName what the document calls the subject
 * @param predicate what is said: the fact's predicate, or {@code AT} for the organization
 * of a role
 * @param relation the relationship that it backs; empty for a value
 * @param object the other entity; empty for a value
 * @param objectName what the document calls the object, or the value
 * @param turned whether subject and object are those of the fact, exchanged
 * @param fact the fact as it was read
 * @param before the ids that the ends have without judgements, where those differ:
 * {@value #SUBJECT_AS}, {@value #OBJECT_AS}
 */
public record Claim(Entity subject, String subjectName, String predicate, Optional<RelationType> relation,
		Optional<Entity> object, String objectName, boolean turned, Fact fact, Map<String, String> before) {

	/** What the subject's id is without judgements. */
	public static final String SUBJECT_AS = "subjectAs";

	/** What the object's id is without judgements. */
	public static final String OBJECT_AS = "objectAs";

	public Claim {
		before = Map.copyOf(before);
	}

	/**
	 * A relation between two entities; a partnership in the one direction that it is
	 * written in.
	 */
	public static Claim relation(Entity from, String fromName, String predicate, RelationType type, Entity to,
			String toName, Fact fact) {
		Claim claim = new Claim(from, fromName, predicate, Optional.of(type), Optional.of(to), toName, false, fact,
				Map.of());
		return (type == RelationType.PARTNERS_WITH && comesAfter(from, to)) ? claim.exchanged() : claim;
	}

	/** The same of a subject and an object that judgements put in the place of these. */
	public Claim between(Entity newSubject, Optional<Entity> newObject) {
		Map<String, String> as = new HashMap<>();
		if (!newSubject.id().equals(this.subject.id())) {
			as.put(SUBJECT_AS, this.subject.id());
		}
		this.object.filter((old) -> !old.id().equals(newObject.map(Entity::id).orElse(old.id())))
			.ifPresent((old) -> as.put(OBJECT_AS, old.id()));
		Claim claim = new Claim(newSubject, this.subjectName, this.predicate, this.relation, newObject, this.objectName,
				this.turned, this.fact, as);
		boolean turn = this.relation.filter(RelationType.PARTNERS_WITH::equals).isPresent()
				&& newObject.filter((to) -> comesAfter(newSubject, to)).isPresent();
		return turn ? claim.exchanged() : claim;
	}

	private Claim exchanged() {
		Map<String, String> as = new HashMap<>();
		this.before.forEach((end, id) -> as.put(end.equals(SUBJECT_AS) ? OBJECT_AS : SUBJECT_AS, id));
		return new Claim(this.object.orElseThrow(), this.objectName, this.predicate, this.relation,
				Optional.of(this.subject), this.subjectName, !this.turned, this.fact, as);
	}

	/** A partnership is written once: towards the activity, else from the lesser id. */
	private static boolean comesAfter(Entity from, Entity to) {
		if (from.kind().isActivity() != to.kind().isActivity()) {
			return from.kind().isActivity();
		}
		return from.id().compareTo(to.id()) > 0;
	}

}
