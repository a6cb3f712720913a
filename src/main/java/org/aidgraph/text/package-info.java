/**
 * Turns a document into ordered text blocks with positions: headings, paragraphs, list
 * items, fields, table rows, contacts, menus. Decides nothing about what the words mean.
 */
@NullMarked
package org.aidgraph.text;

import org.jspecify.annotations.NullMarked;
