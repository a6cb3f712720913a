package org.aidgraph.graph;

/**
 * The version of a document that the graph holds.
 *
 * @param sha256 hash of the bytes that were read
 * @param reading the version of the reading
 */
public record HeldVersion(String sha256, String reading) {
}
