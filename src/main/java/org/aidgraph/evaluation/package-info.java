/**
 * Turns facts and gold into scores: precision, recall and every miss and false fact.
 */
@NullMarked
package org.aidgraph.evaluation;

import org.jspecify.annotations.NullMarked;
