package org.aidgraph.answer;

/**
 * How many members of a list have something in common.
 *
 * @param key what it is: an id or a value
 * @param name its name
 * @param count how many
 */
public record GroupCount(String key, String name, long count) {
}
