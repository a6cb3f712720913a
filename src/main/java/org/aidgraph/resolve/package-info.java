/**
 * Turns the facts of a document into claims about entities. A pure function of the facts
 * and the reference data.
 */
@NullMarked
package org.aidgraph.resolve;

import org.jspecify.annotations.NullMarked;
