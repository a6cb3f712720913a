/**
 * Turns sentences and values into the bodies that act, give or work together in them.
 */
@NullMarked
package org.aidgraph.extract.body;

import org.jspecify.annotations.NullMarked;
