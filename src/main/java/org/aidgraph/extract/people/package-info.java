/**
 * Turns sentences into who holds which title, and where.
 */
@NullMarked
package org.aidgraph.extract.people;

import org.jspecify.annotations.NullMarked;
