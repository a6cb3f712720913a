package org.aidgraph.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.extract.PageFacts;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.aidgraph.vocabulary.Slug;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the invented examples in {@code ../shared}, row by row. Only rows that their
 * author left open (a question mark, "not sure", a remark) are not checked.
 */
class ExamplesEval {

	private static final Map<String, List<Predicate>> RELATIONS = Map.ofEntries(
			Map.entry("BENEFITS", List.of(Predicate.BENEFITS)), Map.entry("COVERS", List.of(Predicate.BENEFITS)),
			Map.entry("BUDGET", List.of(Predicate.BUDGET)), Map.entry("STATUS", List.of(Predicate.STATUS)),
			Map.entry("TYPE", List.of(Predicate.TYPE)), Map.entry("START", List.of(Predicate.START)),
			Map.entry("DONOR-OF", List.of(Predicate.FUNDS)), Map.entry("FUNDS", List.of(Predicate.FUNDS)),
			Map.entry("CONTRIBUTES", List.of(Predicate.FUNDS)), Map.entry("ROLE", List.of(Predicate.HOLDS_ROLE)),
			Map.entry("CONTACT-FOR", List.of(Predicate.CONTACT_FOR)), Map.entry("LEADS", List.of(Predicate.IMPLEMENTS)),
			Map.entry("IMPLEMENTS", List.of(Predicate.IMPLEMENTS)),
			Map.entry("PARTNERS", List.of(Predicate.PARTNERS_WITH)),
			Map.entry("PERIOD", List.of(Predicate.START, Predicate.END)));

	private static final ReferenceData REFERENCE = ReferenceData.load();

	/** Words of the table that stand for the one activity that a document is about. */
	private static final Set<String> STAND_INS = Set.of("project", "rec1", "rec2", "title", "programme page", "plan",
			"report");

	private static final String NOT = "NOT";

	private static final Map<String, String> CANONICAL = Map.of("EOM", "example-organization-for-mobility");

	@Test
	void findsEveryPlainRowAndTakesNoTrap() throws IOException {
		Assumptions.assumeTrue(Shared.isPresent(), Shared.ABSENT);
		Path folder = Shared.FOLDER.resolve("examples");
		Map<String, PageFacts> pages = new TreeMap<>();
		Map<String, Set<String>> standIns = new TreeMap<>();
		List<String> failures = new ArrayList<>();
		int checked = 0;
		for (String line : Files.readAllLines(folder.resolve("expected.tsv"), StandardCharsets.UTF_8)) {
			String[] row = line.split("\t");
			if (row.length < 4 || row[0].equals("file")) {
				continue;
			}
			PageFacts page = pages.get(row[0]);
			if (page == null) {
				page = Shared.page(folder.resolve(row[0]));
				pages.put(row[0], page);
			}
			checked += check(row, page, standIns, failures);
		}
		standIns.forEach((name, activities) -> {
			if (activities.isEmpty()) {
				failures.add("no one activity has all rows of " + name);
			}
		});
		StringBuilder report = new StringBuilder(String.join("\n", failures)).append("\n\n");
		pages.forEach((file, page) -> {
			report.append("== ").append(file).append('\n');
			page.facts().forEach((fact) -> report.append(show(fact)).append('\n'));
		});
		Shared.keep("examples.txt", report.toString());
		assertThat(failures).as("%d rows checked", checked).isEmpty();
		assertThat(checked).isGreaterThan(75);
	}

	private static int check(String[] row, PageFacts page, Map<String, Set<String>> standIns, List<String> failures) {
		String relation = row[2];
		if (relation.equals("IS") || relation.equals("NOT-IS")) {
			if (means(page, row[1], row[3]) != relation.equals("IS")) {
				failures.add("another meaning: " + String.join(" ", row));
			}
			return 1;
		}
		boolean leads = relation.endsWith("LEADS");
		boolean trap = relation.startsWith(NOT) && !relation.equals("NOT-SURE-FUNDS");
		List<Predicate> predicates = (relation.equals(NOT) || relation.equals("NOT-WORKS-FOR"))
				? List.of(Predicate.values()) : RELATIONS.get(trap ? relation.substring(NOT.length() + 1) : relation);
		if (predicates == null) {
			return 0;
		}
		if (trap) {
			if (predicates.stream()
				.flatMap((predicate) -> stating(page, predicate, row[1], row[3]).stream())
				.anyMatch((fact) -> !leads || saysLead(fact))) {
				failures.add("trap taken: " + String.join(" ", row));
			}
			return 1;
		}
		for (int i = 0; i < predicates.size(); i++) {
			String object = (predicates.size() > 1) ? row[3].split("/")[i] : row[3];
			List<Fact> stating = stating(page, predicates.get(i), row[1], object).stream()
				.filter((fact) -> !leads || saysLead(fact))
				.toList();
			if (stating.isEmpty()) {
				failures.add("missed: " + String.join(" ", row) + " (" + predicates.get(i) + ")");
			}
			String standIn = STAND_INS.contains(row[1]) ? row[1] : row[3];
			if (STAND_INS.contains(standIn)) {
				Set<String> activities = stating.stream()
					.flatMap((fact) -> Stream.of(fact.subject(), fact.object()))
					.filter((end) -> end.kind().isActivity())
					.map(Mention::name)
					.collect(Collectors.toSet());
				standIns.merge(row[0] + " " + standIn, activities, (one, other) -> {
					Set<String> both = new TreeSet<>(one);
					both.retainAll(other);
					return both;
				});
			}
		}
		return 1;
	}

