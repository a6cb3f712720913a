package org.aidgraph.graph;

/**
 * The version of a document that the graph holds.
 *
 * @param sha256 hash of the bytes that were read
 * @param reading the version of the reading
 */
public record HeldVersion(String sha256, String reading) {

	/**
	 * Whether these bytes were read by this version of the reader, whatever was judged
	 * since.
	 */
	public boolean isReadingOf(String hash, String version) {
		return this.sha256.equals(hash) && this.reading.split(DocumentVersion.JUDGED, 2)[0].equals(version);
	}

}
