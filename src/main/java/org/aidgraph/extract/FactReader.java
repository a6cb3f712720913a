package org.aidgraph.extract;

import java.util.List;
import org.aidgraph.field.FieldReader;
import org.aidgraph.naming.Reference;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.Page;

/**
 * Reads the facts of a page: runs every extractor and keeps each fact once. Stateless,
 * safe for use by many threads; never fails on any page.
 */
public final class FactReader {

	/** Version of the extractors; another one may read other facts from the same page. */
	public static final String VERSION = "1";

	private final List<FactExtractor> extractors = List.of(new LabelledFieldExtractor(), new ProjectListExtractor(),
			new RoleExtractor(), new ContactExtractor(), new FundingExtractor(), new ImplementationExtractor(),
			new PartnerExtractor(), new MembershipExtractor(), new BudgetExtractor(), new ReachExtractor(),
			new MissionExtractor());

	private final Reference reference;

	private final FieldReader fields;

	public FactReader(ReferenceData data) {
		this.reference = new Reference(data);
		this.fields = new FieldReader(this.reference);
	}

	/** The facts of a page in order of position, each once. */
	public List<Fact> read(Page page) {
		Reading reading = new Reading(page, this.reference, this.fields);
		Findings findings = new Findings(page, reading.mentions());
		for (FactExtractor extractor : this.extractors) {
			extractor.extract(reading, findings);
		}
		return findings.facts();
	}

}
