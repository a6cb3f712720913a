package org.aidgraph.rows;

/**
 * What rows are sorted by before their key: a column, and the entry of the same name that
 * takes its value on the last row of the page before.
 *
 * @param column the column
 * @param numeric whether it holds numbers rather than texts
 */
public record Leading(String column, boolean numeric) {
}
