package org.aidgraph.format;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.aidgraph.answer.Neighbourhood;

/**
 * A part of the graph as it is sent, ready to draw.
 *
 * @param nodes the entities, the nearest first
 * @param edges the relationships between them
 * @param complete whether everything within the depth is there
 */
public record GraphAnswer(List<Neighbourhood.Node> nodes, List<RelationshipAnswer> edges, @Schema(
		description = "Whether everything within the depth is there; false where 'limit' cut something off") boolean complete) {

	public static GraphAnswer of(Neighbourhood neighbourhood) {
		return new GraphAnswer(neighbourhood.nodes(),
				neighbourhood.edges().stream().map(RelationshipAnswer::of).toList(), neighbourhood.complete());
	}

}
