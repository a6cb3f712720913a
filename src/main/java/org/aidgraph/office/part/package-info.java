/**
 * Turns parts of Office files into streams of XML.
 */
@NullMarked
package org.aidgraph.office.part;

import org.jspecify.annotations.NullMarked;
