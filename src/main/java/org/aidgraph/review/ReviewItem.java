package org.aidgraph.review;

import java.util.List;
import org.aidgraph.answer.DocumentSummary;
import org.aidgraph.answer.EntitySummary;
import org.aidgraph.identity.Candidate;

/**
 * An organization that a person should look at: it could be one that is known.
 *
 * @param entity the organization, as documents describe it
 * @param reason why it stands alone
 * @param candidates what it could be, the likeliest first
 * @param documentCount how many documents mention it
 * @param documents the first of them
 */
public record ReviewItem(EntitySummary entity, String reason, List<Candidate> candidates, long documentCount,
		List<DocumentSummary> documents) {
}
