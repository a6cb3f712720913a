package org.aidgraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.importer.ImportRunner;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.testing.Answer;
import org.aidgraph.testing.Neo4jForTests;
import org.aidgraph.testing.Served;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.SessionConfig;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page and a record of a data set about one project meet, and their values stand side
 * by side.
 */
@Served
class SourcesIT {

	private static final String TITLE = "Safe Wells for Displaced Families";

	private static final String RECORD = """
			<iati-activity default-currency="USD"><iati-identifier>%s</iati-identifier>
			<title><narrative xml:lang="en">%s</narrative></title>
			<participating-org role="1"><narrative>Norway</narrative></participating-org>
			<recipient-country code="KE"/>
			<activity-date type="2" iso-date="2019-02-01"/><activity-date type="3" iso-date="%s"/>
			</iati-activity>
			""";

	@LocalServerPort
	int port;

	@BeforeAll
	static void fill(@TempDir Path folder) throws IOException {
		Neo4jForTests.get().clear();
		Files.writeString(folder.resolve("coded.txt"), """
				Project Title: Boats for Fishers of the Coast
				Project Code: CT.0690
				Start Date: February 2019
				End Date: 31 December 2020
				Benefiting Member States: Kenya
				Funded by: Norway
				""");
		Files.writeString(folder.resolve("titled.txt"), """
				Project Title: %s
				Start Date: February 2019
				End Date: 31 December 2021
				Benefiting Member States: Kenya
				""".formatted(TITLE));
		Files.writeString(folder.resolve("identified.txt"), """
				Project Title: Roads to the Hills
				Project Code: GB-GOV-1-300123
				Benefiting Member States: Kenya
				""");
		Files.writeString(folder.resolve("records.xml"),
				"<iati-activities version='2.03'>"
						+ RECORD.formatted("XM-DAC-47066-CT.0690", "Boats for Fishers", "2021-06-30")
						+ RECORD.formatted("XX-ABC-7", TITLE, "2021-12-31")
						+ RECORD.formatted("GB-GOV-1-300123", "Hill Roads", "2021-12-31") + "</iati-activities>");
		ReferenceData reference = ReferenceData.load();
		new ImportRunner(new DocumentReader(),
				new DocumentPipeline(new TextReader(), new FactReader(reference),
						new FactMaker(reference.organizations()), new EntityResolver(reference)),
				Clock.systemUTC())
			.run(List.of(folder.toString()),
					Optional.of(new GraphWriter(Neo4jForTests.get().driver(), SessionConfig.defaultConfig())),
					(documents, bytes, total) -> {
					});
	}

	private Answer get(String path) {
		return Answer.get(this.port, path);
	}

	private static JsonNode property(JsonNode answer, String name) {
		return answer.get("properties")
			.valueStream()
			.filter((property) -> property.get("name").asString().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError(name + " is not in " + answer));
	}

	private static String verdict(JsonNode answer, String name) {
		return property(answer, name).get("verdict").asString();
	}

	@Test
	void meetByCodeAndListWhatAgreesDiffersAndIsMissing() {
		JsonNode answer = get("/api/projects/project:ct-0690/sources").json();
		assertThat(answer.get("sources")).hasSize(2).allMatch((source) -> source.get("metBy").asString().equals("id"));
		assertThat(verdict(answer, "FUNDS")).isEqualTo("agreeing");
		assertThat(verdict(answer, "BENEFITS")).isEqualTo("agreeing");
		assertThat(verdict(answer, "START")).as("a month and a day of it").isEqualTo("agreeing");
		assertThat(verdict(answer, "CODE")).isEqualTo("agreeing");
		assertThat(verdict(answer, "END")).isEqualTo("differing");
		assertThat(property(answer, "END").get("values").valueStream().map((value) -> value.get("value").asString()))
			.containsExactlyInAnyOrder("2020-12-31", "2021-06-30");
		assertThat(verdict(answer, "HAS_IDENTIFIER")).isEqualTo("single");
		assertThat(property(answer, "HAS_IDENTIFIER").get("missingIn")).hasSize(1);
	}

	@Test
	void meetByIdentifier() {
		JsonNode answer = get("/api/projects/activity:gb-gov-1-300123/sources").json();
		assertThat(answer.get("sources")).hasSize(2).allMatch((source) -> source.get("metBy").asString().equals("id"));
	}

	@Test
	void meetByTitleWithCountryAndYear() {
		JsonNode answer = get("/api/projects/project:safe-wells-for-displaced-families/sources").json();
		assertThat(answer.get("sources").valueStream().map((source) -> source.at("/of/id").asString()))
			.containsExactlyInAnyOrder("project:safe-wells-for-displaced-families", "activity:xx-abc-7");
		assertThat(answer.at("/sources/1/metBy").asString()).isEqualTo("title, country and years");
		assertThat(verdict(answer, "END")).isEqualTo("agreeing");
		JsonNode turned = get("/api/projects/activity:xx-abc-7/sources").json();
		assertThat(turned.get("sources")).hasSize(2);
	}

	@Test
	void knowsNoOtherProject() {
		Answer answer = get("/api/projects/project:nothing/sources");
		assertThat(answer.status()).isEqualTo(404);
	}

}
