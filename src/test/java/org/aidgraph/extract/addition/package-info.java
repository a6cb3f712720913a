/**
 * Turns a sentence that no other extractor reads into a fact, to show that an extractor
 * can be added from outside.
 */
@NullMarked
package org.aidgraph.extract.addition;

import org.jspecify.annotations.NullMarked;
