package org.aidgraph;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the application.
 *
 * @param home where the embedded database, its password and the logs live
 * @param imports what {@code serve} imports when it starts
 * @param maxDocumentSize the largest document that is read
 * @param maxReadingTime how long one PDF or Word file may take to be read
 * @param embedded settings of the embedded Neo4j
 */
@ConfigurationProperties("aidgraph")
record AidGraphProperties(@DefaultValue("./data") Path home, @Name("import") @DefaultValue("./import") Path imports,
		@DefaultValue("20MB") DataSize maxDocumentSize, @DefaultValue("20s") Duration maxReadingTime,
		@DefaultValue Embedded embedded) {

	/**
	 * Settings of the embedded Neo4j.
	 *
	 * @param boltPort port of Bolt on loopback; 0 takes a free one
	 * @param httpPort port of Neo4j Browser on loopback; 0 takes a free one
	 */
	record Embedded(@DefaultValue("7687") int boltPort, @DefaultValue("7474") int httpPort) {
	}

}
