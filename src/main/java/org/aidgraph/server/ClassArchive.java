package org.aidgraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server's classes in the form that Java loads quickest: halves the time of a start.
 * Holds for one build of Java and one list of jars, both part of its name; where there is
 * none yet, the server notes the classes that it loads and {@link ArchiveWriter} makes
 * one.
 *
 * @param file the archive, whether it exists or not
 */
record ClassArchive(Path file) {

	private static final String SUFFIX = ".jsa";

	/** The archive for these jars, with those for other jars deleted. */
	static ClassArchive of(Home home, List<Path> jars) {
		ClassArchive archive = new ClassArchive(home.work().resolve(key(jars) + SUFFIX));
		try (Stream<Path> files = Files.list(home.work())) {
			for (Path other : files.filter((file) -> file.getFileName().toString().contains(SUFFIX)).toList()) {
				if (!other.getFileName().toString().startsWith(archive.file.getFileName().toString())) {
					Files.deleteIfExists(other);
				}
			}
		}
		catch (IOException ex) {
			// stale files that cost nothing but their place
		}
		return archive;
	}

	boolean exists() {
		return Files.isRegularFile(this.file);
	}

	/** Takes the archive away; the next start is slow and makes another. */
	void delete() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new ServerException(
					"The file " + this.file + " cannot be deleted (" + ServerException.reason(ex) + ").",
					"Delete it and start again.", ex);
		}
	}

	/** The options of Java that use the archive, or else have one made. */
	List<String> options(List<Path> jars, Duration delay) {
		if (exists()) {
			return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + this.file);
		}
		if (Files.exists(beside(ArchiveWriter.FAILED))) {
			return List.of();
		}
		List<String> arguments = new ArrayList<>(JavaCommand.OPTIONS);
		arguments.addAll(List.of("-Xmx512m", "-Xshare:dump", "-XX:SharedClassListFile=" + beside(ArchiveWriter.CLASSES),
				"-XX:SharedArchiveFile=" + beside(ArchiveWriter.PART)));
		arguments.addAll(JavaCommand.classPath(jars));
		JavaCommand command = new JavaCommand(beside(".args"), arguments);
		command.write();
		return List.of("-XX:DumpLoadedClassList=" + beside(ArchiveWriter.LOADED),
				"-D" + ArchiveWriter.TARGET + "=" + this.file, "-D" + ArchiveWriter.COMMAND + "=" + command.file(),
				"-D" + ArchiveWriter.DELAY + "=" + delay.toMillis());
	}

	private Path beside(String suffix) {
		return this.file.resolveSibling(this.file.getFileName() + suffix);
	}

	private static String key(List<Path> jars) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			List<String> parts = new ArrayList<>(List.of(System.getProperty("java.home"),
					System.getProperty("java.vm.version"), System.getProperty("os.arch")));
			parts.addAll(JavaCommand.OPTIONS);
			for (Path jar : jars) {
				parts.add(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis());
			}
			digest.update(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
			return "classes-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
