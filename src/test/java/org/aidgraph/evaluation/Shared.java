package org.aidgraph.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aidgraph.document.Document;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.FactReader;
import org.aidgraph.extract.PageFacts;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.TextReader;

/**
 * The documents beside the project and the reader under test, for evaluations.
 */
final class Shared {

	static final Path FOLDER = Path.of("..", "shared");

	static final String ABSENT = "The documents in ../shared are not here";

	static final FactReader READER = new FactReader(ReferenceData.load());

	private static final DocumentReader DOCUMENTS = new DocumentReader();

	private Shared() {
	}

	static boolean isPresent() {
		return Files.isDirectory(FOLDER);
	}

	static List<Fact> facts(Path file) throws IOException {
		return file.toString().endsWith(".pdf") || file.toString().endsWith(".docx") ? factsOfOfficeFile(file)
				: page(file).facts();
	}

	static PageFacts page(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.UTF_8);
		String type = file.toString().endsWith(".html") ? "text/html" : "text/plain";
		return READER.readAll(new TextReader().read(type, text));
	}

	private static List<Fact> factsOfOfficeFile(Path file) {
		List<Fact> facts = new ArrayList<>();
		DOCUMENTS.read(file, (found) -> {
			if (found instanceof Document document) {
				facts.addAll(READER.read(new TextReader().read(document)));
			}
		});
		return facts;
	}

	static void keep(String name, String report) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "evaluation"));
		Files.writeString(folder.resolve(name), report);
	}

}
