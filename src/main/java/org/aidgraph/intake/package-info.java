/**
 * Turns uploads into imports that can be watched and cancelled, and takes documents out
 * again. Knows no HTTP.
 */
@NullMarked
package org.aidgraph.intake;

import org.jspecify.annotations.NullMarked;
