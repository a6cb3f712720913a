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

class ExplainCommandTests {

	@Test
	void tellsWhatANameMeansAndWhy() {
		assertThat(explain("Norwegian Refugee Council")).contains("matched", "org:norwegian-refugee-council",
				"'Norwegian Refugee Council' is a name of");
	}

	@Test
	void tellsWhatElseAnAcronymCouldMean() {
		assertThat(explain("IOM")).contains("ambiguous", "org:international-organization-for-migration",
				"means several things");
	}

	@Test
	void anAcronymMeansWhatTheDocumentAroundItTells(@TempDir Path folder) throws IOException {
		Path page = Files.writeString(folder.resolve("page.txt"),
				"Quiet Harbours\n\nThe project “Quiet Harbours” is implemented by IOM Libya.\n");
		assertThat(explain("IOM", "--document", page.toString())).contains("matched",
				"is       org:international-organization-for-migration");
	}

	@Test
	void tellsWhatWasJudged(@TempDir Path folder) throws IOException {
		Path judgements = Files.writeString(folder.resolve("judgements.csv"),
				"verdict,one,other,reason,by,on\nsame,org:harbour-league,org:norwegian-refugee-council,merged,tests,2026-01-31\n");
		assertThat(explain("Harbour League", "--judgements", judgements.toString()))
			.contains("org:norwegian-refugee-council, which is judged the same as org:harbour-league");
	}

	@Test
	void refusesAKindThatThereIsNot() {
		assertThat(explain("IOM", "--kind", "Organisation")).startsWith("2 ").contains("Organisation");
	}

	/** The exit code, and what was said. */
	private static String explain(String... arguments) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream before = System.out;
		System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			int code = new CommandLine(new ExplainCommand()).execute(arguments);
			return code + " " + said.toString(StandardCharsets.UTF_8);
		}
		finally {
			System.setOut(before);
		}
	}

}
