package org.aidgraph.judgement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JudgementsTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void sameThingsStandUnderTheReferenceOrTheLeastId() throws IOException {
		assertThat(of("same,org:zeta,org:alpha,,,").meanings()).isEqualTo(Map.of("org:zeta", "org:alpha"));
		assertThat(of("same,org:known-z,org:alpha,,,").meanings()).isEqualTo(Map.of("org:alpha", "org:known-z"));
	}

	@Test
	void chainsAndRingsMakeOneClassInWhateverOrder() throws IOException {
		Map<String, String> expected = Map.of("org:b", "org:a", "org:c", "org:a", "org:d", "org:a");
		assertThat(of("same,org:a,org:b,,,", "same,org:c,org:d,,,", "same,org:d,org:b,,,", "same,org:d,org:a,,,")
			.meanings()).isEqualTo(expected);
		assertThat(of("same,org:d,org:b,,,", "same,org:c,org:d,,,", "same,org:b,org:a,,,").meanings())
			.isEqualTo(expected);
	}

	@Test
	void whatContradictsTheLinesBeforeHasNoEffectAndIsReported() throws IOException {
		Judgements judged = of("different,org:a,org:c,,,", "same,org:a,org:b,,,", "same,org:b,org:c,,,");
		assertThat(judged.meanings()).isEqualTo(Map.of("org:b", "org:a"));
		assertThat(judged.problems()).extracting(Problem::toString)
			.containsExactly("line 4: this would make one of 'org:a' and 'org:c', which are different by line 2");
		assertThat(judged.areDifferent("org:c", "org:a")).isTrue();
		Judgements later = of("same,org:a,org:b,,,", "same,org:b,org:c,,,", "different,org:a,org:c,,,");
		assertThat(later.meanings()).hasSize(2);
		assertThat(later.problems()).extracting(Problem::line).containsExactly(4);
	}

	@Test
	void whatOneDocumentCallsSoCanStandForAnother() throws IOException {
		assertThat(of("same,org:iom@page-1,org:known-iom3,,,").meanings())
			.isEqualTo(Map.of("org:iom@page-1", "org:known-iom3"));
		assertThat(of("different,org:iom,org:iom@page-1,,,").meanings())
			.isEqualTo(Map.of("org:iom@page-1", "org:iom@page-1"));
	}

	@Test
	void linesThatCannotBeReadAreReportedWithTheirNumbers() throws IOException {
		Judgements judged = of("", "# a remark", "same,org:a", "equal,org:a,org:b,,,", "same,org:a,person:b,,,",
				"same,org:a,org:a,,,", "same,org:a,nothing,,,", "same,NE,NG,,,", "same,org:a,org:b,,,yesterday",
				"same,\"org:a,org:b,,,", "same,named:sahel,region:sahel,,,");
		assertThat(judged.problems()).extracting(Problem::line).containsExactly(4, 5, 6, 7, 8, 9, 10, 11);
		assertThat(judged.problems()).allSatisfy((problem) -> assertThat(problem.message()).isNotBlank());
		assertThat(judged.meanings()).containsOnlyKeys("region:sahel");
	}

	@Test
	void anAddedLineIsReadAsItWasMeant() throws IOException {
		JudgementFile file = new JudgementFile(this.folder.resolve("added.csv"));
		Judgement judgement = new Judgement(Verdict.SAME, "org:a", "org:b", "the page says so, \"twice\"", "me",
				Optional.of(LocalDate.of(2026, 1, 31)));
		file.add(judgement);
		file.add(judgement);
		assertThat(file.read().byLine()).isEqualTo(Map.of(2, judgement, 3, judgement));
		assertThat(file.read().problems()).isEmpty();
	}

	@Test
	void aFirstLineThatIsNoHeaderCounts() throws IOException {
		JudgementFile file = new JudgementFile(
				Files.writeString(this.folder.resolve("bare.csv"), "same,org:a,org:b,,,\n"));
		assertThat(file.read().byLine()).containsOnlyKeys(1);
	}

	private Judgements of(String... lines) throws IOException {
		Path path = Files.writeString(this.folder.resolve("judgements.csv"),
				"verdict,one,other,reason,by,on\n" + String.join("\n", lines) + "\n");
		return Judgements.of(new JudgementFile(path).read(),
				(id) -> id.startsWith("org:known") || id.length() == 2 || id.startsWith("named:"));
	}

}
