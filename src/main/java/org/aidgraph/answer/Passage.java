package org.aidgraph.answer;

/**
 * A part of a document's text with what stands around it. Positions count Unicode code
 * points of the text from 0, the end exclusive.
 *
 * @param before what stands before it, not always from the beginning
 * @param words the part
 * @param after what stands after it, not always to the end
 * @param start position of the part
 * @param end position after the part
 * @param length code points of the whole text
 */
public record Passage(String before, String words, String after, long start, long end, long length) {
}
