/**
 * Turns a named question into immutable records. The statements stand in
 * {@code cypher/queries}.
 */
@NullMarked
package org.aidgraph.query;

import org.jspecify.annotations.NullMarked;
