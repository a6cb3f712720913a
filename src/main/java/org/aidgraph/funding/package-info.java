/**
 * Turns flows of money into sums by who gives, who gets, where, what for and when.
 * Nothing is added that cannot be added, and what cannot be told apart is left out with
 * its reason.
 */
@NullMarked
package org.aidgraph.funding;

import org.jspecify.annotations.NullMarked;
