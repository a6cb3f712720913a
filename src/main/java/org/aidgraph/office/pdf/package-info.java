/**
 * Turns PDF files into simple markup: words by their places on the page, in reading
 * order.
 */
@NullMarked
package org.aidgraph.office.pdf;

import org.jspecify.annotations.NullMarked;
