package org.aidgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.extract.Evidence;
import org.aidgraph.resolve.Claim;
import org.aidgraph.identity.Entity;
import org.aidgraph.resolve.RelationType;

/**
 * Turns claims into rows for {@code writes/statements}. The id of a statement is a hash
 * of everything that it says, so a statement never changes: another text is another
 * statement.
 */
final class StatementRows {

	private static final int ID_BYTES = 12;

	private StatementRows() {
	}

	/**
	 * A statement to be written.
	 *
	 * @param id hash of its content
	 * @param row the parameters of {@code writes/statements} or
	 * {@code writes/value-statements}
	 * @param relation the relationship that it backs; null keys for a value
	 */
	record Row(String id, Map<String, Object> row, Relation relation, Claim claim) {
	}

	/** A derived relationship. {@code type} is empty for a value. */
	record Relation(String type, String from, String to) implements Comparable<Relation> {

		boolean isValue() {
			return this.type.isEmpty();
		}

		/**
		 * What joins a thing with itself, once judged the same, is stated and not drawn.
		 */
		boolean joinsTwo() {
			return !isValue() && !this.from.equals(this.to);
		}

		String key() {
			return this.from + "|" + this.type + "|" + this.to;
		}

		@Override
		public int compareTo(Relation other) {
			return key().compareTo(other.key());
		}

	}

	static Row of(String documentId, Claim claim, String version) {
		Relation relation = new Relation(claim.relation().map(RelationType::name).orElse(""), claim.subject().id(),
				claim.object().map(Entity::id).orElse(""));
		Map<String, Object> properties = new TreeMap<>(claim.fact().qualifiers());
		properties.put("predicate", claim.predicate());
		properties.put("subjectName", claim.subjectName());
		properties.put("objectName", claim.objectName());
		properties.put("confidence", claim.fact().confidence());
		properties.put("extractor", claim.fact().extractor());
		properties.put("extractorVersion", version);
		properties.putAll(claim.before());
		properties.put("quote", claim.fact().evidence().quote());
		if (claim.fact().evidence() instanceof Evidence.Quotation quotation) {
			properties.put("start", quotation.start());
			properties.put("end", quotation.end());
		}
		else if (claim.fact().evidence() instanceof Evidence.Located located) {
			properties.put("locator", located.locator());
		}
		if (!relation.isValue()) {
			properties.put("relation", relation.key());
			properties.put("type", relation.type());
		}
		String id = hash(documentId + "|" + relation.key() + "|" + properties);
		properties.put("id", id);
		Map<String, Object> row = new HashMap<>();
		row.put("properties", properties);
		row.put("subject", claim.subject().id());
		claim.object().ifPresent((object) -> row.put("object", object.id()));
		row.put("document", documentId);
		return new Row(id, row, relation, claim);
	}

	static String hash(String content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, ID_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
