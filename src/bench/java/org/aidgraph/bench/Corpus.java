package org.aidgraph.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the pages that are read in the measurements, as compressed JSONL. Takes real
 * pages and IATI files from a folder beside the project; where that is absent, the
 * documents of the project's own gold.
 */
final class Corpus {

	/** Begins the address of a page that is made of real pages. */
	static final String REAL = "page-";

	private static final long SEED = 20_261_122L;

	private Corpus() {
	}

	/** Makes pages of what lies in a folder beside the project, or of the gold. */
	static PageMaker maker(Path shared, Path gold) throws IOException {
		return new PageMaker(activities(shared), pages(shared, gold), SEED);
	}

	/**
	 * Writes pages.
	 * @return the characters that they have together
	 */
	static long write(PageMaker maker, Path file, int pages) throws IOException {
		JsonMapper json = JsonMapper.shared();
		long written = 0;
		try (Writer out = new BufferedWriter(
				new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16),
						StandardCharsets.UTF_8),
				1 << 16)) {
			for (int i = 1; i <= pages; i++) {
				PageMaker.Made page = maker.next();
				out.append("{\"url\":\"").append(page.real() ? REAL : "narratives-").append(Integer.toString(i)).append("\",\"");
				out.append(page.html() ? "html" : "text").append("\":");
				out.append(json.writeValueAsString(page.content())).append("}\n");
				written += page.content().length();
			}
		}
		return written;
	}

	private static List<Activity> activities(Path shared) throws IOException {
		List<Activity> activities = new ArrayList<>();
		for (Path file : files(shared.resolve("data/iati"))) {
			String name = file.getFileName().toString();
			if (name.endsWith("-15.xml.gz") || name.startsWith("unhcr") || name.startsWith("iom-reported")) {
				activities.addAll(Narratives.read(file));
			}
		}
		return activities;
	}

	private static List<String> pages(Path shared, Path gold) throws IOException {
		List<Path> files = new ArrayList<>(files(shared.resolve("seeds")));
		files.addAll(files(shared.resolve("examples")));
		if (files.isEmpty()) {
			for (String folder : List.of("own", "dev", "dev2", "dev3", "dev4")) {
				files.addAll(files(gold.resolve(folder)));
			}
		}
		List<String> pages = new ArrayList<>();
		for (Path file : files) {
			if (file.toString().endsWith(".txt")) {
				pages.add(Files.readString(file));
			}
		}
		return pages;
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

}
