package org.aidgraph.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aidgraph.table.row.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableReaderTests {

	private static final String TABLE = "Who,Where\n#org,#country\nWells for All,Kenya\nCôté Sud,Mali\n";

	@Test
	void readsColumnsByTheirHashtagsWhateverTheirNames() {
		ReadTable table = ReadTable.of(TABLE);
		assertThat(table.lines()).containsExactly("3: Wells for All | Kenya", "4: Côté Sud | Mali");
		assertThat(table.rows.get(0).cells().get(1).locator()).isEqualTo("column B #country");
		assertThat(table.ending.damage()).isEmpty();
		assertThat(table.remarks).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	void findsOutWhatStandsBetweenFields(String delimiter) {
		ReadTable table = ReadTable.of(TABLE.replace(",", delimiter));
		assertThat(table.lines()).containsExactly("3: Wells for All | Kenya", "4: Côté Sud | Mali");
		assertThat(table.rows).extracting(Row::decimalComma).containsOnly(!delimiter.equals(","));
	}

	@Test
	void believesTheLineWithWhichExcelSaysWhatStandsBetweenFields() {
		assertThat(ReadTable.of("sep=;\r\n#org;#country\r\n\"A; B\";Kenya\r\n").lines())
			.containsExactly("3: A; B | Kenya");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void readsUsualEncodings(String charset) {
		assertThat(ReadTable.of(TABLE, Charset.forName(charset)).lines()).contains("4: Côté Sud | Mali");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void readsByteOrderMarks(String charset) {
		ReadTable table = ReadTable.of("\uFEFF" + TABLE.substring(TABLE.indexOf('#')), Charset.forName(charset));
		assertThat(table.lines()).containsExactly("2: Wells for All | Kenya", "3: Côté Sud | Mali");
	}

	@Test
	void readsOtherScriptsOfOldFiles() {
		String text = "#org,#country\n" + "Красный Крест и помощь беженцам,Казахстан\n".repeat(20);
		ReadTable table = ReadTable.of(text, Charset.forName("windows-1251"));
		assertThat(table.lines().get(0)).isEqualTo("2: Красный Крест и помощь беженцам | Казахстан");
		assertThat(table.reasons()).containsExactly(Reason.OTHER_ENCODING);
	}

	@Test
	void readsAFileThatWasPutTogetherOfTwoEncodings() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("#org,#country\nCôté,Mali\n".getBytes(StandardCharsets.UTF_8));
		bytes.write("Plain,Kenya\n".repeat(20_000).getBytes(StandardCharsets.US_ASCII));
		bytes.write("Père,Niger\n".getBytes(Charset.forName("windows-1252")));
		ReadTable table = ReadTable.of(bytes.toByteArray());
		assertThat(table.lines()).hasSize(20_002).startsWith("2: Côté | Mali").endsWith("20003: Père | Niger");
		assertThat(table.remarks).singleElement()
			.satisfies((remark) -> assertThat(remark.value()).isEqualTo("1 bytes as windows-1252"));
	}

	@Test
	void readsQuotedFieldsWithLineBreaksAndCountsRowsAsSpreadsheetsDo() {
		ReadTable table = ReadTable.of("#org,#country\n\"Wells\nfor \"\"All\"\"\",Kenya\nTwo,Mali\n");
		assertThat(table.lines()).containsExactly("2: Wells\nfor \"All\" | Kenya", "3: Two | Mali");
	}

	@Test
	void findsTheHashtagsAnywhereInTheFirst25Rows() {
		String above = "A title\n,\n" + "a note with many words,\n".repeat(21);
		ReadTable table = ReadTable.of(above + "Who,Where\n#org,#country\nOne,Kenya\n");
		assertThat(table.lines()).containsExactly("26: One | Kenya");
		assertThat(table.ending.ignored()).containsEntry("rows above the table", 23L);
		assertThat(ReadTable.of("x,y\n" + above + "Who,Where\n#org,#country\nOne,Kenya\n").ending.damage()).isPresent();
	}

	@Test
	void ignoresEmptyRowsAndHeadersThatComeAgainAndCountsThem() {
		ReadTable table = ReadTable
			.of("Who,Where,\n#org,#country,\n\nOne,Kenya,\n,,\nWho,Where,\n#org,#country,\nTwo,Mali,\n");
		assertThat(table.lines()).containsExactly("4: One | Kenya", "8: Two | Mali");
		assertThat(table.ending.ignored()).containsEntry("empty rows", 2L).containsEntry("repeated header rows", 2L);
		assertThat(table.ending.rows()).isEqualTo(2);
	}

	@Test
	void countsCellsThatAreNotRead() {
		ReadTable table = ReadTable.of("#org,,#reached,#country\nOne,a note,12,Kenya\nTwo,,13,Mali\n");
		assertThat(table.lines()).containsExactly("2: One | Kenya", "3: Two | Mali");
		assertThat(table.ending.ignored()).containsEntry("cells of #reached", 2L)
			.containsEntry("cells without a hashtag", 1L);
	}

	@Test
	void leavesOutARowWhoseCellsHaveMoved() {
		ReadTable table = ReadTable.of("#org,#country\nOne, Two and Three,Kenya\nFour\nFive,Mali\n");
		assertThat(table.lines()).containsExactly("3: Four", "4: Five | Mali");
		assertThat(table.reasons()).containsExactly(Reason.TOO_MANY_CELLS, Reason.TOO_FEW_CELLS);
		assertThat(table.remarks.get(0).locator()).isEqualTo("row 2");
	}

	@Test
	void readsAPlainTableByTheNamesOfItsColumns() {
		Mapping mapping = Mapping.of(Map.of("Donor  Name", "#org+funder", "Amount", "#value+usd", "Gone", "#status"),
				Map.of("#country+code", "KE"));
		ReadTable table = ReadTable.of("Report of today\n\ndonor name,Other,AMOUNT\nNorway,x,5\n", mapping);
		assertThat(table.lines()).containsExactly("4: Norway | 5 | KE");
		assertThat(table.rows.get(0).cells().get(2).locator()).isEqualTo("source.yml #country+code");
		assertThat(table.remarks).singleElement().satisfies((remark) -> assertThat(remark.value()).isEqualTo("gone"));
	}

	@Test
	void takesWhatIsTrueOfEveryRowOnlyWhereTheRowSaysNothing() {
		Mapping mapping = Mapping.of(Map.of(), Map.of("#country+code", "KE", "#currency", "USD"));
		assertThat(ReadTable.of("#org,#country+name\nOne,Mali\nTwo,\n", mapping).lines())
			.containsExactly("2: One | Mali | USD", "3: Two | KE | USD");
	}

	@Test
	void refusesAMappingThatIsNone() {
		assertThatThrownBy(() -> Mapping.of(Map.of("Donor", "funder"), Map.of()))
			.hasMessage("source.yml: 'funder' is no HXL hashtag");
	}

	@Test
	void saysClearlyWhyATableIsNotRead() {
		assertThat(ReadTable.of("Who,Where\nOne,Kenya\n").ending.damage())
			.contains("none of its first 25 rows has HXL hashtags, and no source.yml says what its columns mean "
					+ "(columns: name → hashtag)");
		assertThat(ReadTable.of("#reached,#affected\n1,2\n").ending.damage())
			.contains("none of its hashtags says anything that is read");
		assertThat(ReadTable.of("").ending.damage()).contains("the file is empty");
		assertThat(ReadTable.of("<html><body>Not found</body></html>").ending.damage())
			.contains("this is markup, not a table");
		assertThat(ReadTable.of("{\"error\": 404}").ending.damage()).contains("this is JSON, not a table");
		assertThat(ReadTable.of(new byte[] { 0, 1, 2, 0, 0, 5, 6, 7, 0, 0, 0 }).ending.damage())
			.contains("this is not text but a binary file");
	}

	@Test
	void noticesAFileThatEndsInTheMiddle() {
		ReadTable table = ReadTable.of("#org,#country,#sector\nOne,Kenya,Water\nTwo,Ma");
		assertThat(table.lines()).containsExactly("2: One | Kenya | Water");
		assertThat(table.ending.damage()).contains("the file ends in the middle of row 3");
		assertThat(ReadTable.of("#org,#country\nOne,Kenya\nTwo,\"Ma").ending.damage())
			.contains("the file ends in the middle of a quoted cell");
		assertThat(ReadTable.of("#org,#country\nOne,Kenya\nTwo,Mali").ending.damage()).isEmpty();
	}

	@Test
	void endsWhereAQuotationMarkIsNeverClosed() {
		ReadTable table = ReadTable.of("#org,#country\nOne,Kenya\n\"Two,Mali\n" + "Three,Niger\n".repeat(300_000));
		assertThat(table.ending.damage()).hasValueSatisfying((reason) -> assertThat(reason).contains("never closed"));
	}

	@Test
	void readsAStreamThatNoMemoryWouldHold() {
		byte[] head = "#org,#country\n".getBytes(StandardCharsets.UTF_8);
		byte[] line = "Wells for All,Kenya\n".getBytes(StandardCharsets.UTF_8);
		long rows = 5_000_000;
		long[] read = new long[1];
		Ending ending = new TableReader().read(new Repeated(head, line, rows), Mapping.NONE, (row) -> read[0]++,
				(remark) -> {
					throw new AssertionError(remark);
				});
		assertThat(ending.damage()).isEmpty();
		assertThat(read[0]).isEqualTo(rows);
	}

	/** A head, then one line again and again. */
	private static final class Repeated extends InputStream {

		private final byte[] head;

		private final byte[] line;

		private final long length;

		private long position;

		private Repeated(byte[] head, byte[] line, long lines) {
			this.head = head;
			this.line = line;
			this.length = head.length + line.length * lines;
		}

		@Override
		public int read() {
			if (this.position >= this.length) {
				return -1;
			}
			long at = this.position++;
			return (at < this.head.length) ? this.head[(int) at]
					: this.line[(int) ((at - this.head.length) % this.line.length)];
		}

	}

}
