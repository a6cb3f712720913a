/**
 * Turns IATI XML — activity and organisation files of version 1.0x and 2.0x — into
 * records, one at a time. Every value is read, explicitly ignored or reported. Knows
 * neither the graph nor how the records become facts.
 */
@NullMarked
package org.aidgraph.iati;

import org.jspecify.annotations.NullMarked;
