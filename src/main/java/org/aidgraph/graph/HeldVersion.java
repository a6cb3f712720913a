package org.aidgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * The version of a document that the graph holds.
 *
 * @param sha256 hash of the bytes that were read
 * @param reading the version of the reading
 * @param statements how many statements it makes
 * @param uri where it was found
 */
public record HeldVersion(String sha256, String reading, long statements, String uri) {

	/** The versions, by document. */
	static Map<String, HeldVersion> of(List<Record> rows) {
		Map<String, HeldVersion> held = new HashMap<>();
		for (Record row : rows) {
			held.put(row.get("id").asString(), new HeldVersion(row.get("sha256").asString(""),
					row.get("reading").asString(""), row.get("statements").asLong(), row.get("uri").asString("")));
		}
		return held;
	}

	/**
	 * Whether it is this version of a document, under this reading and its judgements.
	 */
	boolean is(String otherSha256, String otherReading) {
		return this.sha256.equals(otherSha256) && this.reading.equals(otherReading);
	}

	/**
	 * Whether these bytes were read by this version of the reader, whatever was judged
	 * since.
	 */
	public boolean isReadingOf(String hash, String version) {
		return this.sha256.equals(hash) && this.reading.split(DocumentVersion.JUDGED, 2)[0].equals(version);
	}

}
