package org.aidgraph.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/**
 * Made-up passwords and keys, one a file, that the owner alone can read.
 *
 * @param folder where they are kept
 */
public record Secrets(Path folder) {

	private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

	private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

	/** Letters and digits that nobody takes for one another. */
	private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 24;

	/** The secrets that belong to a home folder. */
	public static Secrets of(Path home) {
		return new Secrets(new Home(home).secrets());
	}

	/** The file of a secret, whether it exists or not. */
	public Path file(String name) {
		return this.folder.resolve(name);
	}

	/**
	 * A secret that was made before; empty when there is none. Takes away what others may
	 * do with its file.
	 */
	public Optional<String> find(String name) {
		Path file = file(name);
		try {
			if (!Files.isRegularFile(file)) {
				return Optional.empty();
			}
			restrict(file, OWNER_FILE);
			return Optional.of(Files.readString(file).strip()).filter((text) -> !text.isEmpty());
		}
		catch (IOException ex) {
			throw new ServerException("The secret in " + file + " cannot be read (" + ServerException.reason(ex) + ").",
					"Make the file readable for its owner.", ex);
		}
	}

	/** A secret that was made before, or else a new one of 120 random bits. */
	public String findOrMake(String name) {
		return find(name).orElseGet(() -> make(name));
	}

	private String make(String name) {
		SecureRandom random = new SecureRandom();
		StringBuilder secret = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		try {
			createOwned(this.folder);
			writeOwned(file(name), secret + "\n");
		}
		catch (IOException ex) {
			throw ServerException.unwritable(file(name), ex);
		}
		return secret.toString();
	}

	/** Writes a file, whole or not at all, that only its owner can read. */
	static void writeOwned(Path file, String text) throws IOException {
		writeOwned(file, text, StandardCharsets.UTF_8);
	}

	static void writeOwned(Path file, String text, Charset charset) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.deleteIfExists(part);
		if (knowsOwners(file)) {
			Files.createFile(part, PosixFilePermissions.asFileAttribute(OWNER_FILE));
		}
		else {
			Files.createFile(part);
			restrict(part, OWNER_FILE);
		}
		Files.writeString(part, text, charset);
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Makes a folder that only its owner can enter; one that exists is restricted. */
	static void createOwned(Path folder) throws IOException {
		Files.createDirectories(folder);
		restrict(folder, OWNER_FOLDER);
	}

	private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
		if (knowsOwners(path)) {
			if (!Files.getPosixFilePermissions(path).equals(permissions)) {
				Files.setPosixFilePermissions(path, permissions);
			}
			return;
		}
		File file = path.toFile();
		boolean closed = file.setReadable(false, false) && file.setWritable(false, false);
		boolean opened = file.setReadable(true, true) && file.setWritable(true, true);
		if (closed && !opened) {
			throw new IOException("cannot be opened for its owner again: " + path);
		}
	}

	private static boolean knowsOwners(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

}
