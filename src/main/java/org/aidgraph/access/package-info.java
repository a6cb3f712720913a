/**
 * Turns what a request carries into what it may do: who may write, who may read, how much
 * and from where. Knows no question and no answer.
 */
@NullMarked
package org.aidgraph.access;

import org.jspecify.annotations.NullMarked;
