package org.aidgraph.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextReader;
import org.aidgraph.vocabulary.Predicate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactReaderTests {

	private static final FactReader READER = new FactReader(ReferenceData.load());

	private static final TextReader TEXT = new TextReader();

	private static final Path GOLD = Path.of("src", "test", "resources", "gold");

	@Test
	void countsPositionsInCodePoints() {
		String text = "\ud83d\ude00\ud83d\ude00 The project was funded by the Government of Japan.";
		List<Fact> facts = check("text/plain", "A Project With a Title\n\n" + text
				+ " It will help many people to find their way through the forest.");
		assertThat(facts).isNotEmpty();
	}

	@Test
	void neverTakesTheNextLabelForAValue() {
		List<Fact> facts = check("text/plain",
				"A Clinic for Everybody\n\nStart Date\nEnd Date\nBudget Amount (USD)\nCoverage\nYear\nProjects ID\nXY.0001\n");
		assertThat(facts).extracting(Fact::predicate).containsOnly(Predicate.CODE);
	}

	@Test
	void readsEachFactOnce() {
		String sentence = "The Blue Example Agency (BEA) is part of the United Nations System. ";
		assertThat(check("text/plain", sentence.repeat(5))).hasSize(1);
	}

	@Test
	void takesNoFactFromAMenu() {
		assertThat(check("text/plain", "Home\nDonors\nPartners\nContact us\nDonate\nNews\n")).isEmpty();
	}

	@Test
	void quotesStandInTheTextWhateverIsDoneToIt() throws IOException {
		List<String> documents = documents();
		Random random = new Random(7);
		int read = 0;
		for (int i = 0; i < 1500; i++) {
			StringBuilder text = new StringBuilder();
			for (int piece = 0; piece < 3; piece++) {
				String document = documents.get(random.nextInt(documents.size()));
				int from = random.nextInt(document.length());
				int to = Math.min(document.length(), from + random.nextInt(1200));
				text.append(document, from, to);
			}
			for (int noise = 0; noise < 4 && !text.isEmpty(); noise++) {
				text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x10000));
			}
			check((i % 4 == 0) ? "text/html" : "text/plain", text.toString());
			read++;
		}
		assertThat(read).isEqualTo(1500);
	}

	@Test
	void staysLinearOnHostileInput() {
		for (String unit : List.of("(", "IOM, ", "funded by ", "\u201c", "Donor: ", "- \n", "A (AB) ")) {
			check("text/plain", unit.repeat(200_000 / unit.length()));
		}
	}

	private static List<Fact> check(String mediaType, String content) {
		Page page = TEXT.read(mediaType, content);
		List<Fact> facts = READER.read(page);
		int[] points = page.text().codePoints().toArray();
		int last = 0;
		for (Fact fact : facts) {
			Evidence.Quotation quotation = (Evidence.Quotation) fact.evidence();
			assertThat(new String(points, quotation.start(), quotation.end() - quotation.start()))
				.isEqualTo(quotation.quote());
			assertThat(quotation.start()).isGreaterThanOrEqualTo(last);
			last = quotation.start();
		}
		return facts;
	}

	private static List<String> documents() throws IOException {
		List<String> documents = new ArrayList<>();
		try (Stream<Path> files = Files.list(GOLD)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				documents.add(Files.readString(file, StandardCharsets.UTF_8));
			}
		}
		return documents;
	}

}
