/**
 * Turns a home folder into a running Neo4j server: resolves, starts, waits, stops,
 * recovers. Knows the JDK and the artifact resolver only.
 */
@NullMarked
package org.aidgraph.server;

import org.jspecify.annotations.NullMarked;
