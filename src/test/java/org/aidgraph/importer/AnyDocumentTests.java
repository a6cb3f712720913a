package org.aidgraph.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aidgraph.document.Document;
import org.aidgraph.extract.Evidence;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.FactReader;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Whatever a document holds, it is read to its end, and every fact stands on words of it.
 * Takes the project's own gold documents, and the seeds and examples beside the project
 * where they are.
 */
class AnyDocumentTests {

	/** Far more than any document needs: catches only what would never end. */
	private static final Duration ENDLESS = Duration.ofSeconds(60);

	private static final int MEGABYTE = 1 << 20;

	private static final List<String> DOCUMENTS = documents();

	private static final DocumentPipeline PIPELINE = pipeline();

	private static DocumentPipeline pipeline() {
		ReferenceData reference = ReferenceData.load();
		return new DocumentPipeline(new TextReader(), new FactReader(reference),
				new FactMaker(reference.organizations()), new EntityResolver(reference));
	}

	private static List<String> documents() {
		List<String> documents = new ArrayList<>();
		for (String folder : List.of("src/test/resources/gold/own", "src/test/resources/gold/dev",
				"src/test/resources/gold/dev2", "src/test/resources/gold/dev3", "src/test/resources/gold/dev4",
				"../shared/seeds", "../shared/examples")) {
			if (Files.isDirectory(Path.of(folder))) {
				try (Stream<Path> files = Files.list(Path.of(folder))) {
					for (Path file : files.filter(AnyDocumentTests::isDocument).sorted().toList()) {
						documents.add(Files.readString(file));
					}
				}
				catch (IOException ex) {
					throw new IllegalStateException("Cannot read " + folder, ex);
				}
			}
		}
		return documents;
	}

	private static boolean isDocument(Path file) {
		return file.toString().endsWith(".txt") || file.toString().endsWith(".html");
	}

	@Test
	void readsWholeDocuments() {
		assertThat(DOCUMENTS).hasSizeGreaterThan(80);
		int facts = 0;
		for (String document : DOCUMENTS) {
			facts += read(document);
		}
		assertThat(facts).isGreaterThan(500);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void readsAnyCutOfADocument(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			read(cut(any(random), random));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 5, 6, 7, 8 })
	void readsAnySpliceOfTwoDocuments(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			read(cut(any(random), random) + cut(any(random), random));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 9, 10, 11, 12 })
	void readsDocumentsWithNoiseInTheirBytes(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			byte[] bytes = cut(any(random), random).getBytes(StandardCharsets.UTF_8);
			for (int k = 0; k < bytes.length / 50; k++) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			read(new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 13, 14 })
	void readsDocumentsWithNoiseInTheirCharacters(long seed) {
		String noise = "\u00ad\u0301\u200b\ufeff\ufffd\ud83d\ude00\ud800\t\r\n\f\u2028\u0000\u0130\u0131\u0153\u01c5\u0627\u0644()[]\u201c\u201d\"'|*:;.,-\u2013&$\u20ac@=<>0 ";
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			StringBuilder text = new StringBuilder(cut(any(random), random));
			for (int k = text.length() / 30; k > 0; k--) {
				text.insert(random.nextInt(text.length()), noise.charAt(random.nextInt(noise.length())));
			}
			read(text.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "A", "1", " ", "\t", "\n", "\r", ":", "(", "\"", "\u201c", "'", "-", ".", "=", "|",
			"*", "@", "<", "&", "\u00ad", "\u0301", "\ufffd", "\ud83d\ude00", "and ", "Word ", "IOM ", "1 ", "1,",
			"$1 ", "2013-", "May 2013 to ", "(IOM) ", "X (", "A, ", "Aa, Bb and Cc, ", "A & ", "a-", "d'", "Mr. ",
			"Director of ", "Minister of the Interior and ", "funded by ", "Egypt ", "Donor: ", "Donor:\n", "- ", "-\n",
			"x\ty\n", "a = b\n", "| a | b |\n", "\u201cAb ", "Ann Lee\tDirector\ta@b.org\n", "Ann Lee, Director\n",
			"The project was funded by IOM. ", "International Organization for Migration (IOM) " })
	void readsAMegabyteOf(String part) {
		readInTime(Document.ofText("megabyte", part.repeat(MEGABYTE / part.length())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<b>", "<ul><li>x", "<table><tr><td>", "<div class='menu'><p>x</p>", "<td>x</td>",
			"<p>Donor: IOM</p>", "<", "&amp;", "<a b=c " })
	void readsHundredThousandTagsInsideEachOther(String tag) {
		readInTime(Document.ofHtml("tags", "<html><body>" + tag.repeat(100_000)));
	}

	private static void readInTime(Document document) {
		assertTimeoutPreemptively(ENDLESS, () -> checkQuotes(document));
	}

	private static int read(String text) {
		Document document = text.isEmpty() || text.charAt(0) != '<' ? Document.ofText("any", text)
				: Document.ofHtml("any", text);
		return checkQuotes(document);
	}

	private static int checkQuotes(Document document) {
		DocumentPipeline.Reading reading = PIPELINE.read(document);
		int[] points = reading.text().codePoints().toArray();
		for (Fact fact : reading.facts()) {
			assertThat(fact.evidence()).isInstanceOfSatisfying(Evidence.Quotation.class,
					(words) -> assertThat(new String(points, words.start(), words.end() - words.start()))
						.as("the words of %s in: %s", fact, document.content())
						.isEqualTo(words.quote()));
		}
		return reading.facts().size();
	}

	private static String any(Random random) {
		return DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
	}

	/** A stretch of a document, at most four thousand characters, cut anywhere. */
	private static String cut(String document, Random random) {
		int from = random.nextInt(document.length());
		int length = 1 + random.nextInt(Math.min(4000, document.length() - from));
		return document.substring(from, from + length);
	}

}
