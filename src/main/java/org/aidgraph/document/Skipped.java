package org.aidgraph.document;

/**
 * Something that could not be read, and why.
 *
 * @param name the file or entry, with line or entry name where it is part of one
 * @param reason what is wrong, for a person
 * @param size bytes of input that it takes up
 */
public record Skipped(String name, String reason, long size) implements Found {
}
