package org.aidgraph.naming.chunk;

/**
 * The tokens of a name.
 *
 * @param first its first token
 * @param lastWord its last token without a bracketed acronym at the end
 * @param last its last token
 * @param acronym index of the bracketed acronym, or -1
 */
record Span(int first, int lastWord, int last, int acronym) {
}
