package org.aidgraph.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aidgraph.vocabulary.Slug;

/**
 * Makes documents out of bytes and characters: identity, media type, decoding.
 */
final class DocumentFactory {

	private static final int HASH_DIGITS_IN_ID = 12;

	private static final int SNIFFED = 1024;

	private DocumentFactory() {
	}

	static Document create(String name, String uri, String content, String mediaType) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		return new Document(id(name, uri), name, uri, sha256(bytes), mediaType, content, Optional.empty(),
				Optional.empty(), Optional.empty(), List.of(), bytes.length);
	}

	/**
	 * Reads bytes as a document.
	 * @param declaredHtml whether the name or a header says that this is HTML
	 */
	static Found create(String name, String uri, byte[] bytes, boolean declaredHtml, Optional<Source> source) {
		Decoder.Decoded decoded = Decoder.decode(bytes, declaredHtml);
		if (decoded.problem().isPresent()) {
			return new Skipped(name, decoded.problem().get(), bytes.length);
		}
		String text = decoded.text();
		if (text.isBlank()) {
			return new Skipped(name, bytes.length == 0 ? "the file is empty" : "there is nothing but blanks in it",
					bytes.length);
		}
		boolean html = declaredHtml || looksLikeHtml(text);
		List<String> remarks = new ArrayList<>(decoded.remarks());
		if (html && isCut(text)) {
			remarks.add("the page ends in the middle of its markup; what is there was read");
		}
		return new Document(id(name, uri), name, uri, sha256(bytes), html ? Document.HTML : Document.PLAIN_TEXT, text,
				Optional.empty(), Optional.empty(), source, remarks, bytes.length);
	}

	/** What is known of a file of another format before it is read. */
	static Document cover(String name, String uri, byte[] bytes, String mediaType, Optional<Source> source) {
		return new Document(id(name, uri), name, uri, sha256(bytes), mediaType, "", Optional.empty(), Optional.empty(),
				source, List.of(), bytes.length);
	}

	private static String id(String name, String uri) {
		String lastPart = name.substring(name.lastIndexOf('/') + 1);
		String slug = Slug.of(lastPart.isEmpty() ? name : lastPart);
		String hash = sha256(uri.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS_IN_ID);
		return slug.isEmpty() ? hash : slug + "-" + hash;
	}

	private static boolean looksLikeHtml(String text) {
		String start = text.substring(0, Math.min(SNIFFED, text.length())).stripLeading().toLowerCase(Locale.ROOT);
		return start.startsWith("<!doctype html") || start.startsWith("<html")
				|| (start.startsWith("<?xml") && start.contains("<html"));
	}

	private static boolean isCut(String markup) {
		String end = markup.substring(Math.max(0, markup.length() - SNIFFED)).toLowerCase(Locale.ROOT);
		boolean opened = markup.substring(0, Math.min(4 * SNIFFED, markup.length()))
			.toLowerCase(Locale.ROOT)
			.contains("<html");
		return (opened && !end.contains("</html")) || end.lastIndexOf('<') > end.lastIndexOf('>');
	}

	static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
