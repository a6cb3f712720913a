package org.aidgraph.iati;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.aidgraph.iati.record.Narrative;
import org.jsoup.parser.Parser;

/**
 * Reads words: the narratives of version 2 and the bare text of version 1. Undoes what
 * publishing tools did to them.
 */
final class Words {

	private static final int LONGEST = 10_000;

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

	private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

	/** The lead byte of a character of two or three bytes, and what follows it. */
	private static final Pattern DOUBLE = Pattern
		.compile("[\\u00C2\\u00C3][\\u0080-\\u00BF\\u0152-\\u2122]|\\u00E2[\\u0080-\\u00BF\\u0152-\\u2122]{2}");

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private final XmlCursor cursor;

	private String defaultLanguage = "";

	Words(XmlCursor cursor) {
		this.cursor = cursor;
	}

	/** Takes the language of an item from its {@code xml:lang}. */
	void startItem() {
		this.defaultLanguage = "";
		for (int i = 0; i < this.cursor.attributes(); i++) {
			if (this.cursor.attribute(i).equals("xml:lang")) {
				this.defaultLanguage = language(this.cursor.value(i));
			}
		}
	}

	private static String language(String stated) {
		return stated.toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads the element to its end: the narratives in it, or its own text.
	 * @param ignored attributes of the element that say nothing
	 */
	List<Narrative> read(Set<String> ignored) throws XMLStreamException {
		String language = attributes(ignored, this.defaultLanguage);
		return readContent(language, Set.of());
	}

	/**
	 * Reads the rest of an element of which the attributes are read already.
	 * @param ignoredChildren children that say nothing
	 */
	List<Narrative> readContent(Set<String> ignoredChildren) throws XMLStreamException {
		return readContent(this.defaultLanguage, ignoredChildren);
	}

	private List<Narrative> readContent(String language, Set<String> ignoredChildren) throws XMLStreamException {
		List<Narrative> narratives = new ArrayList<>(1);
		String own = this.cursor.mixed((name) -> {
			if (!name.equals("narrative")) {
				this.cursor.unread(ignoredChildren);
				return;
			}
			String stated = attributes(Set.of(), language);
			Optional<Narrative> narrative = narrative(stated, this.cursor.text());
			narrative.ifPresentOrElse(narratives::add, () -> this.cursor.remarkClosed(Reason.EMPTY_TEXT, ""));
		});
		if (!own.isBlank()) {
			narrative(language, own).ifPresent(narratives::add);
		}
		return narratives;
	}

	/** The words of an attribute. */
	List<Narrative> plain(String value) {
		return narrative(this.defaultLanguage, value).stream().toList();
	}

	private String attributes(Set<String> ignored, String otherwise) {
		String language = otherwise;
		for (int i = 0; i < this.cursor.attributes(); i++) {
			if (this.cursor.attribute(i).equals("xml:lang")) {
				language = language(this.cursor.value(i));
			}
			else {
				this.cursor.unread(i, ignored);
			}
		}
		return language;
	}

	private Optional<Narrative> narrative(String language, String raw) {
		String stated = collapsed(raw);
		if (stated.isEmpty()) {
			return Optional.empty();
		}
		String text = stated;
		if (text.length() > LONGEST) {
			this.cursor.remarkClosed(Reason.LONG_TEXT, text);
			text = text.substring(0, LONGEST);
		}
		text = withoutMarkup(text);
		text = decodedAgain(text);
		if (text.indexOf('\uFFFD') >= 0) {
			this.cursor.remarkClosed(Reason.BROKEN_CHARACTERS, text);
		}
		return text.isEmpty() ? Optional.empty() : Optional.of(new Narrative(language, text, stated));
	}

	private static String collapsed(String raw) {
		return isTidy(raw) ? raw : BLANKS.matcher(raw).replaceAll(" ").strip();
	}

	/** Most words are tidy, and a pattern is slow to find that out. */
	private static boolean isTidy(String raw) {
		char last = ' ';
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if ((c < ' ' || c == '\u00A0') || (c == ' ' && last == ' ')) {
				return false;
			}
			last = c;
		}
		return last != ' ';
	}

	private String withoutMarkup(String text) {
		if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
			return text;
		}
		String plain = TAG.matcher(text).replaceAll(" ");
		if (REFERENCE.matcher(plain).find()) {
			plain = Parser.unescapeEntities(plain, false);
		}
		if (plain.equals(text)) {
			return text;
		}
		this.cursor.remarkClosed(Reason.MARKUP, text);
		return collapsed(plain);
	}

	/**
	 * UTF-8 that was taken for Windows-1252 and encoded again. Only what goes the whole
	 * way back is undone.
	 */
	private String decodedAgain(String text) {
		if (!looksDouble(text) || !DOUBLE.matcher(text).find()) {
			return text;
		}
		try {
			ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
			String decoded = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			this.cursor.remarkClosed(Reason.DOUBLE_ENCODED, text);
			return collapsed(decoded);
		}
		catch (CharacterCodingException ex) {
			return text;
		}
	}

	private static boolean looksDouble(String text) {
		return text.indexOf('\u00C3') >= 0 || text.indexOf('\u00C2') >= 0 || text.indexOf('\u00E2') >= 0;
	}

}
