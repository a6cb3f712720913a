package org.aidgraph.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * A text with places to fill in, written {@code {{name}}}.
 *
 * @param text the text
 */
record Template(String text) {

	private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

	/** Reads a resource of the class path. */
	static Template load(String path) {
		try {
			return new Template(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

	/** Fills in plain texts, escaped for HTML. */
	String fill(Map<String, String> texts) {
		return replace(texts, true);
	}

	/** Fills in markup as it is. */
	String fillMarkup(Map<String, String> markup) {
		return replace(markup, false);
	}

	private String replace(Map<String, String> values, boolean escape) {
		return PLACE.matcher(this.text).replaceAll((place) -> {
			String value = values.get(place.group(1));
			if (value == null) {
				throw new IllegalArgumentException("Nothing fills in " + place.group());
			}
			return Matcher.quoteReplacement(escape ? HtmlUtils.htmlEscape(value, "UTF-8") : value);
		});
	}

}
