/**
 * Turns a file, folder, archive or JSONL stream into identified documents, one at a time.
 * Formats are told by content, not by name.
 */
@NullMarked
package org.aidgraph.document;

import org.jspecify.annotations.NullMarked;
