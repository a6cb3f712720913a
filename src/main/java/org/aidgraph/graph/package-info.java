/**
 * Turns resolved facts into batched Cypher writes: statements, and the relationships
 * derived from them.
 */
@NullMarked
package org.aidgraph.graph;

import org.jspecify.annotations.NullMarked;
