package org.aidgraph.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import org.eclipse.aether.AbstractRepositoryListener;
import org.eclipse.aether.RepositoryEvent;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;
import org.eclipse.aether.util.graph.visitor.PreorderNodeListGenerator;

/**
 * Finds the server's jars in the user's local Maven repository and fetches those that it
 * lacks, as the user's Maven settings say. What was found is noted in a file, so that the
 * next start need not look.
 */
final class JarResolver {

	static final String NEO4J_VERSION = "5.26.30";

	static final String BROWSER_VERSION = "5.24.0";

	private static final List<String> ROOTS = List.of("org.neo4j:neo4j:" + NEO4J_VERSION,
			"org.neo4j.client:neo4j-browser:" + BROWSER_VERSION);

	private static final long TICK_MILLIS = 200;

	private final Path note;

	private final ServerProgress progress;

	private final AtomicInteger done = new AtomicInteger();

	private final AtomicInteger total = new AtomicInteger();

	private final AtomicLong bytes = new AtomicLong();

	JarResolver(Home home, ServerProgress progress) {
		this.note = home.work().resolve("neo4j-" + NEO4J_VERSION + "-browser-" + BROWSER_VERSION + ".jars");
		this.progress = progress;
	}

	/** The jars in the order of the class path. */
	List<Path> resolve() {
		List<Path> known = readNote();
		if (!known.isEmpty()) {
			return known;
		}
		FutureTask<List<Path>> task = new FutureTask<>(this::lookUp);
		Thread worker = new Thread(task, "neo4j-jars");
		worker.setDaemon(true);
		worker.start();
		List<Path> jars = await(task);
		writeNote(jars);
		return jars;
	}

	private List<Path> await(FutureTask<List<Path>> task) {
		while (true) {
			try {
				List<Path> jars = task.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
				this.progress.resolving(jars.size(), jars.size(), this.bytes.get());
				return jars;
			}
			catch (TimeoutException running) {
				this.progress.resolving(this.done.get(), this.total.get(), this.bytes.get());
			}
			catch (InterruptedException ex) {
				task.cancel(true);
				Thread.currentThread().interrupt();
				throw new ServerException("The start was interrupted.", "Start again.", ex);
			}
			catch (ExecutionException ex) {
				throw notFound(ex);
			}
		}
	}

	private List<Path> lookUp() throws RepositoryException {
		ContextOverrides overrides = ContextOverrides.create()
			.withUserSettings(true)
			// a connection that hangs must not hold the start for the half hour that is
			// the resolver's default
			.configProperties(
					Map.of("aether.connector.connectTimeout", 10_000, "aether.connector.requestTimeout", 60_000))
			.repositoryListener(new AbstractRepositoryListener() {
				@Override
				public void artifactResolved(RepositoryEvent event) {
					if (event.getFile() != null && "jar".equals(event.getArtifact().getExtension())) {
						JarResolver.this.done.incrementAndGet();
					}
				}
			})
			.transferListener(new AbstractTransferListener() {
				@Override
				public void transferProgressed(TransferEvent event) {
					JarResolver.this.bytes.addAndGet(event.getDataLength());
				}
			})
			.build();
		try (Context context = Runtimes.INSTANCE.getRuntime().create(overrides)) {
			return lookUp(context);
		}
	}

	private List<Path> lookUp(Context context) throws RepositoryException {
		CollectRequest wanted = new CollectRequest();
		wanted.setRepositories(context.remoteRepositories());
		wanted.setDependencies(
				ROOTS.stream().map((root) -> new Dependency(new DefaultArtifact(root), JavaScopes.RUNTIME)).toList());
		DependencyNode graph = context.repositorySystem()
			.collectDependencies(context.repositorySystemSession(), wanted)
			.getRoot();
		PreorderNodeListGenerator nodes = new PreorderNodeListGenerator();
		graph.accept(nodes);
		this.total.set(nodes.getDependencies(true).size());
		return context.repositorySystem()
			.resolveDependencies(context.repositorySystemSession(),
					new DependencyRequest(graph, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME)))
			.getArtifactResults()
			.stream()
			.map(ArtifactResult::getArtifact)
			.map((artifact) -> artifact.getFile().toPath())
			.toList();
	}

	private static ServerException notFound(Throwable cause) {
		Throwable root = cause;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return new ServerException(
				"Neo4j's jars are not all in the local Maven repository and could not be fetched ("
						+ root.getClass().getSimpleName() + ": "
						+ String.valueOf(root.getMessage()).lines().findFirst().orElse("") + ").",
				"Connect this machine, or set a mirror or proxy in Maven's settings.xml, and start again; "
						+ "or use a Neo4j that runs elsewhere with spring.neo4j.uri.",
				cause);
	}

	/** The jars noted by an earlier start; none when one of them has gone or changed. */
	private List<Path> readNote() {
		try {
			List<Path> jars = new ArrayList<>();
			for (String line : Files.isRegularFile(this.note) ? Files.readAllLines(this.note) : List.<String>of()) {
				int tab = line.indexOf('\t');
				Path jar = Path.of(line.substring(tab + 1));
				if (tab < 0 || !Files.isRegularFile(jar)
						|| !Long.toString(Files.size(jar)).equals(line.substring(0, tab))) {
					return List.of();
				}
				jars.add(jar);
			}
			return jars;
		}
		catch (IOException | IllegalArgumentException unreadable) {
			return List.of();
		}
	}

	private void writeNote(List<Path> jars) {
		try {
			StringBuilder lines = new StringBuilder();
			for (Path jar : jars) {
				lines.append(Files.size(jar)).append('\t').append(jar).append('\n');
			}
			Secrets.writeOwned(this.note, lines.toString());
		}
		catch (IOException ex) {
			throw ServerException.unwritable(this.note, ex);
		}
	}

}
