package org.aidgraph.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Uploads in a folder of their own until they are read. The folder is a source called
 * {@code uploads}, so that a document is known by its name wherever it was kept, and the
 * same sent again is the same document.
 *
 * @param folder the folder
 * @param names the names of the uploads
 * @param bytes how many bytes they have
 */
record Delivered(Path folder, List<String> names, long bytes) {

	private static final String SOURCE = "uploads";

	private static final int BUFFER = 1 << 16;

	/**
	 * Writes uploads down.
	 * @throws UploadTooLargeException if they have more bytes than that; nothing is kept
	 */
	static Delivered keep(Path folder, List<Upload> uploads, long maxBytes) throws IOException {
		Path source = folder.resolve(SOURCE);
		Files.createDirectories(source);
		boolean kept = false;
		try {
			Files.writeString(source.resolve("source.yml"), "publisher: unknown, sent to the API\n");
			List<String> names = new ArrayList<>();
			long bytes = 0;
			for (Upload upload : uploads) {
				String name = unlike(names, upload.name());
				bytes += write(upload.content(), source.resolve(name), maxBytes - bytes, maxBytes);
				names.add(name);
			}
			kept = true;
			return new Delivered(folder, List.copyOf(names), bytes);
		}
		finally {
			if (!kept) {
				delete(folder);
			}
		}
	}

	/** Two of one name are two documents. */
	private static String unlike(List<String> names, String name) {
		String free = name;
		for (int number = 2; names.contains(free); number++) {
			free = number + "-" + name;
		}
		return free;
	}

	private static long write(InputStream content, Path file, long room, long maxBytes) throws IOException {
		long written = 0;
		byte[] buffer = new byte[BUFFER];
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				written += read;
				if (written > room) {
					throw new UploadTooLargeException(maxBytes);
				}
				out.write(buffer, 0, read);
			}
		}
		return written;
	}

	/** What the importer is given. */
	List<String> inputs() {
		return this.names.stream()
			.distinct()
			.map((name) -> this.folder.resolve(SOURCE).resolve(name).toString())
			.toList();
	}

	/** Takes the folder away. */
	void delete() throws IOException {
		delete(this.folder);
	}

	private static void delete(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

}
