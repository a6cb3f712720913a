/**
 * Turns filters, an order and the fields that are wanted into pages of a list, and into
 * counts. Says what can be asked of each list.
 */
@NullMarked
package org.aidgraph.listing;

import org.jspecify.annotations.NullMarked;
