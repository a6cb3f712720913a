package org.aidgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextReader;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same records, laid out in every way seen on real pages and labelled in several
 * languages, must give the same facts.
 */
class LayoutsTests {

	private static final FactReader READER = new FactReader(ReferenceData.load());

	/** A record: its title, its values under the labels of a table, and its facts. */
	private record Example(String title, List<String> values, Set<String> facts) {
	}

	private static final List<Example> PROJECTS = List.of(
			new Example("Building a Ferry Register in Georgia",
					List.of("2008", "2009", "Completed", "Labour Migration", "64100.00", "National", "2008", "Europe",
							"LM.9901", "Georgia"),
					Set.of("START 2008", "END 2009", "STATUS Completed", "TYPE Labour Migration", "BUDGET 64100 USD",
							"COVERAGE National", "YEAR 2008", "REGION Europe", "CODE LM.9901", "BENEFITS GE")),
			new Example("Safe Paths for Seasonal Pickers",
					List.of("March 2019", "31 August 2021", "Active", "Counter Trafficking Projects", "200,000",
							"Regional", "2019", "Africa", "CT.9712", "Egypt Morocco Tunisia"),
					Set.of("START 2019-03", "END 2021-08-31", "STATUS Active", "TYPE Counter Trafficking Projects",
							"BUDGET 200000 USD", "COVERAGE Regional", "YEAR 2019", "REGION Africa", "CODE CT.9712",
							"BENEFITS EG", "BENEFITS MA", "BENEFITS TN")));

	private static final List<Example> GRANTS = List.of(new Example("Quiet Harbours for Returning Crews",
			List.of("HQ.7712", "Ghana, Togo", "European Union, Norway", "International Organization for Migration",
					"Danish Refugee Council", "March 2019 - August 2021", "EUR 2,300,000", "Ongoing"),
			Set.of("CODE HQ.7712", "BENEFITS GH", "BENEFITS TG", "European Union FUNDS", "Norway FUNDS",
					"International Organization for Migration IMPLEMENTS", "Danish Refugee Council PARTNERS_WITH",
					"START 2019-03", "END 2021-08", "BUDGET 2300000 EUR", "STATUS Ongoing")),
			new Example("Learning Tents along the River",
					List.of("ED/2020/114", "South Sudan", "Government of Japan", "Save the Children",
							"World Food Programme", "01/01/2020 – 31/12/2022", "USD 1.4 million", "Closed"),
					Set.of("CODE ED/2020/114", "BENEFITS SS", "Government of Japan FUNDS",
							"Save the Children IMPLEMENTS", "World Food Programme PARTNERS_WITH", "START 2020-01-01",
							"END 2022-12-31", "BUDGET 1400000 USD", "STATUS Closed")));

	/** Labels and values one after the other, and what stands around them all. */
	private static BiFunction<List<String>, Example, String> lines(String pattern, String head) {
		return (labels, example) -> {
			StringBuilder text = new StringBuilder(head.replace("T", example.title()));
			for (int i = 0; i < labels.size(); i++) {
				text.append(pattern.replace("L", "\u0001")
					.replace("V", example.values().get(i))
					.replace("\u0001", labels.get(i)));
			}
			return text.append('\n').toString();
		};
	}

	/** A row of labels above a row of values. */
	private static BiFunction<List<String>, Example, String> heads(String sign) {
		return (labels, example) -> example.title() + '\n' + String.join(sign, labels) + '\n'
				+ String.join(sign, example.values()) + "\n\n";
	}

	private static final Map<String, BiFunction<List<String>, Example, String>> TEXT = Map.ofEntries(
			Map.entry("colon", lines("L: V\n", "T\n\n")), Map.entry("bullet", lines("- L: V\n", "T\n\n")),
			Map.entry("sign", lines("\u2022 L: V\n", "T\n\n")), Map.entry("two lines", lines("L\nV\n", "T\n")),
			Map.entry("lone dash", lines("-\nL\nV\n", "T\n")), Map.entry("paragraphs", lines("L\n\nV\n\n", "T\n\n")),
			Map.entry("tab", lines("L\tV\n", "T\n\n")), Map.entry("columns", lines("L    V\n", "T\n\n")),
			Map.entry("strokes", lines("| L | V |\n", "T\n\n")), Map.entry("markdown", lines("**L:** V\n", "## T\n\n")),
			Map.entry("numbered", lines("L: V\n", "1. T\n")), Map.entry("sentence", lines("L: V. ", "T\n")),
			Map.entry("semicolons", lines("L: V; ", "T\n")), Map.entry("rows", heads("\t")));

