package org.aidgraph.table.record;

import org.aidgraph.table.fact.RowFacts;
import org.aidgraph.table.row.Row;

/**
 * A row with everything that it says.
 *
 * @param key what it is known by in every edition of its table
 * @param sha256 hash of what it says
 * @param row the row
 * @param facts what it says
 */
public record RowRecord(String key, String sha256, Row row, RowFacts facts) {
}
