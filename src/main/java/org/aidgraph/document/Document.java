package org.aidgraph.document;

import java.util.Optional;

/**
 * One document, read and decoded.
 *
 * @param id stable across versions: made from the address alone
 * @param name the file's name, or the address of a line of a JSONL file
 * @param uri where it was found
 * @param sha256 hash of the bytes, in hexadecimal
 * @param mediaType {@code text/plain}, {@code text/html} …
 * @param content the decoded characters: the text itself, or the markup of an HTML page
 * @param title a title that came with it from outside
 * @param retrievedOn ISO date on which it was fetched
 * @param source the source that it belongs to
 */
public record Document(String id, String name, String uri, String sha256, String mediaType, String content,
		Optional<String> title, Optional<String> retrievedOn, Optional<Source> source) implements Found {
}
