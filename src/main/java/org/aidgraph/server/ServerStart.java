package org.aidgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One start of the server, step by step, and its undoing.
 */
final class ServerStart {

	/** After a hard stop a large database first reads its transaction logs. */
	private static final Duration READY_LIMIT = Duration.ofMinutes(5);

	private static final Duration PASSWORD_LIMIT = Duration.ofMinutes(1);

	private static final Duration FORMER_LIMIT = Duration.ofSeconds(5);

	private final ServerSettings settings;

	private final Home home;

	private final Occupancy occupancy;

	private final ServerProgress progress;

	private int boltPort;

	private int httpPort;

	private String password = "";

	private Optional<ServerProcess> process = Optional.empty();

	ServerStart(ServerSettings settings, Home home, Occupancy occupancy, ServerProgress progress) {
		this.settings = settings;
		this.home = home;
		this.occupancy = occupancy;
		this.progress = progress;
	}

	void run() throws InterruptedException {
		long begin = System.nanoTime();
		requireJava(Runtime.version().feature());
		endFormer();
		putUnfinishedAside();
		this.boltPort = port(this.settings.boltPort(), "Bolt", "aidgraph.embedded.bolt-port");
		this.httpPort = port(this.settings.httpPort(), "Neo4j Browser", "aidgraph.embedded.http-port");
		this.password = findPassword();
		List<Path> jars = new JarResolver(this.home, this.progress).resolve();
		write(this.home.configuration().resolve("neo4j.conf"),
				new Configuration(this.settings, this.boltPort, this.httpPort).text());
		if (!this.home.holdsDatabase()) {
			write(this.home.unfinished(), "");
			setPassword(jars);
		}
		List<Path> classPath = new ArrayList<>(List.of(LauncherJar.in(this.home)));
		classPath.addAll(jars);
		ClassArchive archive = ClassArchive.of(this.home, classPath);
		boolean archived = archive.exists();
		Probe.Answer answer = launch(classPath, archive);
		if (answer == Probe.Answer.NONE && archived && !running().isAlive()) {
			archive.delete();
			answer = launch(classPath, archive);
		}
		settle(answer);
		delete(this.home.unfinished());
		this.occupancy.announce(Occupancy.Running.of(running().process(), this.boltPort, this.httpPort));
		running().announceReady();
		this.progress.ready(Duration.ofNanos(System.nanoTime() - begin));
	}

	int boltPort() {
		return this.boltPort;
	}

	int httpPort() {
		return this.httpPort;
	}

	String password() {
		return this.password;
	}

	/** Stops what runs and gives the home back. */
	void undo() {
		try {
			this.process.ifPresent(ServerProcess::stop);
		}
		finally {
			this.occupancy.close();
		}
	}

	private static void requireJava(int version) {
		if (version < 17) {
			throw new ServerException("Neo4j needs Java 17 or newer, and this is Java " + version + ".",
					"Set JAVA_HOME to a newer one.");
		}
	}

	/** The server of an application that was killed needs a moment to see that. */
	private void endFormer() throws InterruptedException {
		Optional<ProcessHandle> former = Occupancy.announced(this.home).flatMap(Occupancy.Running::process);
		long begin = System.nanoTime();
		while (former.isPresent() && former.get().isAlive()) {
			if (System.nanoTime() - begin > FORMER_LIMIT.toNanos()) {
				former.get().destroyForcibly();
			}
			TimeUnit.MILLISECONDS.sleep(50);
		}
	}

