package org.aidgraph.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadTests {

	@ParameterizedTest
	@CsvSource({ "report.pdf, report.pdf", "../../etc/passwd, passwd", "C:\\Users\\a\\b.txt, b.txt", "..., document",
			".hidden, hidden", "source.yml, document", "SOURCE.YML, document", "'', document", "a:b*c?.txt, a b c .txt",
			"'a\u0000b.txt', a b.txt", "übersicht.docx, übersicht.docx" })
	void hasANameThatIsSafeOnAnyFileSystem(String given, String name) {
		assertThat(upload(given, "").name()).isEqualTo(name);
	}

	@Test
	void keepsTheEndOfALongName() {
		assertThat(upload("a".repeat(500) + ".pdf", "").name()).hasSize(120).endsWith("a.pdf");
	}

	@Test
	void keepsNothingOfWhatIsTooLarge(@TempDir Path folder) throws IOException {
		List<Upload> two = List.of(upload("one", "12345"), upload("two", "12345"));
		assertThatExceptionOfType(UploadTooLargeException.class)
			.isThrownBy(() -> Delivered.keep(folder.resolve("job"), two, 9))
			.withMessageContaining("9 bytes");
		assertThat(folder).isEmptyDirectory();
		Delivered kept = Delivered.keep(folder.resolve("job"), List.of(upload("one", "12345")), 5);
		assertThat(kept.bytes()).isEqualTo(5);
		assertThat(kept.inputs()).hasSize(1);
		kept.delete();
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void keepsTwoOfOneNameApart(@TempDir Path folder) throws IOException {
		List<Upload> two = List.of(upload("a/one.txt", "12"), upload("b/one.txt", "345"));
		assertThat(Delivered.keep(folder.resolve("job"), two, 9).names()).containsExactly("one.txt", "2-one.txt");
	}

	private static Upload upload(String name, String content) {
		return new Upload(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

}
