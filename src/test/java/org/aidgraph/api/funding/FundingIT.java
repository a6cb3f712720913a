package org.aidgraph.api.funding;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sums of money over HTTP, each of which is added up by hand from {@code money.cypher}.
 */
@Served
@TestPropertySource(properties = "aidgraph.rates=src/test/resources/org/aidgraph/api/funding/rates.csv")
class FundingIT {

	private static final List<String> DIMENSIONS = List.of("donor", "receiver", "implementer", "country", "region",
			"sector", "year");

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill() throws Exception {
		Neo4jForTests.get().fillWithSample();
		for (String statement : new ClassPathResource("org/aidgraph/api/funding/money.cypher")
			.getContentAsString(StandardCharsets.UTF_8)
			.split(";\\s*\\n")) {
			Neo4jForTests.get().run(statement);
		}
	}

	@AfterAll
	static void restore() {
		Neo4jForTests.get().fillWithSample();
	}

	private Answer get(String question) {
		return Answer.get(this.port, "/api/funding" + question);
	}

	/** Each sum on a line: what it is told apart by, type, currency, sum, flows. */
	private List<String> sums(String question) {
		Answer answer = get(question + (question.isEmpty() ? "?" : "&") + "format=csv");
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		return answer.body().lines().skip(1).toList();
	}

	private List<String> leftOut(String question) {
		List<String> lines = new ArrayList<>();
		get(question).json()
			.at("/leftOut")
			.forEach((one) -> lines
				.add(one.at("/reason").asString() + " " + one.at("/type").asString() + " " + one.at("/sum").asString()
						+ " " + one.at("/currency").asString() + " " + one.at("/flows").asString()));
		return lines;
	}

	@Test
	void addsOnlyWhatIsOfOneTypeAndCurrency() {
		assertThat(sums("")).containsExactly("budget,USD,1000,1", "disbursement,EUR,-2.25,2",
				"disbursement,USD,151.100000000001,4", "disbursement,XAF,3,1", "loan_repayment,USD,7,1",
				"outgoing_commitment,USD,800,1");
	}

	@Test
	void countsPartsAndCopiesOnce() {
		assertThat(leftOut("")).containsExactly("parts disbursement 500 USD 1", "repeated disbursement 100.1 USD 1");
	}

	@Test
	void dividesByThePercentagesOfTheActivityWhereTheFlowHasNoPlaceOfItsOwn() {
		assertThat(sums("?groupBy=country&type=disbursement")).containsExactly("ET,Ethiopia,disbursement,EUR,-0.35,2",
				"DJ,Djibouti,disbursement,EUR,-4.9,1", "DJ,Djibouti,disbursement,USD,90.0400000000004,3",
				"ET,Ethiopia,disbursement,USD,60.0600000000006,2");
		assertThat(leftOut("?groupBy=country&type=disbursement")).containsExactly("parts disbursement 500 USD 1",
				"places-beyond-whole disbursement 3 XAF 1", "places-rest disbursement 1 EUR 1",
				"places-without-shares disbursement 1 USD 1", "region-only disbursement 2 EUR 1",
				"repeated disbursement 100.1 USD 1");
	}

	@Test
	void givesRegionsWhatTheirCountriesHave() {
		assertThat(sums("?groupBy=region&type=disbursement")).containsExactly(
				"014,Eastern Africa,disbursement,EUR,-3.25,2",
				"014,Eastern Africa,disbursement,USD,150.100000000001,3");
	}

	@Test
	void takesTheShareOfWhatIsAskedFor() {
		assertThat(sums("?country=ET&type=disbursement&groupBy=year")).containsExactly("2020,disbursement,EUR,7,1",
				"2021,disbursement,EUR,-7.35,1", "2020,disbursement,USD,60.0600000000006,2");
		assertThat(leftOut("?country=ET&type=disbursement&groupBy=year")).containsExactly(
				"places-beyond-whole disbursement 3 XAF 1", "places-without-shares disbursement 1 USD 1",
				"repeated disbursement 60.06 USD 1");
		assertThat(sums("?region=014&type=disbursement&currency=eur")).containsExactly("disbursement,EUR,-3.25,2");
	}

	@Test
	void takesTheOnlyFunderForWhoGivesWhereTheFlowDoesNotSay() {
		assertThat(sums("?groupBy=donor&type=disbursement")).containsExactly(
				"gov:no,Government of Norway,disbursement,EUR,-12.25,1",
				"gov:no,Government of Norway,disbursement,USD,150.1,2",
				"gov:ch,Government of Switzerland,disbursement,USD,0.000000000001,1",
				"gov:ch,Government of Switzerland,disbursement,XAF,3,1");
		assertThat(leftOut("?groupBy=donor&type=disbursement")).contains("several-donors disbursement 10 EUR 1",
				"no-donor disbursement 1 USD 1");
		assertThat(leftOut("?groupBy=donor&type=loan_repayment")).containsExactly("no-donor loan_repayment 7 USD 1");
		assertThat(sums("?donor=gov:no&type=disbursement,budget")).containsExactly("budget,USD,1000,1",
				"disbursement,EUR,-12.25,1", "disbursement,USD,150.1,2");
		assertThat(leftOut("?donor=gov:no&type=disbursement")).containsExactly("repeated disbursement 100.1 USD 1",
				"several-donors disbursement 10 EUR 1");
	}

