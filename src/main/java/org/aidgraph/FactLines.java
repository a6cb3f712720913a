package org.aidgraph;

import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.resolve.Claim;
import org.aidgraph.identity.Entity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes facts as JSON, one a line. For one thread.
 */
final class FactLines {

	private static final ObjectWriter JSON = JsonMapper.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.build()
		.writer()
		.withRootValueSeparator("");

	private final OutputStream out;

	FactLines(OutputStream out) {
		this.out = out;
	}

	/** Writes every fact of a document, with the ids of its entities where it has any. */
	void write(String document, DocumentPipeline.Reading reading) {
		Map<Fact, Claim> claims = new IdentityHashMap<>();
		reading.resolved().claims().forEach((claim) -> claims.putIfAbsent(claim.fact(), claim));
		try (JsonGenerator json = JSON.createGenerator(this.out)) {
			for (Fact fact : reading.facts()) {
				write(document, fact, Optional.ofNullable(claims.get(fact)), json);
				json.writeRaw('\n');
			}
		}
	}

	private static void write(String document, Fact fact, Optional<Claim> claim, JsonGenerator json) {
		Optional<Entity> subject = claim.map(Claim::subject);
		Optional<Entity> object = claim.flatMap(Claim::object);
		boolean turned = claim.map(Claim::turned).orElse(false);
		json.writeStartObject();
		json.writeStringProperty("document", document);
		json.writeName("subject");
		write(fact.subject(), turned ? object : subject, json);
		json.writeStringProperty("predicate", fact.predicate().name());
		json.writeName("object");
		write(fact.object(), turned ? subject : object, json);
		json.writeName("qualifiers");
		json.writeStartObject();
		fact.qualifiers().forEach(json::writeStringProperty);
		json.writeEndObject();
		json.writeName("evidence");
		json.writeStartObject();
		json.writeStringProperty("quote", fact.evidence().quote());
		if (fact.evidence() instanceof Evidence.Quotation quotation) {
			json.writeNumberProperty("start", quotation.start());
			json.writeNumberProperty("end", quotation.end());
		}
		else if (fact.evidence() instanceof Evidence.Located located) {
			json.writeStringProperty("locator", located.locator());
		}
		json.writeEndObject();
		json.writeNumberProperty("confidence", fact.confidence());
		json.writeStringProperty("extractor", fact.extractor());
		json.writeEndObject();
	}

	private static void write(Mention mention, Optional<Entity> entity, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("kind", mention.kind().label());
		json.writeStringProperty("name", mention.name());
		if (!mention.names().isEmpty()) {
			json.writeName("names");
			json.writeStartArray();
			mention.names().forEach(json::writeString);
			json.writeEndArray();
		}
		entity.map(Entity::id).or(mention::id).ifPresent((id) -> json.writeStringProperty("id", id));
		json.writeEndObject();
	}

}
