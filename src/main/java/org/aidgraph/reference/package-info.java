/**
 * Turns published lists (countries, regions, cities, well-known organizations) into names
 * that can be looked up and found in text.
 */
@NullMarked
package org.aidgraph.reference;

import org.jspecify.annotations.NullMarked;
