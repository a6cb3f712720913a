/**
 * Turns published lists (countries, regions, cities, well-known organizations) into names
 * that can be looked up and found in text. Decides nothing about what a text says of
 * them. Way in: {@link org.aidgraph.reference.ReferenceData}.
 *
 * <p>
 * The lists are tables under {@code reference/}: facts of ISO 3166-1, UN M49, the UN's
 * lists of country names, CLDR, the IATI codelists and common knowledge. A new fact is a
 * new row or a new value between two {@code |}; the tests check form and uniqueness.
 * <ul>
 * <li>{@code countries.csv}, {@code regions.csv}, {@code cities.csv},
 * {@code organizations.csv}: one column for each component of {@link Country},
 * {@link Region}, {@link City} and {@link Organization};</li>
 * <li>{@code false-friends.csv}: phrases that hold a name and do not mean it
 * ({@code where} is {@code always}: New Mexico), and names that are words and so prove
 * nothing beside other words in capitals ({@code where} is {@code capitals}: WHO WE
 * ARE).</li>
 * </ul>
 */
@NullMarked
package org.aidgraph.reference;

import org.jspecify.annotations.NullMarked;
