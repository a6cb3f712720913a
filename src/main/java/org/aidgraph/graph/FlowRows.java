package org.aidgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.extract.Flow;
import org.aidgraph.resolve.Payment;

/**
 * Turns payments into rows for {@code writes/flows} and {@code writes/flow-ends}. The id
 * of a flow is a hash of everything that it says and of its place, so it never changes,
 * and two records that look alike stay two.
 */
final class FlowRows {

	/** What the flow joins without judgements. */
	static final String BEFORE = "before";

	private FlowRows() {
	}

	/**
	 * A flow to be written.
	 *
	 * @param id hash of its content
	 * @param row the parameters of {@code writes/flows}
	 * @param ends the parameters of {@code writes/flow-ends}
	 */
	record Row(String id, Map<String, Object> row, List<Map<String, Object>> ends) {
	}

	static Row of(String documentId, Payment payment, String version) {
		Flow flow = payment.flow();
		Map<String, Object> properties = new TreeMap<>(flow.qualifiers());
		properties.put("type", flow.type().name());
		properties.put("value", flow.value().toPlainString());
		properties.put("units", flow.units());
		properties.put("fraction", flow.fraction());
		properties.put("currency", flow.currency());
		flow.valueDate().ifPresent((date) -> properties.put("valueDate", date.toString()));
		flow.start().ifPresent((date) -> {
			properties.put(flow.end().isPresent() || flow.type().isPlanned() ? "startDate" : "date", date.toString());
			properties.put("year", (long) date.year());
		});
		flow.end().ifPresent((date) -> properties.put("endDate", date.toString()));
		properties.put("confidence", flow.confidence());
		properties.put("extractor", flow.extractor());
		properties.put("extractorVersion", version);
		properties.put("quote", flow.evidence().quote());
		properties.put("locator", flow.evidence().locator());
		if (!payment.before().isEmpty()) {
			properties.put(BEFORE, payment.before());
		}
		List<Map<String, Object>> ends = payment.ends()
			.stream()
			.filter((end) -> !end.type().equals(Payment.End.FOR))
			.map(FlowRows::end)
			.toList();
		String id = "flow:"
				+ StatementRows.hash(documentId + "|" + payment.activity().id() + "|" + properties + "|" + ends);
		properties.put("id", id);
		ends.forEach((end) -> end.put("flow", id));
		return new Row(id, Map.of("properties", properties, "label", flow.type().isPlanned() ? "Budget" : "Transaction",
				"activity", payment.activity().id(), "document", documentId), ends);
	}

	private static Map<String, Object> end(Payment.End joined) {
		Map<String, Object> end = new TreeMap<>();
		end.put("entity", joined.entity().id());
		end.put("type", joined.type());
		return end;
	}

}
