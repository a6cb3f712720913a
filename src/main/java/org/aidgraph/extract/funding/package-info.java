/**
 * Turns sentences about money given into who funds what.
 */
@NullMarked
package org.aidgraph.extract.funding;

import org.jspecify.annotations.NullMarked;
