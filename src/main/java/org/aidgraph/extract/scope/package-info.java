/**
 * Turns sentences into what an undertaking costs, how long it runs and where, and where
 * bodies are present.
 */
@NullMarked
package org.aidgraph.extract.scope;

import org.jspecify.annotations.NullMarked;
