/**
 * Turns the words of a sentence into names: organizations, offices, countries, people,
 * undertakings and titles, with the acronyms that the page binds to them.
 */
@NullMarked
package org.aidgraph.naming;

import org.jspecify.annotations.NullMarked;
