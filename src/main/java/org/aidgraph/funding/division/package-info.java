/**
 * Turns pots of money, each of flows that have much in common, into portions for who
 * gives or gets them, where and what for, or into a reason why that cannot be told.
 */
@NullMarked
package org.aidgraph.funding.division;

import org.jspecify.annotations.NullMarked;
