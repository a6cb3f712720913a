/**
 * Turns a file, folder, archive or JSONL stream into identified documents, one at a time.
 */
@NullMarked
package org.aidgraph.document;

import org.jspecify.annotations.NullMarked;
