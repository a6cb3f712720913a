package org.aidgraph.format;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.answer.Involvement;
import org.aidgraph.query.OrganizationRole;
import org.aidgraph.query.RelationshipType;

/**
 * That an organization takes part in an activity, and where, as it is sent.
 *
 * @param activity what is done
 * @param codes its codes
 * @param status its status as stated
 * @param startDate when it starts
 * @param endDate when it ends
 * @param budget its budget
 * @param place a country or region that benefits
 * @param role how the organization takes part
 * @param roleCode the code of the role
 * @param organization who takes part
 * @param statements how many statements say so
 * @param confidence the best confidence of those
 * @param evidence the address of their words
 */
public record InvolvementAnswer(EntitySummary activity, List<String> codes,
		@Schema(nullable = true) Optional<String> status, @Schema(nullable = true) Optional<String> startDate,
		@Schema(nullable = true) Optional<String> endDate,
		@Schema(nullable = true, example = "200000 USD") Optional<String> budget,
		@Schema(description = "A country or region that benefits; null where none is known",
				nullable = true) Optional<EntitySummary> place,
		@Schema(description = "funding, accountable, extending, implementing or partner; null where nobody is known to take part",
				nullable = true, example = "funding") Optional<String> role,
		@Schema(description = "Code of the role in the IATI codelist OrganisationRole; a partner has none",
				nullable = true, example = "1") Optional<String> roleCode,
		@Schema(description = "Who takes part; null where nobody is known to",
				nullable = true) Optional<EntitySummary> organization,
		@Schema(description = "How many statements say that it takes part") long statements,
		@Schema(description = "The best confidence of those, 0 to 1", nullable = true) Optional<Double> confidence,
		@Schema(description = "Address of the words that say so", nullable = true) Optional<String> evidence) {

	public static InvolvementAnswer of(Involvement involvement) {
		Optional<RelationshipAnswer> part = involvement.part().map((one) -> RelationshipAnswer.of(one.relationship()));
		Optional<OrganizationRole> role = part
			.flatMap((one) -> OrganizationRole.of(RelationshipType.valueOf(one.type())));
		return new InvolvementAnswer(involvement.activity(), involvement.codes(), involvement.status(),
				involvement.startDate(), involvement.endDate(), involvement.budget(), involvement.place(),
				role.map(OrganizationRole::path), role.flatMap(OrganizationRole::code),
				involvement.part().map(Involvement.Part::organization),
				part.map(RelationshipAnswer::statements).orElse(0L), part.flatMap(RelationshipAnswer::confidence),
				part.flatMap(RelationshipAnswer::evidence));
	}

}
