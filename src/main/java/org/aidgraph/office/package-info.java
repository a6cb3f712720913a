/**
 * Turns PDF and Word files into simple markup: headings, paragraphs, lists and tables in
 * reading order; and Excel workbooks into rows. The libraries that read them run in a
 * process of their own, with limits on memory and time, so that no file can take the
 * application down.
 */
@NullMarked
package org.aidgraph.office;

import org.jspecify.annotations.NullMarked;
