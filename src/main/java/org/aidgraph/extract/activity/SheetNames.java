package org.aidgraph.extract.activity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.extract.Mention;
import org.aidgraph.field.Field;
import org.aidgraph.field.FieldKind;
import org.aidgraph.field.Sheet;
import org.aidgraph.grammar.Words;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * Names the project of a record: by its title, its code, or by who runs it and where.
 */
final class SheetNames {

	private static final int MAX_KIND = 18;

	private static final List<String> DASHES = List.of(" \u2014 ", " \u2013 ", " - ", " | ");

	private static final Set<String> KINDS = Words.of("project", "programme", "program", "grant", "projet", "proyecto",
			"programa", "initiative", "action", "case-study", "project-profile", "fiche-projet");

	private SheetNames() {
	}

	/**
	 * The project of a record under a title; without one, under what the record tells.
	 */
	static Mention of(Sheet sheet, Optional<String> title) {
		Set<String> codes = new LinkedHashSet<>();
		for (Field field : sheet.fields()) {
			if (field.kind() == FieldKind.CODE) {
				codes.add(field.value());
			}
		}
		if (title.isPresent()) {
			return named(title.get(), codes);
		}
		String first = codes.isEmpty() ? describe(sheet) : codes.iterator().next();
		codes.remove(first);
		return new Mention(Kind.PROJECT, first, List.copyOf(codes), Optional.empty());
	}

	/** The project of a title that a number may open and an acronym end. */
	static Mention named(String text, Set<String> codes) {
		String title = withoutKind(withoutNumber(text.strip()));
		String name = title.substring(0, ListedTitle.length(title)).strip();
		List<String> others = new ArrayList<>(codes);
		int open = name.lastIndexOf('(');
		if (open > 3 && name.endsWith(")") && isAcronym(name.substring(open + 1, name.length() - 1))) {
			others.add(name.substring(open + 1, name.length() - 1));
			others.add(name);
			name = name.substring(0, open).strip();
		}
		return new Mention(Kind.PROJECT, name, others, Optional.empty());
	}

	/** "3. Title" and "3) Title" without the number. */
	private static String withoutNumber(String title) {
		int end = 0;
		while (end < title.length() && end < 3 && Character.isDigit(title.charAt(end))) {
			end++;
		}
		boolean numbered = end > 0 && end + 2 < title.length() && ".)".indexOf(title.charAt(end)) >= 0
				&& title.charAt(end + 1) == ' ';
		return numbered ? title.substring(end + 2).strip() : title;
	}

	/** "Project: Title" and "Grant: Title" without the word. */
	private static String withoutKind(String title) {
		for (String dash : DASHES) {
			int at = title.indexOf(dash);
			if (at > 0 && at < MAX_KIND && KINDS.contains(Slug.of(title.substring(0, at)))) {
				return title.substring(at + dash.length()).strip();
			}
		}
		int colon = title.indexOf(": ");
		boolean kind = colon > 0 && colon < MAX_KIND && KINDS.contains(Slug.of(title.substring(0, colon)))
				&& title.length() > colon + 3;
		return kind ? title.substring(colon + 2).strip() : title;
	}

	private static boolean isAcronym(String word) {
		return word.length() <= 12 && word.indexOf(' ') < 0 && word.chars().filter(Character::isUpperCase).count() >= 2;
	}

	/** A record without title and code is told by who runs it and where. */
	private static String describe(Sheet sheet) {
		StringBuilder name = new StringBuilder("Project");
		sheet.fields()
			.stream()
			.filter((f) -> f.kind() == FieldKind.IMPLEMENTER)
			.findFirst()
			.ifPresent((field) -> name.append(" of ").append(field.value()));
		sheet.fields()
			.stream()
			.filter((f) -> f.kind() == FieldKind.LOCATION || f.kind() == FieldKind.BENEFITS)
			.findFirst()
			.ifPresent((field) -> name.append(" in ").append(field.value()));
		return (name.length() > 7) ? name.toString() : "project";
	}

}
