package org.aidgraph.iati.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidgraph.extract.Mention;
import org.aidgraph.iati.record.Activity;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * How an activity is known: by its IATI identifier, which is unique in the world, or by
 * the code inside of it where that has the form of a project code that pages print too.
 */
final class ActivityNames {

	/** A code that publishers also print on pages, such as {@code CT.0690}. */
	private static final Pattern PAGE_CODE = Pattern.compile("(?:.*-)?([A-Z]{2}\\.\\d{4})");

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]+");

	private static final int HASH_BYTES = 3;

	private ActivityNames() {
	}

	/** The activity as its own record speaks of it. */
	static Mention of(Activity activity) {
		Optional<Narrative> best = Narrative.best(activity.titles());
		String name = best.map(Narrative::text).orElse(activity.identifier());
		List<String> names = new ArrayList<>();
		activity.titles()
			.stream()
			.map(Narrative::text)
			.filter((title) -> !title.equals(name))
			.distinct()
			.forEach(names::add);
		boolean divided = activity.related().stream().anyMatch((other) -> other.type() == Activity.Related.Type.CHILD);
		return new Mention(divided ? Kind.PROGRAMME : Kind.PROJECT, name, names,
				Optional.of(id(activity.identifier())));
	}

	/** An activity of which only the identifier is known. */
	static Mention of(String identifier, Kind kind) {
		return new Mention(kind, identifier, List.of(), Optional.of(id(identifier)));
	}

	/**
	 * The id of an activity. Where the identifier has more than letters, digits and
	 * hyphens, two could look alike in an id, and a hash tells them apart.
	 */
	static String id(String identifier) {
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

	/** The code of an activity that pages print too. */
	static Optional<String> pageCode(String identifier) {
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
