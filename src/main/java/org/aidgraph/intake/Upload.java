package org.aidgraph.intake;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that is sent to be read.
 *
 * @param name its name, without folders: what it is known by, and by its extension how it
 * is packed
 * @param content its bytes, read once
 */
public record Upload(String name, InputStream content) {

	private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

	private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cs}:*?\"<>|]+");

	private static final Pattern LEADING_DOTS = Pattern.compile("^[.\\s]+");

	private static final Set<String> RESERVED = Set.of("", "source.yml");

	private static final int LONGEST = 120;

	/** The name is made safe for any file system. */
	public Upload {
		String last = FOLDERS.matcher(name).replaceFirst("");
		String plain = LEADING_DOTS.matcher(UNSAFE.matcher(last).replaceAll(" ")).replaceFirst("").strip();
		String end = (plain.length() > LONGEST) ? plain.substring(plain.length() - LONGEST).strip() : plain;
		name = RESERVED.contains(end.toLowerCase(Locale.ROOT)) ? "document" : end;
	}

}
