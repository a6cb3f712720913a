/** Turns Word documents into simple markup, as their last reader sees them. */
@NullMarked
package org.aidgraph.office.word;

import org.jspecify.annotations.NullMarked;
