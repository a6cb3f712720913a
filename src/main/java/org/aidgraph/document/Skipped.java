package org.aidgraph.document;

/**
 * Something that could not be read, and why.
 *
 * @param name the file or entry, with line or entry name where it is part of one
 * @param reason one sentence for a person
 */
public record Skipped(String name, String reason) implements Found {
}
