/**
 * Turns mentions into entities: matched, created, ambiguous or rejected, with the reason.
 * A pure function of the mentions, the reference data and the judgements.
 */
@NullMarked
package org.aidgraph.resolve;

import org.jspecify.annotations.NullMarked;
