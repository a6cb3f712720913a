package org.aidgraph.extract.people;

import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads people with their titles in either order; writes who holds which title, and at
 * which body where the text says so.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "roles", reads = "Ana Ruiz, Director of A; the Director of A, Ana Ruiz", writes = Predicate.HOLDS_ROLE,
		right = 0.91)
public final class RoleExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		PageRoles.of(reading).roles().forEach((role) -> role.write(findings));
	}

}
