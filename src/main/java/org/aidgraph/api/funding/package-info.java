/**
 * Turns requests for sums of money into questions and answers. Knows no database.
 */
@NullMarked
package org.aidgraph.api.funding;

import org.jspecify.annotations.NullMarked;
