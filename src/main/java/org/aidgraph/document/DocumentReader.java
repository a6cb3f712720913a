package org.aidgraph.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs one document at a time: files, folders, {@code .gz}, {@code .zip}, JSONL
 * and web addresses. Nothing that is wrong with one input stops the others: it is handed
 * on as {@link Skipped}. Memory holds one document, whatever the size of the input.
 * Stateless, safe for use by many threads.
 */
public final class DocumentReader {

	private static final Set<String> NOT_DOCUMENTS = Set.of(SourceFile.NAME, "judgements.csv", "readme.md", "readme",
			"sha256sums");

	private static final Set<String> NOT_YET = Set.of("doc", "xlsx", "xls", "pptx", "ppt", "csv");

	private static final long USUAL_LIMIT = 20L << 20;

	private static final Duration USUAL_TIME = Duration.ofSeconds(20);

	/** Names of the parts with which an Office file begins. */
	private static final List<String> OFFICE_PARTS = List.of("[Content_Types].xml", "_rels/.rels");

	/** Bytes of a ZIP archive in front of the first name in it. */
	private static final int ZIP_HEADER = 30;

	private final long maxSize;

	private final FileContent content;

	/**
	 * Accepts documents of at most 20 MiB, as the application does unless told otherwise.
	 */
	public DocumentReader() {
		this(USUAL_LIMIT);
	}

	/** Accepts documents of at most this many bytes. */
	public DocumentReader(long maxSize) {
		this(maxSize, USUAL_TIME);
	}

	/**
	 * Accepts documents of at most this many bytes, and reads each PDF or Word file in at
	 * most this time.
	 */
	public DocumentReader(long maxSize, Duration limit) {
		this.maxSize = maxSize;
		this.content = new FileContent(maxSize, limit);
	}

	/**
	 * Hands on what an input holds, folders in alphabetical order.
	 * @param input a path or a web address
	 */
	public void read(String input, Consumer<Found> sink) {
		find(input, (found) -> sink.accept(found.opened()));
	}

	/**
	 * Hands on what an input holds, and leaves unopened what takes long to read.
	 * @param input a path or a web address
	 */
	public void find(String input, Consumer<Found> sink) {
		if (input.startsWith("http://") || input.startsWith("https://")) {
			new WebPage(this.content).fetch(URI.create(input), sink);
		}
		else {
			find(Path.of(input), sink);
		}
	}

	/** Hands on the one document that a stream holds. */
	public void read(InputStream in, String name, Consumer<Found> sink) {
		try {
			sink.accept(this.content.read(in, -1, name, name, FileContent.Declared.OTHER, Optional.empty()).opened());
		}
		catch (IOException ex) {
			sink.accept(new Skipped(name, reason(ex), 0));
		}
	}

	/** Hands on what a file or folder holds, folders in alphabetical order. */
	public void read(Path path, Consumer<Found> sink) {
		find(path, (found) -> sink.accept(found.opened()));
	}

	private void find(Path path, Consumer<Found> sink) {
		try {
			Optional<Source> source = SourceFile.above(path);
			if (Files.isDirectory(path)) {
				readFolder(path, source, sink);
			}
			else {
				readFile(path, path.getFileName().toString(), source, sink);
			}
		}
		catch (IOException ex) {
			sink.accept(new Skipped(path.toString(), reason(ex), 0));
		}
	}

	private void readFolder(Path folder, Optional<Source> above, Consumer<Found> sink) throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
				new SimpleFileVisitor<>() {

					@Override
					public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
						boolean hidden = !entered.equals(folder) && isHidden(entered);
						return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
					}

