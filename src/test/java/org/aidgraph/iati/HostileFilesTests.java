package org.aidgraph.iati;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.remark.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is no IATI file, or is one no longer, says so in a sentence, and gives what came
 * before the damage.
 */
class HostileFilesTests {

	private static final String TWO = """
			<?xml version="1.0" encoding="UTF-8"?>
			<iati-activities version="2.03">
			<iati-activity><iati-identifier>A-1</iati-identifier><title><narrative>Côté one</narrative></title></iati-activity>
			<iati-activity><iati-identifier>A-2</iati-identifier><title><narrative>Two</narrative></title></iati-activity>
			</iati-activities>
			""";

	@Test
	void givesWhatCameBeforeACut() {
		Collected read = Collected.of(TWO.substring(0, TWO.indexOf("Two") + 1));
		assertThat(read.activities()).extracting("identifier").containsExactly("A-1");
		assertThat(read.damage()).isEqualTo("the file ends in the middle in item 2 of the list");
		assertThat(read.reasons()).containsExactly(Reason.CUT);
	}

	@Test
	void neverGivesHalfAnActivity() {
		for (int end = TWO.indexOf("<iati-activities"); end < TWO.length() - 2; end++) {
			Collected read = Collected.of(TWO.substring(0, end));
			long whole = TWO.substring(0, end).split("</iati-activity>", -1).length - 1;
			assertThat(read.items()).as("cut at " + end).hasSize((int) whole);
			assertThat(read.damage()).as("cut at " + end).startsWith("the file ends in the middle");
		}
	}

	@Test
	void seesThatACompressedFileIsCut() throws IOException {
		StringBuilder many = new StringBuilder("<iati-activities>");
		for (int i = 0; i < 5000; i++) {
			many.append("<iati-activity><iati-identifier>")
				.append(Integer.toHexString(i * 7919))
				.append("</iati-identifier></iati-activity>");
		}
		byte[] packed = gzip(many.append("</iati-activities>").toString());
		assertThat(Collected.of(packed).items()).hasSize(5000);
		Collected cut = Collected.of(Arrays.copyOf(packed, packed.length / 2));
		assertThat(cut.items()).hasSizeBetween(1, 4999);
		assertThat(cut.damage()).startsWith("the compressed file ends in the middle");
	}

	@Test
	void saysWhereTheXmlIsWrong() {
		Collected read = Collected.of(TWO.replace("Two</narrative>", "Two</name>"));
		assertThat(read.activities()).hasSize(1);
		assertThat(read.damage()).startsWith("it is no XML any more at line 4, column ").contains("in item 2");
	}

	@Test
	void tellsJsonApart() {
		Collected read = Collected.of("{\"detail\":\"Not found.\"}");
		assertThat(read.damage()).isEqualTo("this is JSON, not XML: {\"detail\":\"Not found.\"}");
		assertThat(read.items()).isEmpty();
	}

