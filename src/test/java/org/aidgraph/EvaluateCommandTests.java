package org.aidgraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateCommandTests {

	private static final String GOLD = """
			{"file":"page.txt","facts":[\
			{"s":"Harbour Help Desk","sk":"Project","p":"STATUS","o":"Active","ok":"value","opt":false,"alias_s":[],"alias_o":[]},\
			{"s":"Harbour Help Desk","sk":"Project","p":"YEAR","o":"2020","ok":"value","opt":false,"alias_s":[],"alias_o":[]}]}
			""";

	@Test
	void countsWhatIsFoundAndListsWhatIsMissed(@TempDir Path folder) throws IOException {
		Path documents = Files.createDirectories(folder.resolve("documents"));
		Files.writeString(documents.resolve("page.txt"),
				"Harbour Help Desk\n\nStatus: Active\nBudget: EUR 2,000\nProject ID: HD.9001\n");
		Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		assertThat(evaluate(said, gold, documents)).isZero();
		assertThat(said.toString(StandardCharsets.UTF_8)).contains("STRICT", "RELAXED", "recall 0.500",
				"missed Harbour Help Desk YEAR 2020");
	}

	@Test
	void failsWhereADocumentIsMissing(@TempDir Path folder) throws IOException {
		Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		assertThat(evaluate(said, gold, Files.createDirectories(folder.resolve("documents")))).isEqualTo(1);
		assertThat(said.toString(StandardCharsets.UTF_8)).contains("skipped: page.txt");
	}

	private static int evaluate(ByteArrayOutputStream said, Path gold, Path documents) {
		PrintStream before = System.out;
		System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			return new CommandLine(new EvaluateCommand(SpringSettings.of())).execute(gold.toString(),
					documents.toString());
		}
		finally {
			System.setOut(before);
		}
	}

}
