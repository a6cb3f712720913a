package org.aidgraph.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Flow;
import org.aidgraph.extract.Mention;
import org.aidgraph.identity.Entity;
import org.aidgraph.resolve.Payment;
import org.aidgraph.vocabulary.FlowType;
import org.aidgraph.vocabulary.PartialDate;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads a flow of money back as it was written, before any judgement.
 */
final class StatedFlows {

	private static final Set<String> NOT_QUALIFIERS = Set.of("id", "type", "value", "units", "fraction", "currency",
			"valueDate", "startDate", "endDate", "date", "year", "confidence", "extractor", "extractorVersion", "quote",
			"locator", FlowRows.BEFORE);

	private StatedFlows() {
	}

	/**
	 * The payment of a row of {@code writes/stated-flows}.
	 * @param entities the entity that its document mentions under an id
	 */
	static Payment of(Record row, Function<String, Entity> entities) {
		Value properties = row.get("flow");
		List<String> ends = row.get("ends").asList(Value::asString);
		List<Entity> targets = new ArrayList<>();
		Map<String, Entity> joined = new TreeMap<>();
		for (String end : properties.get(FlowRows.BEFORE).asList(Value::asString, ends)) {
			int gap = end.indexOf(' ');
			String type = end.substring(0, gap);
			Entity entity = entities.apply(end.substring(gap + 1));
			if (Set.of(Payment.End.FOR, Payment.End.FROM, Payment.End.TO).contains(type)) {
				joined.put(type, entity);
			}
			else {
				targets.add(entity);
			}
		}
		Entity activity = joined.get(Payment.End.FOR);
		if (activity == null) {
			throw new IllegalStateException("A flow of money is for nothing: " + properties.get("id").asString());
		}
		return new Payment(flow(properties, activity), activity, Optional.ofNullable(joined.get(Payment.End.FROM)),
				Optional.ofNullable(joined.get(Payment.End.TO)), targets, List.of());
	}

	/** Who is joined is told by the entities, so the mentions of them are not needed. */
	private static Flow flow(Value properties, Entity activity) {
		TreeMap<String, String> qualifiers = new TreeMap<>();
		for (String key : properties.keys()) {
			if (!NOT_QUALIFIERS.contains(key)) {
				qualifiers.put(key, properties.get(key).asString());
			}
		}
		return new Flow(FlowType.valueOf(properties.get("type").asString()),
				new BigDecimal(properties.get("value").asString()), properties.get("currency").asString(),
				date(properties, "date").or(() -> date(properties, "startDate")), date(properties, "endDate"),
				date(properties, "valueDate"), Mention.of(activity.kind(), activity.id()), Optional.empty(),
				Optional.empty(), List.of(), qualifiers,
				new Evidence.Located(properties.get("quote").asString(), properties.get("locator").asString()),
				properties.get("confidence").asDouble(), properties.get("extractor").asString());
	}

	private static Optional<PartialDate> date(Value properties, String key) {
		return properties.get(key).isNull() ? Optional.empty()
				: Optional.of(PartialDate.ofText(properties.get(key).asString()));
	}

}
