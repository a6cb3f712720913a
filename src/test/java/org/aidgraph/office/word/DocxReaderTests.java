package org.aidgraph.office.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.aidgraph.office.markup.Markup;
import org.aidgraph.testing.MadeDocx;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocxReaderTests {

	@Test
	void keepsHeadingsListsAndTables() throws IOException {
		Document read = read(new MadeDocx(MadeDocx.styled("Titel", "Clean Wells")
				+ MadeDocx.paragraph("Funded by the European Union & Norway.")
				+ MadeDocx.styled("berschrift2", "Partners") + MadeDocx.styled("Liste", "Kenya Red Cross Society")
				+ MadeDocx.styled("Liste", "Town of Kisumu") + MadeDocx.styled("Eigene", "Money")
				+ MadeDocx.table(new String[] { "Donor", "Budget" }, new String[] { "Sweden", "SEK 900,000" })));
		assertThat(read.body().children()).extracting(Element::normalName)
			.containsExactly("h1", "p", "h2", "ul", "h2", "table");
		assertThat(read.select("p").text()).isEqualTo("Funded by the European Union & Norway.");
		assertThat(read.select("li").eachText()).containsExactly("Kenya Red Cross Society", "Town of Kisumu");
		assertThat(read.select("td").eachText()).containsExactly("Donor", "Budget", "Sweden", "SEK 900,000");
	}

	@Test
	void takesInsertionsAndLeavesOutDeletionsAndHiddenText() throws IOException {
		Document read = read(new MadeDocx("<w:p>" + MadeDocx.run("Funded by ")
				+ "<w:del><w:r><w:delText>Sweden</w:delText></w:r></w:del><w:ins>" + MadeDocx.run("Norway") + "</w:ins>"
				+ "<w:r><w:rPr><w:vanish/></w:rPr><w:t>and nobody</w:t></w:r>"
				+ "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> and Japan</w:t></w:r>"
				+ "<w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom></w:p>"
				+ "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + MadeDocx.paragraph("gone") + "</w:tc><w:tc>"
				+ MadeDocx.paragraph("too") + "</w:tc></w:tr></w:tbl>"));
		assertThat(read.text()).isEqualTo("Funded by Norway and Japan");
	}

	@Test
	void takesTextBoxesOnce() throws IOException {
		String box = "<w:txbxContent>" + MadeDocx.paragraph("Donor: Norway") + "</w:txbxContent>";
		Document read = read(new MadeDocx("<w:p>" + MadeDocx.run("The wells") + "<w:r><mc:AlternateContent><mc:Choice>"
				+ "<w:drawing><wps:txbx>" + box + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
				+ box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + MadeDocx.run(" are clean.")
				+ "</w:p>"));
		assertThat(read.select("p").eachText()).containsExactly("The wells are clean.", "Donor: Norway");
	}

	@Test
	void readsTabsAsColumns() throws IOException {
		Document read = read(
				new MadeDocx(MadeDocx.paragraph("Donor\tEuropean Union") + MadeDocx.paragraph("Budget:\t\tEUR 2")));
		assertThat(read.select("tr")).hasSize(2);
		assertThat(read.select("td").eachText()).containsExactly("Donor", "European Union", "Budget:", "EUR 2");
	}

	@Test
	void opensFramesAndTablesInTables() throws IOException {
		String inner = MadeDocx.table(new String[] { "Donor", "Sweden" }, new String[] { "Budget", "SEK 900,000" });
		Document read = read(new MadeDocx(
				"<w:tbl><w:tr><w:tc>" + MadeDocx.styled("Titel", "Clean Wells") + inner + "</w:tc></w:tr><w:tr><w:tc>"
						+ MadeDocx.paragraph("Left") + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
						+ MadeDocx.paragraph("Right") + inner + "</w:tc></w:tr></w:tbl>"));
		assertThat(read.select("h1").eachText()).containsExactly("Clean Wells");
		assertThat(read.select("tr")
			.stream()
			.map((row) -> row.select("td").stream().map(Element::text).toList().toString()))
			.containsExactly("[Donor, Sweden]", "[Budget, SEK 900,000]", "[Left, Right, ]", "[Donor, Sweden]",
					"[Budget, SEK 900,000]");
	}

	@Test
	void takesTheTitleFromTheProperties() throws IOException {
		assertThat(read(new MadeDocx(MadeDocx.paragraph("Text")).title("Clean Wells")).title())
			.isEqualTo("Clean Wells");
	}

	@Test
	void readsWhatPoiWrites() throws IOException {
		try (XWPFDocument made = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			made.createParagraph().createRun().setText("Funded by Norway.");
			XWPFTable table = made.createTable(1, 2);
			table.getRow(0).getCell(0).setText("Donor");
			table.getRow(0).getCell(1).setText("Norway");
			made.write(out);
			Document read = read(out.toByteArray());
			assertThat(read.select("p").eachText()).containsExactly("Funded by Norway.");
			assertThat(read.select("td").eachText()).containsExactly("Donor", "Norway");
		}
	}

	private static Document read(MadeDocx docx) throws IOException {
		return read(docx.bytes());
	}

	private static Document read(byte[] bytes) throws IOException {
		Markup markup = new Markup(1 << 20);
		DocxReader.read(bytes, markup);
		return Jsoup.parse(markup.toString());
	}

}
