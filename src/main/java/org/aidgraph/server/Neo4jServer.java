package org.aidgraph.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The embedded Neo4j: a server of its own process on the loopback address, with
 * authentication. Safe for use by several threads.
 */
public final class Neo4jServer implements AutoCloseable {

	static final String USERNAME = "neo4j";

	static final String PASSWORD_NAME = "neo4j-password";

	/** Another process that starts the server may be fetching its jars. */
	private static final Duration OTHERS_START = Duration.ofMinutes(10);

	private final Home home;

	private final int boltPort;

	private final int httpPort;

	private final String password;

	private final Optional<ServerStart> own;

	private final AtomicBoolean closed = new AtomicBoolean();

	private Neo4jServer(Home home, int boltPort, int httpPort, String password, Optional<ServerStart> own) {
		this.home = home;
		this.boltPort = boltPort;
		this.httpPort = httpPort;
		this.password = password;
		this.own = own;
	}

	/**
	 * Starts the server and waits until it answers queries. Whoever starts it must close
	 * it; it also stops by itself when this process ends in whatever way.
	 * @throws ServerException when it cannot be started, or another process runs it
	 */
	public static Neo4jServer start(ServerSettings settings, ServerProgress progress) {
		Home home = new Home(settings.home());
		home.create();
		Occupancy occupancy = Occupancy.take(home).orElseThrow(() -> inUse(home));
		return start(settings, home, occupancy, progress);
	}

	/**
	 * Uses the server that another process runs on this home, or else starts it. Closing
	 * leaves the server of another process alone.
	 * @throws ServerException when it can neither be used nor started
	 */
	public static Neo4jServer attachOrStart(ServerSettings settings, ServerProgress progress) {
		Home home = new Home(settings.home());
		home.create();
		long start = System.nanoTime();
		Duration waited = Duration.ZERO;
		while (waited.compareTo(OTHERS_START) < 0) {
			Optional<Occupancy> occupancy = Occupancy.take(home);
			if (occupancy.isPresent()) {
				return start(settings, home, occupancy.get(), progress);
			}
			Optional<Neo4jServer> running = attach(home);
			if (running.isPresent()) {
				progress.ready(waited);
				return running.get();
			}
			pause();
			waited = Duration.ofNanos(System.nanoTime() - start);
			progress.starting(waited);
		}
		throw inUse(home);
	}

	private static Optional<Neo4jServer> attach(Home home) {
		return Occupancy.announced(home)
			.filter((running) -> running.isReady() && running.process().isPresent()
					&& Probe.speaksBolt(running.boltPort()))
			.flatMap((running) -> Secrets.of(home.root())
				.find(PASSWORD_NAME)
				.map((password) -> new Neo4jServer(home, running.boltPort(), running.httpPort(), password,
						Optional.empty())));
	}

	private static Neo4jServer start(ServerSettings settings, Home home, Occupancy occupancy, ServerProgress progress) {
		ServerStart start = new ServerStart(settings, home, occupancy, progress);
		boolean started = false;
		try {
			start.run();
			started = true;
			return new Neo4jServer(home, start.boltPort(), start.httpPort(), start.password(), Optional.of(start));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerException("The start was interrupted.", "Start again.", ex);
		}
		finally {
			if (!started) {
				start.undo();
			}
		}
	}

	private static ServerException inUse(Home home) {
		String who = Occupancy.announced(home)
			.map((running) -> "by process " + running.application())
			.orElse("by another process");
		return new ServerException("The database in " + home.root() + " is in use " + who + ".",
				"Stop that one first, or choose another folder with aidgraph.home.");
	}

	private static void pause() {
		try {
			Thread.sleep(250);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerException("The start was interrupted.", "Start again.", ex);
		}
	}

	/** Where drivers connect. */
	public URI boltUri() {
		return URI.create("bolt://" + Configuration.LOOPBACK + ":" + this.boltPort);
	}

	/** Where Neo4j Browser is. */
	public URI browserUri() {
		return URI.create("http://" + Configuration.LOOPBACK + ":" + this.httpPort + "/browser/");
	}

	public String username() {
		return USERNAME;
	}

	public String password() {
		return this.password;
	}

	/** The file that holds the password, readable by its owner alone. */
	public Path passwordFile() {
		return Secrets.of(this.home.root()).file(PASSWORD_NAME);
	}

	/** Whether another process runs the server, so that closing does not stop it. */
	public boolean isAttached() {
		return this.own.isEmpty();
	}

	/** Stops the server within three seconds; does nothing to one of another process. */
	@Override
	public void close() {
		if (this.closed.compareAndSet(false, true)) {
			this.own.ifPresent(ServerStart::undo);
		}
	}

}
