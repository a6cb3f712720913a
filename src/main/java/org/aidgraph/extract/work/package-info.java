/**
 * Turns sentences about work done into who runs what, and with whom.
 */
@NullMarked
package org.aidgraph.extract.work;

import org.jspecify.annotations.NullMarked;
