/**
 * Turns made-up documents into figures of how fast the graph takes them in.
 */
@NullMarked
package org.aidgraph.bench.graph;

import org.jspecify.annotations.NullMarked;