	@Test
	void tellsWorkbooksApart() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
		}
		assertThat(Collected.of(bytes.toByteArray()).damage())
			.isEqualTo("this is a ZIP archive or an Office file such as XLSX, not XML");
	}

	@Test
	void tellsOtherThingsApart() {
		assertThat(Collected.of("").damage()).isEqualTo("the file is empty");
		assertThat(Collected.of(" \n\t ").damage()).isEqualTo("there is nothing but blanks in the file");
		assertThat(Collected.of("Error 503").damage()).isEqualTo("this is text, not XML: Error 503");
		assertThat(Collected.of("<!DOCTYPE html><html></html>").damage()).contains("web page");
		assertThat(Collected.of("<rss><channel/></rss>").damage())
			.isEqualTo("its outermost element is <rss>, so it is not IATI");
		assertThat(Collected.of(new byte[] { 0x7F, 'E', 'L', 'F', 2, 1, 1, 0 }).damage())
			.isEqualTo("this is a binary file, not XML");
	}

	@Test
	void doesNotLaughABillionTimes() {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE iati-activities [<!ENTITY l0 'lol'>");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY l%d '&l%d;&l%d;&l%d;&l%d;'>".formatted(i, i - 1, i - 1, i - 1, i - 1));
		}
		Collected read = Collected.of(laughs + "]>"
				+ """
						<iati-activities><iati-activity><iati-identifier>A</iati-identifier></iati-activity>
						<iati-activity><iati-identifier>B</iati-identifier><title><narrative>&l29;</narrative></title></iati-activity>
						</iati-activities>""");
		assertThat(read.activities()).extracting("identifier").containsExactly("A");
		assertThat(read.damage()).contains("l29", "not declared");
		assertThat(read.reasons()).containsExactly(Reason.DOCUMENT_TYPE, Reason.CUT);
	}

	@Test
	void opensNoOtherFile() {
		Collected read = Collected.of("""
				<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>
				<iati-activity><iati-identifier>&x;</iati-identifier></iati-activity>""");
		assertThat(read.items()).isEmpty();
		assertThat(read.damage()).contains("\"x\" was referenced, but not declared");
	}

	@Test
	void readsAroundPrefixesThatNobodyDeclared() {
		Collected read = Collected.of("""
				<iati-activities><iati-activity ns:index="3"><iati-identifier>A-1</iati-identifier>
				<usg:mark code="1">x</usg:mark><title ns:x="2"><narrative>One</narrative></title>
				</iati-activity></iati-activities>""");
		assertThat(read.activity().titles()).containsExactly(new Narrative("", "One", "One"));
		assertThat(read.reasons()).containsExactly(Reason.UNDECLARED_PREFIX, Reason.UNDECLARED_PREFIX,
				Reason.UNDECLARED_PREFIX);
		assertThat(read.remarks()).extracting(Remark::locator)
			.containsExactly("//iati-activity[normalize-space(iati-identifier)='A-1']/@ns:index",
					"//iati-activity[normalize-space(iati-identifier)='A-1']/usg:mark[1]",
					"//iati-activity[normalize-space(iati-identifier)='A-1']/title[1]/@ns:x");
		assertThat(read.damage()).isEmpty();
	}

	@Test
	void ignoresExtensionsThatAreDeclared() {
		Collected read = Collected.of("""
				<iati-activity usg:a="1" xmlns:usg="u"><iati-identifier>A-1</iati-identifier><usg:mark/>
				<own xmlns="elsewhere"><deep/></own><ours/></iati-activity>""");
		assertThat(read.ending().ignored()).containsOnlyKeys("usg:mark", "own");
		assertThat(read.reasons()).containsExactly(Reason.UNKNOWN_ELEMENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1", "windows-1252" })
	void readsEveryEncoding(String encoding) {
		Charset charset = Charset.forName(encoding);
		Collected read = Collected.of(TWO.replace("UTF-8", encoding).getBytes(charset));
		assertThat(read.activity().titles().get(0).text()).isEqualTo("Côté one");
		assertThat(read.damage()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void readsByteOrderMarks(String encoding) {
		Collected read = Collected.of(("\uFEFF" + TWO).getBytes(Charset.forName(encoding)));
		assertThat(read.activities()).hasSize(2);
		assertThat(read.activity().titles().get(0).text()).isEqualTo("Côté one");
	}

	@Test
	void readsOnAfterBytesThatAreNoCharacter() {
		byte[] bytes = TWO.getBytes(StandardCharsets.UTF_8);
		int at = TWO.indexOf("Côté") + 1;
		bytes[at] = (byte) 0xFF;
		Collected read = Collected.of(bytes);
		assertThat(read.activities()).hasSize(2);
		assertThat(read.activity().titles().get(0).text()).contains("\uFFFD");
		assertThat(read.reasons()).containsExactly(Reason.BROKEN_CHARACTERS);
	}

	@Test
	void namesAnEncodingThatNobodyKnows() {
		assertThat(Collected.of("<?xml version='1.0' encoding='klingon-8'?><iati-activities/>").damage())
			.isEqualTo("its encoding is called 'klingon-8', which nobody knows");
	}

	@Test
	void forgivesBlanksBeforeTheDeclaration() {
		assertThat(Collected.of("\n\n " + TWO).activities()).hasSize(2);
	}

	@Test
	void standsDeepNesting() {
		Collected read = Collected.of("<iati-activity><iati-identifier>A</iati-identifier>" + "<x>".repeat(100_000)
				+ "</x>".repeat(100_000) + "</iati-activity>");
		assertThat(read.activities()).hasSize(1);
		assertThat(read.reasons()).containsExactly(Reason.UNKNOWN_ELEMENT);
	}

	@Test
	void keepsNoMoreOfEndlessWordsThanAnybodyWants() {
		Collected read = Collected.of("<iati-activity><iati-identifier>A</iati-identifier><title><narrative>"
				+ "word and ".repeat(1_000_000) + "</narrative></title></iati-activity>");
		assertThat(read.activity().titles().get(0).text()).hasSize(10_000);
		assertThat(read.reasons()).containsExactly(Reason.LONG_TEXT);
	}

	@Test
	void needsNoMoreOfTheFileThanTheActivityThatItReads() {
		EndlessFile file = new EndlessFile(3_000);
		new IatiReader().read(file, (item) -> file.delivered++, (remark) -> {
		});
		assertThat(file.delivered).isEqualTo(3_000);
		assertThat(file.longestLead).isLessThan(200);
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	/** Makes activities of about a kilobyte as they are asked for. */
	private static final class EndlessFile extends InputStream {

		private final int activities;

		private int made;

		private int delivered;

		private int longestLead;

		private byte[] part = "<iati-activities>".getBytes(StandardCharsets.UTF_8);

		private int at;

		private EndlessFile(int activities) {
			this.activities = activities;
		}

		@Override
		public int read() {
			if (this.at == this.part.length && !next()) {
				return -1;
			}
			return this.part[this.at++];
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			if (this.at == this.part.length && !next()) {
				return -1;
			}
			int count = Math.min(length, this.part.length - this.at);
			System.arraycopy(this.part, this.at, buffer, offset, count);
			this.at += count;
			return count;
		}

		private boolean next() {
			if (this.made > this.activities) {
				return false;
			}
			String text = (this.made == this.activities) ? "</iati-activities>"
					: "<iati-activity><iati-identifier>N-" + this.made + "</iati-identifier><description><narrative>"
							+ "x".repeat(900) + "</narrative></description></iati-activity>";
			this.part = text.getBytes(StandardCharsets.UTF_8);
			this.at = 0;
			this.made++;
			this.longestLead = Math.max(this.longestLead, this.made - this.delivered);
			return true;
		}

	}

}
