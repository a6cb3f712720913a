/**
 * The rows of tables whose columns bear HXL hashtags: what a hashtag means, and the cells
 * that say something.
 */
@NullMarked
package org.aidgraph.table.row;

import org.jspecify.annotations.NullMarked;
