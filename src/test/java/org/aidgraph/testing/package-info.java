/**
 * What integration tests share: one Neo4j for the whole run, and a small graph.
 */
@NullMarked
package org.aidgraph.testing;

import org.jspecify.annotations.NullMarked;
