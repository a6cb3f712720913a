package org.aidgraph.office.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraph styles make headings and lists, whatever they are called in the
 * language of the author: the names of built-in styles are English in every file.
 */
final class WordStyles {

	static final WordStyles NONE = new WordStyles();

	private static final int MAX_BASES = 10;

	private final Map<String, Style> styles = new HashMap<>();

	private WordStyles() {
	}

	/**
	 * One style.
	 *
	 * @param base the style that it builds on
	 * @param level the level of the heading that it makes, 0 for none
	 * @param list whether it makes an item of a list
	 */
	private record Style(String base, int level, boolean list) {
	}

	static WordStyles read(XMLStreamReader in) throws XMLStreamException {
		WordStyles styles = new WordStyles();
		String id = "";
		String name = "";
		String base = "";
		int level = 0;
		boolean list = false;
		while (in.hasNext()) {
			int event = in.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				switch (in.getLocalName()) {
					case "style" -> {
						id = attribute(in, "styleId");
						name = "";
						base = "";
						level = 0;
						list = false;
					}
					case "name" -> name = attribute(in, "val").toLowerCase(Locale.ROOT);
					case "basedOn" -> base = attribute(in, "val");
					case "outlineLvl" -> level = outlineLevel(in);
					case "numPr" -> list = true;
					default -> {
					}
				}
			}
			else if (event == XMLStreamReader.END_ELEMENT && in.getLocalName().equals("style")) {
				styles.styles.put(id, new Style(base, levelByName(name).orElse(level), list));
			}
		}
		return styles;
	}

	private static Optional<Integer> levelByName(String name) {
		if (name.equals("title")) {
			return Optional.of(1);
		}
		boolean heading = name.length() == "heading 1".length() && name.startsWith("heading ")
				&& Character.isDigit(name.charAt(name.length() - 1));
		return heading ? Optional.of(name.charAt(name.length() - 1) - '0') : Optional.empty();
	}

	/** The level of a heading from 1 on; 0 for body text, which Word writes as 9. */
	static int outlineLevel(XMLStreamReader in) {
		String value = attribute(in, "val");
		return (value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) < '9') ? value.charAt(0) - '0' + 1 : 0;
	}

	/** An attribute by its local name; empty if it is missing. */
	static String attribute(XMLStreamReader in, String name) {
		for (int i = 0; i < in.getAttributeCount(); i++) {
			if (in.getAttributeLocalName(i).equals(name)) {
				return in.getAttributeValue(i);
			}
		}
		return "";
	}

	/** The level of the heading that a style makes, 0 for none. */
	int level(String id) {
		@Nullable Style style = this.styles.get(id);
		for (int depth = 0; style != null && depth < MAX_BASES; depth++) {
			if (style.level() > 0) {
				return style.level();
			}
			style = this.styles.get(style.base());
		}
		return 0;
	}

	/** Whether a style makes an item of a list. */
	boolean isList(String id) {
		@Nullable Style style = this.styles.get(id);
		for (int depth = 0; style != null && depth < MAX_BASES; depth++) {
			if (style.list()) {
				return true;
			}
			style = this.styles.get(style.base());
		}
		return false;
	}

}
