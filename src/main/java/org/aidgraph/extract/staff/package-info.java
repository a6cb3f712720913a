/**
 * Turns lists of people and contact lines into titles, and whom to ask.
 */
@NullMarked
package org.aidgraph.extract.staff;

import org.jspecify.annotations.NullMarked;
