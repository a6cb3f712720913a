/**
 * Turns a named question into immutable records. Reads only; the statements stand in
 * {@code cypher/queries} and {@code cypher/checks}. Database types never leave it.
 */
@NullMarked
package org.aidgraph.query;

import org.jspecify.annotations.NullMarked;
