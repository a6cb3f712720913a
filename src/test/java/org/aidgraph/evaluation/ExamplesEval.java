package org.aidgraph.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.Mention;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.aidgraph.vocabulary.Slug;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the invented examples in {@code ../shared}, row by row. Rows that say what a
 * name means, what a share of money is or what stays open are outside the vocabulary of
 * facts and are not checked.
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

	private static final Map<String, String> CANONICAL = Map.of("EOM", "example-organization-for-mobility");

	@Test
	void findsEveryPlainRowAndTakesNoTrap() throws IOException {
		Assumptions.assumeTrue(Shared.isPresent(), Shared.ABSENT);
		Path folder = Shared.FOLDER.resolve("examples");
		Map<String, List<Fact>> facts = new HashMap<>();
		List<String> failures = new ArrayList<>();
		int checked = 0;
		for (String line : Files.readAllLines(folder.resolve("expected.tsv"), StandardCharsets.UTF_8)) {
			String[] row = line.split("\t");
			if (row.length < 4 || row[0].equals("file")) {
				continue;
			}
			List<Fact> found = facts.get(row[0]);
			if (found == null) {
				found = Shared.facts(folder.resolve(row[0]));
				facts.put(row[0], found);
			}
			checked += check(row, found, failures);
		}
		StringBuilder report = new StringBuilder(String.join("\n", failures)).append("\n\n");
		facts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach((entry) -> {
			report.append("== ").append(entry.getKey()).append('\n');
			entry.getValue().forEach((fact) -> report.append(show(fact)).append('\n'));
		});
		Shared.keep("examples.txt", report.toString());
		assertThat(failures).as("%d rows checked", checked).isEmpty();
		assertThat(checked).isGreaterThan(60);
	}

	private static int check(String[] row, List<Fact> facts, List<String> failures) {
		String relation = row[2];
		if (relation.equals("NOT") || relation.equals("NOT-BENEFITS") || relation.equals("NOT-BUDGET")) {
			boolean taken = facts.stream()
				.anyMatch((fact) -> matches(List.of(row[3]), fact.object())
						&& matches(List.of(subject(row[1])), fact.subject()));
			if (taken) {
				failures.add("trap taken: " + String.join(" ", row));
			}
			return 1;
		}
		List<Predicate> predicates = RELATIONS.get(relation);
		if (predicates == null) {
			return 0;
		}
		for (int i = 0; i < predicates.size(); i++) {
			Predicate predicate = predicates.get(i);
			String object = (predicates.size() > 1) ? row[3].split("/")[i] : row[3];
			if (facts.stream().noneMatch((fact) -> states(fact, predicate, row[1], object))) {
				failures.add("missed: " + String.join(" ", row) + " (" + predicate + ")");
			}
		}
		return 1;
	}

	private static boolean states(Fact fact, Predicate predicate, String subject, String object) {
		if (fact.predicate() != predicate) {
			return false;
		}
		if (predicate == Predicate.HOLDS_ROLE) {
			String at = fact.qualifiers().getOrDefault("at", "");
			return matches(List.of(subject), fact.subject())
					&& words(fact.object().name() + " " + at).containsAll(words(object));
		}
		if (predicate == Predicate.BUDGET || predicate == Predicate.FUNDS && object.matches("\\d+ [A-Z]{3}")) {
			String amount = (predicate == Predicate.BUDGET) ? fact.object().name()
					: fact.qualifiers().getOrDefault("amount", "");
			return object.startsWith(amount) && !amount.isEmpty();
		}
		return matches(List.of(subject(subject)), fact.subject()) && matches(List.of(object), fact.object())
				|| predicate == Predicate.PARTNERS_WITH && matches(List.of(subject), fact.object());
	}

	private static String subject(String stated) {
		return stated.startsWith("P:") ? stated.substring(2) : stated;
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

	/**
	 * Words such as "project", "rec1" or "programme page" stand for the project of the
	 * page.
	 */
	private static boolean matches(List<String> names, Mention mention) {
		for (String name : names) {
			boolean pageProject = mention.kind().isActivity()
					&& List.of("project", "rec1", "rec2", "title", "programme page", "plan", "report").contains(name);
			if (pageProject) {
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
			List<String> all = new ArrayList<>(mention.names());
			all.add(mention.name());
			for (String other : all) {
				String slug = Slug.of(other);
				boolean head = mention.kind() != Kind.VALUE && mention.kind() != Kind.COUNTRY
						&& slug.startsWith(key + "-");
				if (slug.equals(key) || slug.equals(full) || head) {
					return true;
				}
			}
		}
		return false;
	}

	private static String show(Fact fact) {
		return "%s | %s | %s %s %s [%s] «%s»".formatted(fact.subject().name() + fact.subject().names(),
				fact.predicate(), fact.object().name(), fact.object().names(), fact.qualifiers(), fact.extractor(),
				fact.evidence().quote().replace('\n', ' '));
	}

}
