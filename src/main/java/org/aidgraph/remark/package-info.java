/**
 * Turns what is odd about a value of a structured source into words for a person: left
 * out, changed or noted, where, and why. Every value of such a source is read, ignored on
 * purpose or remarked on.
 */
@NullMarked
package org.aidgraph.remark;

import org.jspecify.annotations.NullMarked;
