package org.aidgraph.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The rules that every file under {@code cypher/} keeps.
 */
class CypherFilesTests {

	private static final Path ROOT = Path.of("cypher");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Pattern TYPED = Pattern
		.compile("(string|integer|float|boolean|map|node|relationship|path|list of .+) - .+");

	/** Every statement of the application; migrations have a format of their own. */
	static List<Path> statements() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT)) {
			return files.filter((file) -> file.toString().endsWith(".cypher"))
				.filter((file) -> !file.startsWith(ROOT.resolve("migrations")))
				.sorted()
				.toList();
		}
	}

	static CypherHeader header(Path file) throws IOException {
		return CypherHeader.of(Files.readString(file, StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@MethodSource("statements")
	void saysWhatItDoes(Path file) throws IOException {
		CypherHeader header = header(file);
		assertThat(header.purpose()).endsWith(".");
		assertThat(header.parameters().values()).allMatch(TYPED.asMatchPredicate());
		assertThat(header.columns().values()).allMatch(TYPED.asMatchPredicate());
	}

	@ParameterizedTest
	@MethodSource("statements")
	void declaresExactlyTheParametersThatItUses(Path file) throws IOException {
		CypherHeader header = header(file);
		Set<String> used = new TreeSet<>();
		Matcher matcher = PARAMETER.matcher(header.statement());
		while (matcher.find()) {
			used.add(matcher.group(1));
		}
		assertThat(header.parameters().keySet()).containsExactlyInAnyOrderElementsOf(used);
	}

	@ParameterizedTest
	@MethodSource("statements")
	void holdsOneStatement(Path file) throws IOException {
		assertThat(header(file).statement()).isNotBlank().doesNotContain(";");
	}

	@Test
	void checksReturnOffenderAndProblem() throws IOException {
		List<Path> checks = statements().stream().filter((file) -> file.startsWith(ROOT.resolve("checks"))).toList();
		assertThat(checks).isNotEmpty();
		for (Path check : checks) {
			assertThat(header(check).columns().keySet()).as(check.toString()).containsExactly("offender", "problem");
			assertThat(header(check).parameters()).as(check.toString()).isEmpty();
		}
	}

	@Test
	void guideAsksTenQuestionsWithoutParameters() throws IOException {
		List<Path> questions = statements().stream().filter((file) -> file.startsWith(ROOT.resolve("guide"))).toList();
		assertThat(questions).hasSize(10);
		for (Path question : questions) {
			assertThat(header(question).purpose()).as(question.toString()).contains("? ");
			assertThat(header(question).parameters()).as(question.toString()).isEmpty();
		}
	}

	@Test
	void migrationsHaveVersionsOfTheirOwn() throws IOException {
		try (Stream<Path> migrations = Files.list(ROOT.resolve("migrations"))) {
			List<String> versions = migrations.map((file) -> file.getFileName().toString().split("__")[0]).toList();
			assertThat(versions).isNotEmpty().doesNotHaveDuplicates();
		}
	}

	@Test
	void everyLabelThatIsAKeyIsConstrained() throws IOException {
		StringBuilder keys = new StringBuilder();
		try (Stream<Path> migrations = Files.list(ROOT.resolve("migrations"))) {
			for (Path migration : migrations.toList()) {
				keys.append(Files.readString(migration));
			}
		}
		Set<String> merged = statements().stream()
			.flatMap(CypherFilesTests::mergedLabels)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(merged).isNotEmpty()
			.allMatch((label) -> keys.indexOf("(n:" + label + ") REQUIRE n.id IS UNIQUE") >= 0);
	}

	@Test
	void refusesAHeaderWithoutPurpose() {
		assertThatIllegalArgumentException().isThrownBy(() -> CypherHeader.of("RETURN 1"));
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> CypherHeader.of("// Purpose: counts.\n// Colum n: integer - a typing error\nRETURN 1 AS n"))
			.withMessageContaining("Colum n");
	}

	private static Stream<String> mergedLabels(Path file) {
		try {
			return Arrays.stream(header(file).statement().split("\n"))
				.map(Pattern.compile("MERGE \\(\\w+:(\\w+) \\{id:")::matcher)
				.filter(Matcher::find)
				.map((matcher) -> matcher.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
