package org.aidgraph.table.fact;

import java.util.List;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.remark.Remark;

/**
 * Everything that one row says.
 *
 * @param facts its facts
 * @param flows its money
 * @param remarks what of the row became no fact, and why
 */
public record RowFacts(List<Fact> facts, List<Flow> flows, List<Remark> remarks) {

	public RowFacts {
		facts = List.copyOf(facts);
		flows = List.copyOf(flows);
		remarks = List.copyOf(remarks);
	}

	/** Whether it says nothing. */
	public boolean isEmpty() {
		return this.facts.isEmpty() && this.flows.isEmpty();
	}

}
