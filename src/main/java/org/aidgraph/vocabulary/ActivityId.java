package org.aidgraph.vocabulary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an activity is known that bears an identifier as the IATI standard makes them,
 * unique in the world: by that, or by the code inside of it where that has the form of a
 * project code that pages print too.
 */
public final class ActivityId {

	/** A code that publishers also print on pages, such as {@code CT.0690}. */
	private static final Pattern PAGE_CODE = Pattern.compile("(?:.*-)?([A-Z]{2}\\.\\d{4})");

	/** Country or {@code X…}, register, and a number there, then what the body chose. */
	private static final Pattern IDENTIFIER = Pattern.compile("[A-Z]{2}-[A-Z]{2}[A-Z0-9_]*-\\S*\\d\\S*");

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]+");

	private static final int HASH_BYTES = 3;

	private ActivityId() {
	}

	/**
	 * The id of an activity. Where the identifier has more than letters, digits and
	 * hyphens, two could look alike in an id, and a hash tells them apart.
	 */
	public static String of(String identifier) {
		Optional<String> code = pageCode(identifier);
		if (code.isPresent()) {
			return "project:" + Slug.of(code.get());
		}
		String slug = Slug.of(identifier);
		if (PLAIN.matcher(identifier).matches() && slug.length() == identifier.length()) {
			return "activity:" + slug;
		}
		return "activity:" + slug + (slug.isEmpty() ? "" : "-") + hash(identifier.toLowerCase(Locale.ROOT));
	}

	/** Whether a code that a page prints is such an identifier. */
	public static boolean isIdentifier(String code) {
		return IDENTIFIER.matcher(code).matches();
	}

	/** The code of an activity that pages print too. */
	public static Optional<String> pageCode(String identifier) {
		return Optional.of(PAGE_CODE.matcher(identifier)).filter((code) -> code.matches()).map((code) -> code.group(1));
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
