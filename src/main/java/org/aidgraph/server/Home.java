package org.aidgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What lies where under the home folder.
 *
 * @param root the folder itself, as it was given
 */
record Home(Path root) {

	/** Neo4j's own home: store, transaction logs, logs, configuration. */
	Path neo4j() {
		return this.root.resolve("neo4j");
	}

	Path configuration() {
		return neo4j().resolve("conf");
	}

	Path logs() {
		return neo4j().resolve("logs");
	}

	/** What the process prints: empty unless something is amiss. */
	Path console() {
		return logs().resolve("console.log");
	}

	/** What Neo4j tells its users. */
	Path log() {
		return logs().resolve("neo4j.log");
	}

	/** What Neo4j tells its makers. */
	Path debugLog() {
		return logs().resolve("debug.log");
	}

	/** There once the server was started for the first time. */
	Path store() {
		return data().resolve("databases").resolve("system");
	}

	Path secrets() {
		return this.root.resolve("secrets");
	}

	/** Ours: all that can be made again. */
	Path work() {
		return this.root.resolve("server");
	}

	/** There from before the first start until the first answer. */
	Path unfinished() {
		return work().resolve("first-start");
	}

	/** All that Neo4j keeps. */
	Path data() {
		return neo4j().resolve("data");
	}

	/** A store whose making was broken off; never answered a query. */
	Path aside() {
		return work().resolve("unfinished-store");
	}

	boolean holdsDatabase() {
		return Files.isDirectory(store());
	}

	/** Makes the folders, for the owner alone. */
	void create() {
		try {
			Files.createDirectories(this.root);
			Secrets.createOwned(neo4j());
			Secrets.createOwned(secrets());
			Secrets.createOwned(work());
			Files.createDirectories(configuration());
			Files.createDirectories(logs());
			Files.delete(Files.createTempFile(work(), "write", null));
		}
		catch (IOException ex) {
			throw ServerException.unwritable(this.root, ex);
		}
	}

}
