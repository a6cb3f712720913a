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
 * @param references identifiers that documents state beside its name
 * @param sharing other organizations of the same identifier
 */
public record Unresolved(EntitySummary entity, List<String> names, long documentCount, List<DocumentSummary> documents,
		List<String> references, List<Sharing> sharing) {

	/**
	 * An organization beside whose name documents state the same identifier.
	 *
	 * @param id its id
	 * @param name its name
	 * @param reference the identifier
	 */
	public record Sharing(String id, String name, String reference) {
	}

}
