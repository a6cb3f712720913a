package org.aidgraph.table.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.remark.Remark;
import org.aidgraph.table.Reason;
import org.aidgraph.table.row.Cell;
import org.aidgraph.table.row.Row;
import org.aidgraph.vocabulary.Predicate;

/**
 * Gathers the facts of one row. For one thread.
 */
final class RowWriting {

	static final String EXTRACTOR = "table";

	/** Those who fill tables mistake themselves now and then; the reading does not. */
	static final double CONFIDENCE = 0.98;

	private final Row row;

	private final List<Fact> facts = new ArrayList<>();

	private final List<Flow> flows = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	RowWriting(Row row) {
		this.row = row;
	}

	/**
	 * The words of a cell. Their place is the column alone: the number of the row is the
	 * document's, and changes when rows come or go before it.
	 */
	static Evidence.Located at(Cell cell) {
		return new Evidence.Located(cell.text(), cell.locator());
	}

	void relation(Mention from, Predicate predicate, Mention to, Map<String, String> qualifiers, Cell cell) {
		this.facts.add(new Fact(from, predicate, to, new TreeMap<>(qualifiers), at(cell), CONFIDENCE, EXTRACTOR));
	}

	void value(Mention subject, Predicate predicate, String value, Cell cell) {
		this.facts
			.add(new Fact(subject, predicate, Mention.value(value), new TreeMap<>(), at(cell), CONFIDENCE, EXTRACTOR));
	}

	void flow(Flow flow) {
		this.flows.add(flow);
	}

	void remark(Reason reason, Cell cell) {
		this.remarks.add(new Remark(reason, this.row.place(), this.row.place(cell), cell.text()));
	}

	/** A remark on the row as a whole. */
	void remark(Reason reason) {
		this.remarks.add(new Remark(reason, this.row.place(), this.row.place(), this.row.title()));
	}

	boolean isEmpty() {
		return this.facts.isEmpty() && this.flows.isEmpty();
	}

	RowFacts done() {
		return new RowFacts(this.facts, this.flows, this.remarks);
	}

}