	@Test
	void dividesRoundedPercentagesWithoutRest() {
		assertThat(sums("?groupBy=sector&country=DJ&type=disbursement")).containsExactly(
				"sector:1.14030,Basic drinking water,disbursement,EUR,-4.9,1",
				"sector:1.12220,Basic health care,disbursement,USD,50,1",
				"sector:1.14030,Basic drinking water,disbursement,USD,40.0400000000004,2");
		assertThat(sums("?groupBy=sector&currency=USD&type=disbursement&year=2020")).containsExactly(
				"sector:1.14030,Basic drinking water,disbursement,USD,100.433333333334,3",
				"sector:1.12220,Basic health care,disbursement,USD,0.666666666667,1");
	}

	@Test
	void sumsAndWhatIsLeftOutAreAllThereIs() {
		Map<String, BigDecimal> all = new TreeMap<>();
		Neo4jForTests.get()
			.run("MATCH (f:Flow) RETURN toLower(f.type) + ' ' + f.currency AS kind, f.value AS value")
			.forEach((row) -> all.merge(String.valueOf(row.get("kind")),
					new BigDecimal(String.valueOf(row.get("value"))), BigDecimal::add));
		for (int chosen = 0; chosen < (1 << DIMENSIONS.size()); chosen++) {
			int bits = chosen;
			List<String> groups = DIMENSIONS.stream()
				.filter((name) -> (bits >> DIMENSIONS.indexOf(name)) % 2 == 1)
				.toList();
			JsonNode answer = get("?limit=500&groupBy=" + String.join(",", groups)).json();
			Map<String, BigDecimal> told = new TreeMap<>();
			for (String part : List.of("/items", "/leftOut")) {
				answer.at(part)
					.forEach((one) -> told.merge(one.at("/type").asString() + " " + one.at("/currency").asString(),
							new BigDecimal(one.at("/sum").asString()), BigDecimal::add));
			}
			assertThat(told.keySet()).as(groups.toString()).isEqualTo(all.keySet());
			all.forEach((kind, sum) -> assertThat(told.get(kind)).as(groups + " " + kind).isEqualByComparingTo(sum));
		}
	}

	@Test
	void changesMoneyByTheRatesOfTheTableAndSaysWhich() {
		JsonNode answer = get("?type=disbursement&convertTo=usd").json();
		assertThat(answer.at("/items")).hasSize(1);
		assertThat(answer.at("/items/0/sum").asString()).isEqualTo("146.787500000001");
		assertThat(answer.at("/items/0/currency").asString()).isEqualTo("USD");
		assertThat(answer.at("/items/0/flows").asInt()).isEqualTo(6);
		assertThat(answer.at("/items/0/rates").toString())
			.isEqualTo("[{\"currency\":\"EUR\",\"sum\":\"10\",\"flows\":1,\"date\":\"2020\",\"rate\":\"1.10\"},"
					+ "{\"currency\":\"EUR\",\"sum\":\"-12.25\",\"flows\":1,\"date\":\"2021-05-06\",\"rate\":\"1.25\"}]");
		assertThat(leftOut("?type=disbursement&convertTo=USD")).contains("no-rate disbursement 3 XAF 1");
	}

	@Test
	void comesInPagesThatAreTheWholeList() {
		List<String> whole = new ArrayList<>();
		String next = "";
		do {
			JsonNode page = get("?groupBy=country,year&limit=2" + next).json();
			page.at("/items")
				.forEach((one) -> whole.add(one.at("/country/id").asString() + "," + one.at("/country/name").asString()
						+ "," + one.at("/year").asString() + "," + one.at("/type").asString() + ","
						+ one.at("/currency").asString() + "," + one.at("/sum").asString() + ","
						+ one.at("/flows").asString()));
			next = page.at("/next").isNull() ? "" : "&cursor=" + page.at("/next").asString();
		}
		while (!next.isEmpty());
		assertThat(whole).isEqualTo(sums("?groupBy=country,year")).hasSizeGreaterThan(6);
	}

	@Test
	void tellsWhatIsLeftOutAsATable() {
		assertThat(Answer.get(this.port, "/api/funding/left-out?format=csv").body().lines()).containsExactly(
				"reason,explanation,type,currency,sum,flows",
				"parts,\"parts of the activity have flows of this type, which count\",disbursement,USD,500,1",
				"repeated,another data set has more flows of this type for the same activity,disbursement,USD,100.1,1");
	}

	@Test
	void showsAStatementThatFindsTheSameMoney() {
		JsonNode cypher = get("?country=ET&groupBy=donor&cypher=true").json().at("/cypher");
		assertThat(cypher.at("/statement").asString()).startsWith("// Purpose: money, as pots");
		assertThat(cypher.at("/parameters/asked/country").asString()).isEqualTo("ET");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "?groupBy=colour | groupBy", "?year=20 | year", "?currency=dollars | currency",
					"?type=gift | type", "?convertTo=XXX | convertTo", "?convertTo=d | convertTo",
					"?groupBy=currency&convertTo=USD | convertTo", "?country=Atlantis | country",
					"?donor=nobody | donor", "?sort=sum | sort", "?cursor=nonsense | cursor" })
	void saysWhatIsWrong(String question, String parameter) {
		Answer answer = get(question);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text("/parameter")).isEqualTo(parameter);
	}

}
