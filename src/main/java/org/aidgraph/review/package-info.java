/**
 * Turns organizations that documents alone describe into what a person should look at.
 */
@NullMarked
package org.aidgraph.review;

import org.jspecify.annotations.NullMarked;
