package org.aidgraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.aidgraph.cypher.CypherFiles;
import org.aidgraph.document.Document;
import org.aidgraph.document.Source;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.identity.Entity;
import org.aidgraph.resolve.Claim;
import org.aidgraph.resolve.Naming;
import org.aidgraph.resolve.Payment;
import org.aidgraph.resolve.RelationType;
import org.aidgraph.resolve.Resolved;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/**
 * Reads back what documents say as it was before any judgement, so that other judgements
 * can be applied without reading a document again. Safe for use by many threads.
 */
public final class StatedDocuments {

	private static final Set<String> NOT_QUALIFIERS = Set.of("id", "predicate", "subjectName", "objectName",
			"confidence", "extractor", "extractorVersion", "quote", "start", "end", "locator", "relation", "type",
			Claim.SUBJECT_AS, Claim.OBJECT_AS);

	private final Driver driver;

	private final SessionConfig session;

	private final Function<String, Optional<Entity>> known;

	/**
	 * @param driver the connection, which stays the caller's to close
	 * @param session the database to read
	 * @param known the entities that the reference data describe
	 */
	public StatedDocuments(Driver driver, SessionConfig session, Function<String, Optional<Entity>> known) {
		this.driver = driver;
		this.session = session;
		this.known = known;
	}

	/**
	 * A document as the graph holds it.
	 *
	 * @param version what it says without judgements
	 * @param reading its reading with the mark of the judgements that were applied
	 * @param run id of the run that read it
	 */
	public record Stated(DocumentVersion version, String reading, String run) {
	}

	/**
	 * The documents that judgements were applied to, and those that judgements of these
	 * terms could touch, in order of their ids.
	 * @param terms ids, and {@code id@document}
	 */
	public List<String> touchedBy(Collection<String> terms) {
		return query("judged-documents", terms).stream().map((row) -> row.get("id").asString()).toList();
	}

	/** Reads documents by their ids. */
	public List<Stated> read(Collection<String> ids) {
		Map<String, Map<String, Naming>> namings = new HashMap<>();
		for (Record row : query("stated-mentions", ids)) {
			Map<String, Naming> ofDocument = namings.computeIfAbsent(row.get("id").asString(), (id) -> new TreeMap<>());
			parts(row).forEach((naming) -> ofDocument.put(naming.entity().id(), naming));
		}
		Map<String, List<Claim>> claims = new HashMap<>();
		for (Record row : query("stated-claims", ids)) {
			String id = row.get("id").asString();
			claims.computeIfAbsent(id, (key) -> new ArrayList<>()).add(claim(row, namings.getOrDefault(id, Map.of())));
		}
		Map<String, List<Payment>> payments = new HashMap<>();
		for (Record row : query("stated-flows", ids)) {
			String id = row.get("id").asString();
			Map<String, Naming> named = namings.getOrDefault(id, Map.of());
			payments.computeIfAbsent(id, (key) -> new ArrayList<>())
				.add(StatedFlows.of(row, (entity) -> entity(named, entity)));
		}
		List<Stated> stated = new ArrayList<>();
		for (Record row : query("stated-documents", ids)) {
			String id = row.get("id").asString();
			Resolved resolved = new Resolved(claims.getOrDefault(id, List.of()), payments.getOrDefault(id, List.of()),
					List.copyOf(namings.getOrDefault(id, Map.of()).values()), List.of());
			stated.add(stated(row, resolved));
		}
		return stated;
	}

	private static Stated stated(Record row, Resolved resolved) {
		Value properties = row.get("document");
		Optional<String> title = text(properties, "title");
		Optional<Source> source = text(properties, "source").map((id) -> new Source(id, Path.of(""),
				text(properties, "publisher"), Optional.empty(), Optional.empty(), 0, 0));
		Document document = new Document(row.get("id").asString(), properties.get("name").asString(),
				properties.get("uri").asString(), properties.get("sha256").asString(),
				properties.get("mediaType").asString(), "", title, text(properties, "retrievedOn"), source, List.of(),
				0);
		String reading = properties.get("reading").asString();
		DocumentVersion version = new DocumentVersion(document, title, row.get("text").asString(),
				reading.split(DocumentVersion.JUDGED, 2)[0], text(properties, "dataset"), resolved);
		return new Stated(version, reading, row.get("run").asString());
	}

	private List<Naming> parts(Record row) {
		List<String> lines = row.get("parts").asList(Value::asString, List.of());
		if (!lines.isEmpty()) {
			return lines.stream().map((line) -> Naming.ofLine(line, this::entity)).toList();
		}
		Kind kind = Kind.ofLabel(row.get("kind").asString());
		return List.of(Naming.of(entity(row.get("entity").asString(), kind), kind,
				row.get("names").asList(Value::asString), row.get("count").asInt()));
	}

	private Claim claim(Record row, Map<String, Naming> namings) {
		Value statement = row.get("statement");
		String predicate = statement.get("predicate").asString();
		String subjectName = statement.get("subjectName").asString();
		String objectName = statement.get("objectName").asString();
		Entity subject = entity(namings, statement.get(Claim.SUBJECT_AS).asString(row.get("subject").asString()));
		if (statement.get("type").isNull()) {
			Fact value = fact(statement, Mention.of(subject.kind(), subjectName), Mention.value(objectName));
			return new Claim(subject, subjectName, predicate, Optional.empty(), Optional.empty(), objectName, false,
					value, Map.of());
		}
		Entity object = entity(namings, statement.get(Claim.OBJECT_AS).asString(row.get("object").asString()));
		return Claim.relation(subject, subjectName, predicate, RelationType.valueOf(statement.get("type").asString()),
				object, objectName,
				fact(statement, Mention.of(subject.kind(), subjectName), Mention.of(object.kind(), objectName)));
	}

	/** The organization of a role is stated by the fact of the role. */
	private static Fact fact(Value statement, Mention subject, Mention object) {
		Map<String, String> qualifiers = new HashMap<>();
		for (String key : statement.keys()) {
			if (!NOT_QUALIFIERS.contains(key)) {
				qualifiers.put(key, statement.get(key).asString());
			}
		}
		String predicate = statement.get("predicate").asString();
		return new Fact(subject,
				predicate.equals(RelationType.AT.name()) ? Predicate.HOLDS_ROLE : Predicate.valueOf(predicate), object,
				qualifiers, evidence(statement), statement.get("confidence").asDouble(),
				statement.get("extractor").asString());
	}

	private static Evidence evidence(Value statement) {
		String quote = statement.get("quote").asString();
		return statement.get("locator").isNull()
				? new Evidence.Quotation(quote, statement.get("start").asInt(), statement.get("end").asInt())
				: new Evidence.Located(quote, statement.get("locator").asString());
	}

	private static Entity entity(Map<String, Naming> namings, String id) {
		return Optional.ofNullable(namings.get(id))
			.map(Naming::entity)
			.orElseThrow(() -> new IllegalStateException("A statement is about " + id + ", which is not mentioned"));
	}

	private Entity entity(String id, Kind kind) {
		return this.known.apply(id).orElseGet(() -> Entity.created(id, kind));
	}

	private static Optional<String> text(Value properties, String key) {
		return properties.get(key).isNull() ? Optional.empty() : Optional.of(properties.get(key).asString());
	}

	private List<Record> query(String statement, Collection<String> ids) {
		try (Session opened = this.driver.session(this.session)) {
			return opened.executeRead((transaction) -> transaction
				.run(CypherFiles.load("writes/" + statement), Map.of("ids", List.copyOf(ids)))
				.list());
		}
	}

}
