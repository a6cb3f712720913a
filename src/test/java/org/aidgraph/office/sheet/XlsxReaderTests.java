package org.aidgraph.office.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.aidgraph.office.markup.UnreadableException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class XlsxReaderTests {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final Rows rows = new Rows(1_000_000);

	@AfterEach
	void close() throws IOException {
		this.workbook.close();
	}

	private byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.workbook.write(bytes);
		return bytes.toByteArray();
	}

	private List<String> read() throws IOException {
		return XlsxReader.read(bytes(), this.rows);
	}

	@Test
	void writesEachRowWithItsSheetAndNumber() throws IOException {
		Sheet sheet = this.workbook.createSheet("Who, what");
		Row row = sheet.createRow(3);
		row.createCell(1).setCellValue("Lake \"Aid\"\nof Kisumu");
		row.createCell(3).setCellValue(true);
		sheet.createRow(5).createCell(0).setCellValue("Übersee");
		this.workbook.createSheet("Other").createRow(0).createCell(0).setCellValue("x");
		assertThat(read()).isEmpty();
		assertThat(this.rows).hasToString("\"Who, what\",4,,\"Lake \"\"Aid\"\"\nof Kisumu\",,\"TRUE\"\r\n"
				+ "\"Who, what\",6,\"Übersee\"\r\n\"Other\",1,\"x\"\r\n");
	}

	@Test
	void writesNumbersToTheLastDigitWhateverTheirFormatShows() throws IOException {
		Row row = this.workbook.createSheet("S").createRow(0);
		CellStyle rounded = this.workbook.createCellStyle();
		rounded.setDataFormat(this.workbook.createDataFormat().getFormat("#,##0"));
		double[] numbers = { 1234567.89, 0.1 + 0.2, 1e15, 12, -0.005, 1.5e-7 };
		for (int i = 0; i < numbers.length; i++) {
			row.createCell(i).setCellValue(numbers[i]);
			row.getCell(i).setCellStyle(rounded);
		}
		read();
		assertThat(this.rows)
			.hasToString("\"S\",1,\"1234567.89\",\"0.3\",\"1000000000000000\",\"12\",\"-0.005\",\"0.00000015\"\r\n");
	}

	@Test
	void writesDatesAsIso() throws IOException {
		Row row = this.workbook.createSheet("S").createRow(0);
		CellStyle day = this.workbook.createCellStyle();
		day.setDataFormat(this.workbook.createDataFormat().getFormat("dd/mm/yy"));
		row.createCell(0).setCellValue(LocalDate.of(2024, 3, 4));
		row.getCell(0).setCellStyle(day);
		row.createCell(1).setCellValue(LocalDateTime.of(2024, 3, 4, 12, 30));
		row.getCell(1).setCellStyle(day);
		read();
		assertThat(this.rows).hasToString("\"S\",1,\"2024-03-04\",\"2024-03-04T12:30\"\r\n");
	}

	@Test
	void takesTheResultOfAFormulaThatTheWorkbookKeeps() throws IOException {
		Row row = this.workbook.createSheet("S").createRow(0);
		row.createCell(0).setCellValue(2);
		row.createCell(1).setCellFormula("A1*3");
		row.createCell(2).setCellFormula("A1*4");
		this.workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
		assertThat(read()).containsExactly("1 formulas have no result in the file; their cells were taken for empty");
		assertThat(this.rows.toString()).startsWith("\"S\",1,\"2\",\"6\",");
	}

	@Test
	void leavesHiddenSheetsAlone() throws IOException {
		this.workbook.createSheet("Seen").createRow(0).createCell(0).setCellValue("x");
		this.workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("y");
		this.workbook.setSheetHidden(1, true);
		assertThat(read()).containsExactly("the hidden sheet 'Lists' was not read");
		assertThat(this.rows).hasToString("\"Seen\",1,\"x\"\r\n");
	}

	@Test
	void writesNoMoreThanIsAllowed() throws IOException {
		Sheet sheet = this.workbook.createSheet("S");
		for (int i = 0; i < 100; i++) {
			sheet.createRow(i).createCell(0).setCellValue("a cell with words in it " + i);
		}
		byte[] bytes = bytes();
		assertThatThrownBy(() -> XlsxReader.read(bytes, new Rows(1000))).isInstanceOf(UnreadableException.class)
			.hasMessageContaining("more than 1,000 characters");
	}

	@Test
	void refusesATrapOfAnArchive() throws IOException {
		Sheet sheet = this.workbook.createSheet("S");
		String zeros = "0".repeat(30_000);
		for (int i = 0; i < 300; i++) {
			sheet.createRow(i).createCell(0).setCellValue(zeros + i);
		}
		byte[] bytes = bytes();
		assertThatThrownBy(() -> XlsxReader.read(bytes, new Rows(100_000_000))).isInstanceOf(IOException.class)
			.hasMessageContaining("trap");
	}

}
