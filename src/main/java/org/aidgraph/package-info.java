/**
 * The application: command line and wiring. May use every package; no package uses it.
 */
@NullMarked
package org.aidgraph;

import org.jspecify.annotations.NullMarked;