	private static final Map<String, BiFunction<List<String>, Example, String>> HTML = Map.ofEntries(
			Map.entry("definitions", lines("<dt>L</dt><dd>V</dd>", "<h2>T</h2>")),
			Map.entry("cells", lines("<table><tr><td>L</td><td>V</td></tr></table>", "<h2>T</h2>")),
			Map.entry("heads", lines("<table><tr><th>L</th><td>V</td></tr></table>", "<h2>T</h2>")),
			Map.entry("boxes", lines("<div><div>L</div><div>V</div></div>", "<h2>T</h2>")),
			Map.entry("breaks", lines("<b>L:</b> V<br>", "<h2>T</h2>")),
			Map.entry("items", lines("<li><strong>L</strong>: V</li>", "<h2>T</h2>")),
			Map.entry("headings", lines("<h4>L</h4><p>V</p>", "<h2>T</h2>")),
			Map.entry("lists", lines("<h4>L</h4><ul><li>V</li></ul>", "<h2>T</h2>")),
			Map.entry("accordion", lines("<p>L: V</p>", "<details><summary>T</summary>")));

	/** Labels, layout, number of records on the page. */
	static Stream<Arguments> pages() throws IOException {
		List<Arguments> pages = new ArrayList<>();
		for (String table : List.of("project", "donor")) {
			List<List<String>> rows = rows(table);
			for (List<String> labels : rows.subList(1, rows.size())) {
				for (String layout : new TreeSet<>(TEXT.keySet())) {
					pages.add(Arguments.of(table, labels.get(0), layout));
				}
				for (String layout : new TreeSet<>(HTML.keySet())) {
					pages.add(Arguments.of(table, labels.get(0), layout));
				}
			}
		}
		return pages.stream();
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("pages")
	void readsTheSameFactsInEveryLayout(String table, String language, String layout) throws IOException {
		List<Example> examples = table.equals("project") ? PROJECTS : GRANTS;
		List<String> labels = rows(table).stream()
			.filter((row) -> row.get(0).equals(language))
			.findFirst()
			.orElseThrow();
		boolean html = HTML.containsKey(layout);
		String body = examples.stream()
			.map((example) -> layout(layout).apply(labels.subList(1, labels.size()), example))
			.collect(Collectors.joining());
		Page page = new TextReader().read(html ? "text/html" : "text/plain", html
				? "<html><head><title>Our work</title></head><body><h1>Our work</h1>" + body + "</body></html>" : body);
		Map<String, Set<String>> found = new LinkedHashMap<>();
		for (Fact fact : READER.read(page)) {
			boolean about = fact.subject().kind() == Kind.PROJECT;
			Mention project = about ? fact.subject() : fact.object();
			if (project.kind() == Kind.PROJECT) {
				found.computeIfAbsent(project.name(), (name) -> new TreeSet<>()).add(said(fact, about));
			}
		}
		for (Example example : examples) {
			assertThat(found.getOrDefault(example.title(), Set.of())).as(body)
				.containsExactlyInAnyOrderElementsOf(example.facts());
		}
		assertThat(found).as(body).hasSize(examples.size());
	}

	private static BiFunction<List<String>, Example, String> layout(String name) {
		return Objects.requireNonNull(HTML.containsKey(name) ? HTML.get(name) : TEXT.get(name));
	}

	private static String said(Fact fact, boolean about) {
		if (!about) {
			return fact.subject().name() + ' ' + fact.predicate();
		}
		Optional<String> country = (fact.predicate() == Predicate.BENEFITS) ? fact.object().id() : Optional.empty();
		return fact.predicate() + " " + country.orElse(fact.object().name());
	}

	private static List<List<String>> rows(String table) throws IOException {
		try (InputStream in = Objects
			.requireNonNull(LayoutsTests.class.getResourceAsStream("/layouts/" + table + "-labels.tsv"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> List.of(line.split("\t")))
				.toList();
		}
	}

}
