package org.aidgraph.iati.fact;

import java.util.List;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.remark.Remark;

/**
 * Everything that one record says.
 *
 * @param subject the activity or organisation
 * @param facts its facts, in the order of the file
 * @param flows its money, in the order of the file
 * @param remarks what of the record became no fact, and why
 */
public record RecordFacts(Mention subject, List<Fact> facts, List<Flow> flows, List<Remark> remarks) {

	public RecordFacts {
		facts = List.copyOf(facts);
		flows = List.copyOf(flows);
		remarks = List.copyOf(remarks);
	}

}
