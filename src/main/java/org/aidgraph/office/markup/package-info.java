/** Holds the simple markup that files are turned into, and why a file cannot be read. */
@NullMarked
package org.aidgraph.office.markup;

import org.jspecify.annotations.NullMarked;
