/**
 * Turns names of organizations as they are written into the known ones that they mean:
 * other spellings, several parts, a country said in one of many ways. Sure of what it
 * finds, or silent.
 */
@NullMarked
package org.aidgraph.spelling;

import org.jspecify.annotations.NullMarked;
