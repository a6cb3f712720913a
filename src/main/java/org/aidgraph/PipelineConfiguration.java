package org.aidgraph;

import java.time.Clock;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.FactReader;
import org.aidgraph.graph.GraphWriter;
import org.aidgraph.importer.DocumentPipeline;
import org.aidgraph.importer.ImportRunner;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.text.TextReader;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wires the stages from document to graph.
 */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {

	/** The stages that need neither a database nor Spring. */
	static DocumentPipeline create() {
		ReferenceData reference = ReferenceData.load();
		return new DocumentPipeline(new TextReader(), new FactReader(reference), new EntityResolver(reference));
	}

	@Bean
	DocumentPipeline documentPipeline() {
		return create();
	}

	@Bean
	ImportRunner importRunner(DocumentPipeline pipeline, AidGraphProperties properties) {
		return new ImportRunner(new DocumentReader(properties.maxDocumentSize().toBytes()), pipeline,
				Clock.systemUTC());
	}

	@Bean
	GraphWriter graphWriter(Driver driver, SessionConfig session) {
		return new GraphWriter(driver, session);
	}

}
