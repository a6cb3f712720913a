package org.aidgraph.extract.staff;

import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads tables of people with a head: "Organization, Name, Position, E-mail"; writes what
 * they are there, and how to reach them.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "staff-tables", reads = "Organization | Name | Position; A | Ana Ruiz | Director",
		writes = { Predicate.HOLDS_ROLE, Predicate.CONTACT_FOR }, right = 0.85)
public final class StaffTableExtractor implements FactExtractor {

	@Override
	public void extract(Reading reading, Findings findings) {
		StaffTables.of(reading).entries().forEach((entry) -> entry.write(findings));
	}

}
