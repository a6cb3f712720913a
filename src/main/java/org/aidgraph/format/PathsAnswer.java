package org.aidgraph.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.Evidence;
import org.aidgraph.answer.RanCypher;
import org.aidgraph.answer.Way;

/**
 * Ways between two entities as they are sent.
 *
 * @param items the ways, the shortest first
 * @param cypher the statement that was run, where it was asked for
 */
public record PathsAnswer(List<Item> items, @JsonInclude(JsonInclude.Include.NON_ABSENT) @Schema(
		description = "The statement and parameters that were run; only with cypher=true") Optional<RanCypher> cypher) {

	public static PathsAnswer of(List<Way> ways, Optional<RanCypher> cypher) {
		return new PathsAnswer(ways.stream().map(Item::of).toList(), cypher);
	}

	/**
	 * One way.
	 *
	 * @param length how many relationships it has
	 * @param entities the entities on it, from the first to the last
	 * @param hops the relationships between them
	 */
	public record Item(int length, List<EntitySummary> entities, List<HopAnswer> hops) {

		static Item of(Way way) {
			return new Item(way.hops().size(), way.entities(), way.hops().stream().map(HopAnswer::of).toList());
		}

	}

	/**
	 * One relationship on a way.
	 *
	 * @param relationship the relationship
	 * @param best the words of its most confident statement; null without any
	 */
	public record HopAnswer(RelationshipAnswer relationship,
			@Schema(description = "The words of its most confident statement; null without any",
					nullable = true) Optional<Evidence> best) {

		static HopAnswer of(Way.Hop hop) {
			return new HopAnswer(RelationshipAnswer.of(hop.relationship()), hop.evidence());
		}

	}

}
