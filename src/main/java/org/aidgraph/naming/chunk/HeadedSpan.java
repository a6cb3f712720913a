package org.aidgraph.naming.chunk;

import java.util.Optional;

/**
 * The tokens of a name that a noun such as "ministry" heads.
 *
 * @param head the noun
 * @param last its last token
 * @param text the name in its nominative
 * @param quoted what stands in quotation marks in it
 */
record HeadedSpan(int head, int last, String text, Optional<String> quoted) {
}
