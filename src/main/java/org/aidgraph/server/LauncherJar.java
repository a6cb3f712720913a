package org.aidgraph.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The jar of the classes that run inside the server's process. They are copied out of the
 * application, wherever it was loaded from.
 */
final class LauncherJar {

	private LauncherJar() {
	}

	/**
	 * The jar under a home. It is left as it is when nothing changed, since a class-data
	 * archive holds for files of one date only.
	 */
	static Path in(Home home) {
		Path jar = home.work().resolve("launcher.jar");
		try {
			byte[] content = content();
			if (!Files.isRegularFile(jar) || !Arrays.equals(Files.readAllBytes(jar), content)) {
				Files.write(jar, content);
			}
			return jar;
		}
		catch (IOException ex) {
			throw ServerException.unwritable(jar, ex);
		}
	}

	private static byte[] content() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Class<?> type : List.of(Launcher.class, ArchiveWriter.class)) {
				ZipEntry entry = new ZipEntry(type.getName().replace('.', '/') + ".class");
				entry.setTime(0);
				zip.putNextEntry(entry);
				try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
					zip.write(Optional.ofNullable(in).orElseThrow().readAllBytes());
				}
			}
		}
		return bytes.toByteArray();
	}

}