					@Override
					public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
						boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
						if (readable && !isHidden(file) && !isFurniture(file)) {
							files.add(file);
						}
						return FileVisitResult.CONTINUE;
					}

					@Override
					public FileVisitResult visitFileFailed(Path file, IOException ex) {
						sink.accept(new Skipped(folder.relativize(file).toString(), reason(ex), 0));
						return FileVisitResult.CONTINUE;
					}

				});
		Collections.sort(files);
		@Nullable Path entered = null;
		Optional<Source> source = Optional.empty();
		for (Path file : files) {
			String name = folder.relativize(file).toString();
			try {
				if (!Objects.equals(file.getParent(), entered)) {
					source = SourceFile.above(file);
					entered = file.getParent();
				}
				readFile(file, name, source.isPresent() ? source : above, sink);
			}
			catch (IOException ex) {
				sink.accept(new Skipped(name, reason(ex), 0));
			}
		}
	}

	private void readFile(Path file, String name, Optional<Source> source, Consumer<Found> sink) throws IOException {
		if (!Files.exists(file)) {
			throw new NoSuchFileException(file.toString());
		}
		String uri = source.map((declared) -> declared.uriOf(file))
			.orElseGet(() -> file.toAbsolutePath().normalize().toUri().toString());
		long size = Files.size(file);
		try (CountingStream bytes = new CountingStream(Files.newInputStream(file));
				InputStream in = new BufferedInputStream(bytes)) {
			readStream(in, size, name, uri, source, new Progress(bytes, size), sink);
		}
		catch (ZipException ex) {
			sink.accept(new Skipped(name, "the archive is damaged: " + ex.getMessage(), size));
		}
	}

	/** How far the reading of a file on the disk is. */
	private record Progress(CountingStream bytes, long size) {
	}

	private void readStream(InputStream in, long size, String name, String uri, Optional<Source> source,
			Progress progress, Consumer<Found> sink) throws IOException {
		String extension = extension(name);
		switch (extension) {
			case "gz" -> readStream(new GZIPInputStream(in), -1, withoutExtension(name), uri, source, progress, sink);
			case "zip" -> {
				if (isOffice(in)) {
					sink.accept(readDocument(in, size, name, uri, extension, source));
				}
				else {
					readZip(in, name, uri, source, progress, sink);
				}
			}
			case "xml" -> sink.accept(new RecordFile(name, uri, in, progress.bytes()::count, source, progress.size()));
			case "jsonl", "ndjson" -> new JsonLines(this.maxSize).read(in, name, source, sink);
			default -> sink.accept(readDocument(in, size, name, uri, extension, source));
		}
	}

	private void readZip(InputStream in, String name, String uri, Optional<Source> source, Progress progress,
			Consumer<Found> sink) throws IOException {
		ZipInputStream zip = new ZipInputStream(in);
		@Nullable ZipEntry entry = zip.getNextEntry();
		if (entry == null) {
			sink.accept(new Skipped(name, "it is not a ZIP archive, or an empty one", 0));
		}
		for (; entry != null; entry = zip.getNextEntry()) {
			Path path = Path.of(entry.getName());
			if (!entry.isDirectory() && !isHidden(path) && !isFurniture(path)) {
				readStream(zip, entry.getSize(), name + "!/" + entry.getName(), uri + "!/" + entry.getName(), source,
						progress, sink);
			}
		}
	}

	private Found readDocument(InputStream in, long size, String name, String uri, String extension,
			Optional<Source> source) throws IOException {
		if (NOT_YET.contains(extension)) {
			return new Skipped(name, "files of type ." + extension + " are not read", Math.max(size, 0));
		}
		return this.content.read(in, size, name, uri, FileContent.Declared.byExtension(extension), source);
	}

	/** Whether this is one Office file, which is a ZIP archive too. */
	private static boolean isOffice(InputStream in) throws IOException {
		if (!in.markSupported()) {
			return false;
		}
		in.mark(2 * ZIP_HEADER);
		String start = new String(in.readNBytes(2 * ZIP_HEADER), StandardCharsets.ISO_8859_1);
		in.reset();
		return OFFICE_PARTS.stream().anyMatch((part) -> start.startsWith(part, ZIP_HEADER));
	}

	private static boolean isHidden(Path path) {
		@Nullable Path last = path.getFileName();
		return last != null && last.toString().startsWith(".");
	}

	private static boolean isFurniture(Path path) {
		@Nullable Path last = path.getFileName();
		return last != null && NOT_DOCUMENTS.contains(last.toString().toLowerCase(Locale.ROOT));
	}

	static String extension(String name) {
		int dot = name.lastIndexOf('.');
		return (dot < 0 || dot < name.lastIndexOf('/')) ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	private static String withoutExtension(String name) {
		return name.substring(0, name.lastIndexOf('.'));
	}

	static String reason(IOException ex) {
		if (ex instanceof NoSuchFileException) {
			return "there is no such file or folder";
		}
		if (ex instanceof AccessDeniedException) {
			return "it may not be read (permission denied)";
		}
		if (ex instanceof FileSystemLoopException) {
			return "it is a link back to a folder above it";
		}
		return Optional.ofNullable(ex.getMessage()).orElse(ex.getClass().getSimpleName());
	}

}
