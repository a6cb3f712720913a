package org.aidgraph.answer;

/**
 * An entity in short.
 *
 * @param id its stable id
 * @param kind what it is: the label of its kind, such as {@code Project}
 * @param name its name
 */
public record EntitySummary(String id, String kind, String name) {
}
