package org.aidgraph.query;

import java.util.List;
import org.aidgraph.answer.DocumentSummary;
import org.aidgraph.answer.EntitySummary;

/**
 * An organization that documents alone describe.
 *
 * @param entity the organization
 * @param names what else documents call it
 * @param documentCount how many documents mention it
 * @param documents the first of them
 */
public record Unresolved(EntitySummary entity, List<String> names, long documentCount,
		List<DocumentSummary> documents) {
}
