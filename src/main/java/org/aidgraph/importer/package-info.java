/**
 * Runs the stages in order and reports what was read, kept and skipped, and why.
 */
@NullMarked
package org.aidgraph.importer;

import org.jspecify.annotations.NullMarked;
