/**
 * Holds what IATI publishers say of activities, organisations and money: immutable
 * records without XML, in the words of the standard (2.03). Knows the vocabulary alone.
 */
@NullMarked
package org.aidgraph.iati.record;

import org.jspecify.annotations.NullMarked;
