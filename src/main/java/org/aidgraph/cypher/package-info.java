/**
 * Turns a name into the Cypher statement of that file under {@code cypher/}.
 */
@NullMarked
package org.aidgraph.cypher;

import org.jspecify.annotations.NullMarked;
