package org.aidgraph.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the embedded server is to run. It listens on the loopback address only.
 *
 * @param home folder of the database, its logs and secrets; made when absent
 * @param boltPort port of the Bolt protocol; 0 takes a free one
 * @param httpPort port of Neo4j Browser; 0 takes a free one
 * @param heapMegabytes the most heap that the server takes
 * @param pageCacheMegabytes memory for pages of the store, beside the heap
 * @param guide address of the guide that Neo4j Browser opens on
 * @param archiveAfter how long after a start the class-data archive is written that makes
 * later starts quicker
 */
public record ServerSettings(Path home, int boltPort, int httpPort, int heapMegabytes, int pageCacheMegabytes,
		Optional<URI> guide, Duration archiveAfter) {

	/** Settings with the ports that Neo4j is known by. */
	public static ServerSettings of(Path home) {
		return new ServerSettings(home, 7687, 7474, 1024, 256, Optional.empty(), Duration.ofSeconds(30));
	}

	public ServerSettings withPorts(int bolt, int http) {
		return new ServerSettings(this.home, bolt, http, this.heapMegabytes, this.pageCacheMegabytes, this.guide,
				this.archiveAfter);
	}

	public ServerSettings withMemory(int heap, int pageCache) {
		return new ServerSettings(this.home, this.boltPort, this.httpPort, heap, pageCache, this.guide,
				this.archiveAfter);
	}

	public ServerSettings withGuide(URI address) {
		return new ServerSettings(this.home, this.boltPort, this.httpPort, this.heapMegabytes, this.pageCacheMegabytes,
				Optional.of(address), this.archiveAfter);
	}

}
