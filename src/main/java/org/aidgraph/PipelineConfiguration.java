package org.aidgraph;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.Checks;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.graph.StatedDocuments;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.importer.ImportRunner;
import org.aidgraph.importer.JudgementRunner;
import org.aidgraph.judgement.JudgementFile;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.text.TextReader;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Wires the stages from document to graph.
 */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

	/** The stages that need neither a database nor Spring. */
	static DocumentPipeline create() {
		ReferenceData reference = ReferenceData.load();
		return new DocumentPipeline(new TextReader(), new FactReader(reference),
				new FactMaker(reference.organizations()), new EntityResolver(reference));
	}

	/** What reads documents within the limits that are set. */
	static DocumentReader reader(AidGraphProperties properties) {
		return new DocumentReader(properties.maxDocumentSize().toBytes(), properties.maxReadingTime());
	}

	@Bean
	DocumentPipeline documentPipeline() {
		return create();
	}

	@Bean
	ImportRunner importRunner(DocumentPipeline pipeline, AidGraphProperties properties) {
		return new ImportRunner(reader(properties), pipeline, Clock.systemUTC());
	}

	@Bean
	GraphWriter graphWriter(Driver driver, SessionConfig session) {
		return new GraphWriter(driver, session);
	}

	@Bean
	JudgementFile judgementFile(AidGraphProperties properties) {
		return new JudgementFile(properties.imports().resolve("judgements.csv"));
	}

	@Bean
	JudgementRunner judgementRunner(JudgementFile file, GraphWriter graph, Driver driver, SessionConfig session,
			DocumentPipeline pipeline) {
		return new JudgementRunner(file, graph, new StatedDocuments(driver, session, pipeline::known), pipeline::known);
	}

	@Bean
	Checks checks(Driver driver, SessionConfig session, ResourcePatternResolver resources) throws IOException {
		List<String> names = Arrays.stream(resources.getResources("classpath:cypher/checks/*.cypher"))
			.map((file) -> String.valueOf(file.getFilename()).replace(".cypher", ""))
			.toList();
		return new Checks(driver, session, names);
	}

}
