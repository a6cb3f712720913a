/**
 * What tests share: one Neo4j for the whole run, a small graph, and files in the making.
 */
@NullMarked
package org.aidgraph.testing;

import org.jspecify.annotations.NullMarked;
