package org.aidgraph.table.fact;

import java.util.Optional;
import org.aidgraph.extract.Mention;
import org.aidgraph.table.row.Cell;

/**
 * An organization of a row.
 *
 * @param mention what it is called
 * @param cell the cell that names it
 * @param ref its code or identifier; a hint, and nobody's identity
 */
record Party(Mention mention, Cell cell, Optional<String> ref) {
}
