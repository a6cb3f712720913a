/**
 * Turns sentences and names into parts and wholes, members and missions.
 */
@NullMarked
package org.aidgraph.extract.membership;

import org.jspecify.annotations.NullMarked;
