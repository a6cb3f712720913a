package org.aidgraph.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The acronyms that a page binds to long forms: {@code Long Form (LF)} and
 * {@code LF (Long Form)}, and the names of its undertakings. Read once before anything
 * else, then only asked.
 */
public final class PageNames {

	private static final int MAX_WORDS = 16;

	private static final int MAX_BACK = 160;

	private static final int MAX_BRACKET = 120;

	private final Map<String, String> longForms = new HashMap<>();

	private final Map<String, String> acronyms = new HashMap<>();

	/** Answers that were looked for in all long forms once. */
	private final Map<String, Optional<String>> holders = new HashMap<>();

	private final List<String> undertakings;

	private final List<String> bodies;

	private PageNames(List<String> undertakings, Collection<String> bodies) {
		this.undertakings = List.copyOf(undertakings);
		this.bodies = List.copyOf(bodies);
	}

	/** The bindings of a text; looks at brackets only. */
	public static PageNames of(String text) {
		return of(text, List.of(), List.of());
	}

	/**
	 * The bindings of a text whose undertakings and bodies are known by these names.
	 */
	public static PageNames of(String text, List<String> undertakings, Collection<String> bodies) {
		PageNames names = new PageNames(undertakings, bodies);
		int open = text.indexOf('(');
		while (open > 0) {
			int close = closing(text, open);
			if (close < 0) {
				open = text.indexOf('(', open + 1);
				continue;
			}
			if (close - open <= 14) {
				names.bindBackwards(text, open, text.substring(open + 1, close).strip());
			}
			else {
				names.bindForwards(text, open, close);
			}
			open = text.indexOf('(', open + 1);
		}
		return names;
	}

	/** The bracket that closes this one, no farther than a name can reach; or -1. */
	private static int closing(String text, int open) {
		int limit = Math.min(text.length(), open + MAX_BRACKET);
		for (int i = open + 1; i < limit; i++) {
			if (text.charAt(i) == ')') {
				return i;
			}
		}
		return -1;
	}

	/** The names of projects and programmes of the page. */
	public List<String> undertakings() {
		return this.undertakings;
	}

	/** The names of bodies of the page that do not tell it by their own words. */
	public List<String> bodies() {
		return this.bodies;
	}

	/** The long form of an acronym on this page. */
	public Optional<String> longForm(String acronym) {
		return Optional.ofNullable(this.longForms.get(acronym));
	}

	/** The acronym of a long form on this page. */
	public Optional<String> acronym(String longForm) {
		return Optional.ofNullable(this.acronyms.get(longForm));
	}

	/** The only long form that holds this word. */
	public Optional<String> onlyWith(String word) {
		return this.holders.computeIfAbsent(word, (key) -> {
			List<String> found = this.longForms.values()
				.stream()
				.filter((longForm) -> (" " + longForm + " ").contains(" " + key + " "))
				.distinct()
				.toList();
			return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
		});
	}

	void bind(String longForm, String acronym) {
		if (!this.longForms.containsKey(acronym)) {
			this.longForms.put(acronym, longForm);
			this.acronyms.putIfAbsent(longForm, acronym);
		}
	}

	private void bindBackwards(String text, int open, String acronym) {
		if (!Acronyms.isShaped(acronym) || this.longForms.containsKey(acronym)) {
			return;
		}
		List<String> words = new ArrayList<>();
		int end = open;
		while (end > 0 && text.charAt(end - 1) <= ' ') {
			end--;
		}
		int i = end;
		while (i > 0 && end - i < MAX_BACK && words.size() < MAX_WORDS) {
			int wordEnd = i;
			while (i > 0 && isWordPart(text.charAt(i - 1))) {
				i--;
			}
			if (i == wordEnd) {
				break;
			}
			int start = startOfGlued(text, i, wordEnd);
			words.add(0, text.substring(start, wordEnd));
			if (Character.isUpperCase(text.charAt(start)) && Acronyms.fits(acronym, words)) {
				bind(text.substring(start, end).replace('\n', ' ').replace("  ", " "), acronym);
				return;
			}
			while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ',' || text.charAt(i - 1) == '&'
					|| (text.charAt(i - 1) == '\n' && i > 1 && text.charAt(i - 2) != '\n'))) {
				i--;
			}
		}
	}

	/** Where a word begins that lost the space before it, as in "AREThe". */
	private static int startOfGlued(String text, int start, int end) {
		for (int i = end - 2; i > start; i--) {
			if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i + 1))
					&& Character.isLowerCase(text.charAt(i - 1))) {
				return i;
			}
		}
		return start;
	}

	private void bindForwards(String text, int open, int close) {
		int end = open;
		while (end > 0 && text.charAt(end - 1) <= ' ') {
			end--;
		}
		int start = end;
		while (start > 0 && isWordPart(text.charAt(start - 1)) && end - start < 14) {
			start--;
		}
		String acronym = text.substring(start, end);
		String longForm = text.substring(open + 1, close).strip().replace('\n', ' ');
		if (Acronyms.isShaped(acronym) && Acronyms.fits(acronym, List.of(longForm.split("[\\s,]+")))) {
			bind(longForm, acronym);
		}
	}

	private static boolean isWordPart(char c) {
		return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019';
	}

}
