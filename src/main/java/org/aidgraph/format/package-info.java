/**
 * Turns answers into what is sent: JSON pages, NDJSON streams and CSV tables. Knows no
 * database.
 */
@NullMarked
package org.aidgraph.format;

import org.jspecify.annotations.NullMarked;