	/** A store that was killed while it was made may be beyond recovery, and empty. */
	private void putUnfinishedAside() {
		if (!Files.exists(this.home.unfinished()) || !Files.exists(this.home.data())) {
			return;
		}
		try {
			if (Files.exists(this.home.aside())) {
				try (Stream<Path> files = Files.walk(this.home.aside())) {
					for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
						Files.delete(file);
					}
				}
			}
			Files.move(this.home.data(), this.home.aside());
		}
		catch (IOException ex) {
			throw ServerException.unwritable(this.home.data(), ex);
		}
	}

	private static int port(int wanted, String use, String setting) {
		if (wanted == 0) {
			return Probe.freePort();
		}
		if (!Probe.isFree(wanted)) {
			throw new ServerException("Port " + wanted + " for " + use + " is taken by another program.",
					"Stop that one, or choose another port with " + setting + ".");
		}
		return wanted;
	}

	private String findPassword() {
		Secrets secrets = Secrets.of(this.home.root());
		if (this.home.holdsDatabase() && secrets.find(Neo4jServer.PASSWORD_NAME).isEmpty()) {
			throw new ServerException(
					"The password of the database is missing: " + secrets.file(Neo4jServer.PASSWORD_NAME) + ".",
					"Put that file back, or move " + this.home.neo4j() + " away to begin with an empty graph.");
		}
		return secrets.findOrMake(Neo4jServer.PASSWORD_NAME);
	}

	/** By Neo4j's own tool; its file of arguments keeps the password out of sight. */
	private void setPassword(List<Path> jars) throws InterruptedException {
		List<String> arguments = new ArrayList<>(JavaCommand.OPTIONS);
		arguments.add("-XX:TieredStopAtLevel=1");
		arguments.addAll(JavaCommand.classPath(jars));
		arguments.addAll(List.of("org.neo4j.cli.AdminTool", "dbms", "set-initial-password", this.password));
		JavaCommand command = new JavaCommand(this.home.secrets().resolve("set-password.args"), arguments);
		ProcessBuilder builder = command.prepare();
		builder.environment().put("NEO4J_HOME", this.home.neo4j().toAbsolutePath().toString());
		builder.environment().put("NEO4J_CONF", this.home.configuration().toAbsolutePath().toString());
		builder.redirectErrorStream(true).redirectOutput(this.home.console().toFile());
		try {
			Process tool = builder.start();
			tool.getOutputStream().close();
			if (!tool.waitFor(PASSWORD_LIMIT.toSeconds(), TimeUnit.SECONDS) || tool.exitValue() != 0) {
				tool.destroyForcibly();
				throw new ServerException("The password of the new database could not be set.",
						"What Neo4j said about it is in " + this.home.console() + ".");
			}
		}
		catch (IOException ex) {
			throw new ServerException("Neo4j's tool could not be started (" + ServerException.reason(ex) + ").",
					"See that Java may start processes and that memory is left.", ex);
		}
		finally {
			delete(command.file());
		}
	}

	private Probe.Answer launch(List<Path> classPath, ClassArchive archive) throws InterruptedException {
		List<String> arguments = new ArrayList<>(JavaCommand.OPTIONS);
		arguments.addAll(archive.options(classPath, this.settings.archiveAfter()));
		arguments.add("-Xms" + Math.min(256, this.settings.heapMegabytes()) + "m");
		arguments.add("-Xmx" + this.settings.heapMegabytes() + "m");
		arguments.addAll(JavaCommand.classPath(classPath));
		arguments.addAll(List.of(Launcher.class.getName(), "org.neo4j.server.CommunityEntryPoint",
				"--home-dir=" + this.home.neo4j(), "--config-dir=" + this.home.configuration()));
		ServerProcess started = ServerProcess.start(this.home,
				new JavaCommand(this.home.work().resolve("neo4j.args"), arguments));
		this.process = Optional.of(started);
		this.occupancy.announce(Occupancy.Running.of(started.process(), 0, 0));
		return started.await(this.httpPort, Neo4jServer.USERNAME, this.password, READY_LIMIT, this.progress);
	}

	private void settle(Probe.Answer answer) {
		if (answer == Probe.Answer.REFUSED) {
			throw new ServerException(
					"The database does not know the password in "
							+ Secrets.of(this.home.root()).file(Neo4jServer.PASSWORD_NAME) + ".",
					"Put back the file that belongs to it, or move " + this.home.neo4j()
							+ " away to begin with an empty graph.");
		}
		if (answer == Probe.Answer.UNAVAILABLE) {
			throw running().unavailable();
		}
		if (answer == Probe.Answer.NONE) {
			throw running().isAlive()
					? new ServerException("Neo4j did not answer within " + READY_LIMIT.toMinutes() + " minutes.",
							"See its log in " + this.home.logs() + ".")
					: running().died();
		}
	}

	private ServerProcess running() {
		return this.process.orElseThrow();
	}

	private static void write(Path file, String text) {
		try {
			Secrets.writeOwned(file, text);
		}
		catch (IOException ex) {
			throw ServerException.unwritable(file, ex);
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw ServerException.unwritable(file, ex);
		}
	}

}
