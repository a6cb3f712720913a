package org.aidgraph.table.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a hashtag means here. The hashtags are those of the HXL core dictionary 1.1; an
 * attribute that would change what a column is about, and is not known, makes it a column
 * that is not read.
 *
 * @param field what the cells say
 * @param role of which organization; {@link Role#ACTOR} where the column says none
 * @param level of an area: 1 for the parts of a country, more for smaller ones
 */
public record Meaning(Field field, Role role, int level) {

	private static final Meaning NOTHING = new Meaning(Field.NONE, Role.ACTOR, 0);

	/** Of a thing: what kind of it, how many, how to reach it. */
	private static final Set<String> BESIDE = Set.of("type", "category", "theme", "url", "link", "email", "phone",
			"contact", "address", "desc", "description", "comment", "note", "notes", "count", "num", "pct", "percent",
			"status", "lat", "lon", "coord", "bool");

	private static final Set<String> CODE = Set.of("code", "id", "ref", "identifier", "iso2", "iso3", "v_iso2",
			"v_iso3", "iso", "v_pcode", "pcode");

	private static final Set<String> SHORT = Set.of("acronym", "short", "abbr", "abbrev", "abbreviation");

	/** Attributes that say how a name is written and nothing else. */
	private static final Pattern PLAIN = Pattern
		.compile("name|full|title|text|official|label|list|current|what|who|where|i_\\w+|v_\\w+|[a-z]{2}");

	/** What an amount is that nobody gave, and what is no amount. */
	private static final Set<String> NO_MONEY = Set.of("requested", "required", "requirement", "requirements", "unmet",
			"gap", "pct", "percent", "percentage", "num", "count", "ratio", "rate", "fx", "exchange", "share");

	private static final Set<String> NOT_OF_THE_ROW = Set.of("reported", "report", "updated", "created", "published",
			"publication", "survey", "collected", "parsed", "modified");

	/** What a hashtag means. */
	public static Meaning of(Tag tag) {
		return switch (tag.name()) {
			case "org" -> organization(tag);
			case "activity", "project" -> activity(tag);
			case "sector", "subsector" ->
				anyOf(tag, BESIDE) || anyOf(tag, CODE) ? NOTHING : new Meaning(Field.SECTOR, Role.ACTOR, 0);
			case "country" -> ofTheWork(tag)
					? new Meaning(anyOf(tag, CODE) ? Field.COUNTRY_CODE : Field.COUNTRY, Role.ACTOR, 0) : NOTHING;
			case "adm1", "adm2", "adm3", "adm4", "adm5" -> area(tag, tag.name().charAt(3) - '0');
			case "loc" -> anyOf(tag, CODE) ? NOTHING : area(tag, 6);
			case "date" -> date(tag);
			case "status" -> anyOf(tag, CODE) ? NOTHING : new Meaning(Field.STATUS, Role.ACTOR, 0);
			case "value" -> anyOf(tag, NO_MONEY) ? NOTHING : new Meaning(Field.VALUE, Role.ACTOR, 0);
			case "currency" -> new Meaning(Field.CURRENCY, Role.ACTOR, 0);
			default -> tag.name().endsWith("direction") || (tag.name().equals("financial") && tag.has("direction"))
					? new Meaning(Field.DIRECTION, Role.ACTOR, 0) : NOTHING;
		};
	}

	private static Meaning organization(Tag tag) {
		List<Role> roles = tag.attributes().stream().flatMap((one) -> Role.of(one).stream()).distinct().toList();
		if (anyOf(tag, BESIDE) || roles.size() > 1 || (roles.isEmpty() && !others(tag).isEmpty())) {
			return NOTHING;
		}
		Field field = anyOf(tag, SHORT) ? Field.ACRONYM : anyOf(tag, CODE) ? Field.REFERENCE : Field.ORGANIZATION;
		return new Meaning(field, roles.isEmpty() ? Role.ACTOR : roles.get(0), 0);
	}

	/** A plan or an appeal holds many activities, and is none of them. */
	private static Meaning activity(Tag tag) {
		if (anyOf(tag, BESIDE) || tag.has("appeal", "plan", "programme", "program", "cluster", "objective")) {
			return NOTHING;
		}
		return new Meaning(anyOf(tag, CODE) ? Field.ACTIVITY_CODE : Field.ACTIVITY, Role.ACTOR, 0);
	}

	private static Meaning area(Tag tag, int level) {
		return ofTheWork(tag) ? new Meaning(anyOf(tag, CODE) ? Field.AREA_CODE : Field.AREA, Role.ACTOR, level)
				: NOTHING;
	}

	private static Meaning date(Tag tag) {
		if (anyOf(tag, NOT_OF_THE_ROW)) {
			return NOTHING;
		}
		Field field = tag.has("start") ? Field.START : tag.has("end") ? Field.END : Field.DATE;
		return new Meaning(field, Role.ACTOR, 0);
	}

	/** Where the work is, and not where a donor or a person comes from. */
	private static boolean ofTheWork(Tag tag) {
		return !anyOf(tag, BESIDE)
				&& others(tag).stream()
					.allMatch((other) -> Role.of(other)
						.filter((role) -> role == Role.ACTOR || role == Role.RECEIVER)
						.isPresent());
	}

	/** Attributes that neither name a part nor say how it is written. */
	private static List<String> others(Tag tag) {
		return tag.attributes()
			.stream()
			.filter((one) -> !CODE.contains(one) && !SHORT.contains(one) && !PLAIN.matcher(one).matches())
			.toList();
	}

	private static boolean anyOf(Tag tag, Set<String> words) {
		return tag.attributes().stream().anyMatch(words::contains);
	}

}
