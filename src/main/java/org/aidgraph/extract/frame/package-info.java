/**
 * Turns the frames of languages, as the lists have them, into facts.
 */
@NullMarked
package org.aidgraph.extract.frame;

import org.jspecify.annotations.NullMarked;
