package org.aidgraph.table.row;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hashtag with its attributes, as the Humanitarian Exchange Language 1.1 writes them:
 * {@code #org+name+reporting}. Case and blanks mean nothing, nor does the order of
 * attributes.
 *
 * @param name the hashtag without {@code #}, in lower case
 * @param attributes its attributes in lower case, in the order of the table
 */
public record Tag(String name, List<String> attributes) {

	private static final Pattern FORM = Pattern.compile(
			"[\\s\\u00A0]*#[\\s\\u00A0]*([A-Za-z]\\w*)((?:[\\s\\u00A0]*\\+[\\s\\u00A0]*[A-Za-z]\\w*)*)[\\s\\u00A0]*");

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0+]+");

	public Tag {
		attributes = List.copyOf(attributes);
	}

	/** The hashtag that a cell holds; empty for every other cell. */
	public static Optional<Tag> of(String cell) {
		Matcher matcher = FORM.matcher(cell);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		List<String> attributes = Arrays.stream(BETWEEN.split(matcher.group(2).toLowerCase(Locale.ROOT)))
			.filter((attribute) -> !attribute.isEmpty())
			.toList();
		return Optional.of(new Tag(matcher.group(1).toLowerCase(Locale.ROOT), attributes));
	}

	/** Whether it has one of these attributes. */
	public boolean has(String... any) {
		return Arrays.stream(any).anyMatch(this.attributes::contains);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder("#").append(this.name);
		this.attributes.forEach((attribute) -> text.append('+').append(attribute));
		return text.toString();
	}

}
