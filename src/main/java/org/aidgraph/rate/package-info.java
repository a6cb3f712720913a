/**
 * Turns a table of exchange rates, as a user supplies it, into rates that can be found by
 * currency and date.
 */
@NullMarked
package org.aidgraph.rate;

import org.jspecify.annotations.NullMarked;
