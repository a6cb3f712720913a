package org.aidgraph.resolve;

import java.util.List;
import org.aidgraph.identity.Resolution;

/**
 * The facts of one document with entities in the place of mentions.
 *
 * @param claims one or two for each fact that names entities
 * @param payments its flows of money
 * @param namings the entities, each once, by id
 * @param rejected mentions that name nothing, with the reason; their facts are left out
 */
public record Resolved(List<Claim> claims, List<Payment> payments, List<Naming> namings,
		List<Resolution.Rejected> rejected) {

	public Resolved {
		claims = List.copyOf(claims);
		payments = List.copyOf(payments);
		namings = List.copyOf(namings);
		rejected = List.copyOf(rejected);
	}

}