	/** Leading is implementing in the facts; the words tell the difference. */
	private static boolean saysLead(Fact fact) {
		return fact.evidence().quote().startsWith("Lead");
	}

	/** Whether a mention of this name is taken for that organization. */
	private static boolean means(PageFacts page, String name, String organization) {
		String slug = Slug.of(name);
		return Stream
			.concat(page.mentions().keySet().stream(),
					page.facts().stream().flatMap((fact) -> Stream.of(fact.subject(), fact.object())))
			.filter((mention) -> mention.name().equals(name) || mention.names().contains(name)
					|| Slug.of(mention.name()).equals(slug))
			.anyMatch((mention) -> matches(organization, mention));
	}

	private static List<Fact> stating(PageFacts page, Predicate predicate, String subject, String object) {
		return page.facts().stream().filter((fact) -> states(fact, predicate, subject, object)).toList();
	}

	private static boolean states(Fact fact, Predicate predicate, String subject, String object) {
		if (fact.predicate() != predicate) {
			return false;
		}
		if (predicate == Predicate.HOLDS_ROLE) {
			String at = fact.qualifiers().getOrDefault("at", "");
			return matches(subject, fact.subject())
					&& words(fact.object().name() + " " + at).containsAll(words(object));
		}
		if (predicate == Predicate.FUNDS && object.matches("\\d+ [A-Z]{3}")) {
			return matches(subject, fact.subject()) && object.equals(fact.qualifiers().get("amount"));
		}
		if (predicate == Predicate.BUDGET) {
			return matches(subject, fact.subject()) && object.startsWith(fact.object().name());
		}
		return matches(subject, fact.subject()) && matches(object, fact.object())
				|| predicate == Predicate.PARTNERS_WITH && matches(subject, fact.object());
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>(List.of(Slug.of(text).split("-")));
		words.removeAll(List.of("of", "the", "norwegian"));
		if (Slug.of(text).contains("norwegian")) {
			words.add("norway");
		}
		if (Slug.of(text).contains("organizacion-internacional-para-las-migraciones")) {
			words.add("oim");
		}
		if (Slug.of(text).contains("office-of-lands-survey")) {
			words.add("ols");
		}
		return words;
	}

	private static boolean matches(String stated, Mention mention) {
		String name = stated.startsWith("P:") ? stated.substring(2) : stated;
		if (mention.kind().isActivity() && STAND_INS.contains(name)) {
			return true;
		}
		boolean country = mention.kind() == Kind.COUNTRY && REFERENCE.countries()
			.byName(name)
			.filter((found) -> mention.id().filter(found.code()::equals).isPresent())
			.isPresent();
		boolean body = mention.kind() == Kind.ORGANIZATION && REFERENCE.organizations()
			.byName(name)
			.filter((found) -> mention.id().filter(found.id()::equals).isPresent())
			.isPresent();
		if (country || body) {
			return true;
		}
		String key = Slug.of(name);
		String full = CANONICAL.getOrDefault(name, key);
		return Stream.concat(Stream.of(mention.name()), mention.names().stream()).map(Slug::of).anyMatch((slug) -> {
			boolean head = mention.kind() != Kind.VALUE && mention.kind() != Kind.COUNTRY && slug.startsWith(key + "-");
			return slug.equals(key) || slug.equals(full) || head;
		});
	}

	private static String show(Fact fact) {
		return "%s | %s | %s %s %s [%s] «%s»".formatted(fact.subject().name() + fact.subject().names(),
				fact.predicate(), fact.object().name(), fact.object().names(), fact.qualifiers(), fact.extractor(),
				fact.evidence().quote().replace('\n', ' '));
	}

}
