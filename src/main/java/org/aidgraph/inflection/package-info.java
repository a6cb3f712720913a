/**
 * Turns a word into the forms that it takes in other cases, and back.
 */
@NullMarked
package org.aidgraph.inflection;

import org.jspecify.annotations.NullMarked;
