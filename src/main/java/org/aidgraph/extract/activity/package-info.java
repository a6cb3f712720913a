/**
 * Turns names, quotes, records and headings into the undertakings that words speak of.
 */
@NullMarked
package org.aidgraph.extract.activity;

import org.jspecify.annotations.NullMarked;
