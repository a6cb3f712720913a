package org.aidgraph.format;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.Relationship;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A relationship as it is sent.
 *
 * @param type its type
 * @param from where it starts
 * @param to where it ends
 * @param statements how many statements back it
 * @param confidence the best confidence of its statements; null without any
 * @param properties what else it carries
 * @param evidence the address of the words behind it; null for a mention
 */
public record RelationshipAnswer(@Schema(example = "FUNDS") String type, EntitySummary from, EntitySummary to,
		@Schema(description = "How many statements back it; 0 for what the reference data gives") long statements,
		@Schema(description = "The best confidence of its statements, 0 to 1; null without any",
				nullable = true) Optional<Double> confidence,
		Map<String, Object> properties,
		@Schema(description = "Address of the words behind it; null for what a document mentions",
				nullable = true) Optional<String> evidence) {

	public static RelationshipAnswer of(Relationship relationship) {
		return of(relationship, Optional.of(evidenceOf(relationship)));
	}

	/** A mention is no statement: its document is its evidence. */
	public static RelationshipAnswer ofMention(Relationship mention) {
		return of(mention, Optional.empty());
	}

	private static RelationshipAnswer of(Relationship relationship, Optional<String> evidence) {
		return new RelationshipAnswer(relationship.type(), relationship.from(), relationship.to(),
				relationship.statements(), relationship.confidence(), relationship.properties(), evidence);
	}

	private static String evidenceOf(Relationship relationship) {
		return UriComponentsBuilder.fromPath("/api/relationships")
			.pathSegment("{from}", "{type}", "{to}", "evidence")
			.encode()
			.buildAndExpand(relationship.from().id(), relationship.type(), relationship.to().id())
			.toUriString();
	}

}
