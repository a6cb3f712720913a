package org.aidgraph.answer;

/**
 * How much the graph holds.
 */
public record GraphSize(long organizations, long programmes, long projects, long people, long countries, long documents,
		long statements) {
}
