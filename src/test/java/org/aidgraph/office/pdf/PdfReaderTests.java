package org.aidgraph.office.pdf;

import java.io.IOException;
import java.util.List;
import org.aidgraph.office.markup.Markup;
import org.aidgraph.testing.MadePdf;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfReaderTests {

	private static final String LEFT = "The programme opened four centres along the coast in the spring. People who had lost their "
			+ "papers found help there, and a lawyer came twice a week. The work was funded by the Government of Norway and went on until "
			+ "the end of the year, when the town took the centres over.";

	private static final String RIGHT = "In the hills a second team went from village to village. It counted wells, mended pumps and "
			+ "trained two people in each place to look after them. The European Union paid for the tools, and the district council for "
			+ "the fuel of the cars in which the team went around.";

	@Test
	void readsOneColumnAfterTheOther() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.text(60, 60, 20, pdf.bold, "Centres on the coast and in the hills");
			pdf.wrapped(60, 100, 225, LEFT);
			pdf.wrapped(310, 100, 225, RIGHT);
			Document read = read(pdf);
			assertThat(read.select("h1").eachText()).containsExactly("Centres on the coast and in the hills");
			assertThat(read.select("p").eachText()).containsExactly(LEFT, RIGHT);
		}
	}

	@Test
	void readsColumnsThatWereDrawnLineByLine() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			List<String> left = List.of("The first column tells of the coast, where",
					"four centres were opened in spring for all", "who had lost their papers on the way, and",
					"where a lawyer came to help twice a week.");
			List<String> right = List.of("The second one tells of the hills, where a",
					"team went from one village to the next to", "count the wells and to mend the pumps of",
					"all who had asked for it in the year before.");
			for (int i = 0; i < 4; i++) {
				pdf.text(60, 100 + 12 * i, left.get(i));
				pdf.text(290, 100 + 12 * i, right.get(i));
			}
			assertThat(read(pdf).select("p").eachText()).containsExactly(String.join(" ", left),
					String.join(" ", right));
		}
	}

	@Test
	void readsAColumnOfShortLinesBesideText() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.wrapped(60, 100, 300, LEFT + " " + RIGHT);
			List<String> facts = List.of("Donor", "European Union", "Budget", "EUR 200,000", "Country", "Tunisia");
			for (int i = 0; i < facts.size(); i++) {
				pdf.text(400, 104 + 17 * i, facts.get(i));
			}
			Document read = read(pdf);
			assertThat(read.select("p").eachText()).containsExactly(LEFT + " " + RIGHT);
			assertThat(read.select("div").eachText()).containsExactlyElementsOf(facts);
		}
	}

	@Test
	void keepsTheRowsOfATable() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.wrapped(60, 60, 470, LEFT);
			String[][] rows = { { "Project", "Donor", "Budget" },
					{ "Clean Wells", "Government of Japan", "USD 200,000" },
					{ "Open Roads", "European Union", "EUR 1,400,000" }, { "Safe Harbour", "Sweden", "SEK 900,000" },
					{ "Town Lights", "Government of Norway", "NOK 70,000" } };
			for (int i = 0; i < rows.length; i++) {
				for (int cell = 0; cell < 3; cell++) {
					pdf.text(60 + 130 * cell, 200 + 16 * i, rows[i][cell]);
				}
			}
			assertThat(read(pdf).select("tr").stream().map((row) -> String.join("|", row.select("td").eachText())))
				.containsExactly("Project|Donor|Budget", "Clean Wells|Government of Japan|USD 200,000",
						"Open Roads|European Union|EUR 1,400,000", "Safe Harbour|Sweden|SEK 900,000",
						"Town Lights|Government of Norway|NOK 70,000");
		}
	}

	@Test
	void keepsLabelsWithTheirValuesEvenWhenAValueIsWrapped() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			String[][] fields = { { "Project", "Clean Wells" }, { "Project ID", "CW.9001" },
					{ "Donor", "European Union" } };
			float y = 100;
			for (String[] field : fields) {
				pdf.text(60, y, 10, pdf.bold, field[0]).text(180, y, field[1]);
				y += 18;
			}
			pdf.text(60, y, 10, pdf.bold, "Countries").text(180, y, "Benin, Burkina Faso, Cabo Verde, Ghana,");
			pdf.text(180, y + 12, "Guinea and Togo");
			pdf.text(60, y + 30, 10, pdf.bold, "Budget").text(180, y + 30, "EUR 2,000,000");
			assertThat(read(pdf).select("tr").stream().map((row) -> String.join("|", row.select("td").eachText())))
				.containsExactly("Project|Clean Wells", "Project ID|CW.9001", "Donor|European Union",
						"Countries|Benin, Burkina Faso, Cabo Verde, Ghana, Guinea and Togo", "Budget|EUR 2,000,000");
		}
	}

	@Test
	void doesNotJoinLinesThatEndBeforeTheyAreFull() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			List<String> lines = List.of("Donor: European Union", "Budget: EUR 2,000,000",
					"Implementing partner: Kenya Red Cross Society", "Kenya", "Ethiopia", "South Sudan");
			for (int i = 0; i < lines.size(); i++) {
				pdf.text(60, 100 + 12 * i, lines.get(i));
			}
			assertThat(read(pdf).select("div").eachText()).containsExactlyElementsOf(lines);
		}
	}

	@Test
	void joinsPartedWordsAndKeepsHyphensOfNames() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			List<String> lines = List.of("The work of the team in the four regions of Guinea-",
					"Bissau was funded by the Govern-", "ment of Norway, and the regional offi-",
					"ces of the ministry took part in all of it.");
			for (int i = 0; i < lines.size(); i++) {
				pdf.text(60, 100 + 12 * i, lines.get(i));
			}
			assertThat(read(pdf).select("p").eachText())
				.containsExactly("The work of the team in the four regions of Guinea-Bissau was funded by the "
						+ "Government of Norway, and the regional offices of the ministry took part in all of it.");
		}
	}

	@Test
	void writesLigaturesAsLetters() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			PDFont font = pdf.meaning("#", "\ufb01", "%", "\ufb02", "&", "\ufb03", "o", "o", "c", "c", "e", "e", " ",
					" ", "i", "i", "s", "s", "h", "h", "r", "r", "m", "m", "d", "d", "n", "n", "y", "y");
			pdf.text(60, 100, 10, font, "o&ce #sheries in need  %ood");
			assertThat(read(pdf).text()).isEqualTo("office fisheries in need flood");
		}
	}

	@Test
	void readsFromRightToLeft() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			PDFont font = pdf.meaning("a", "\u0645", "b", "\u0635", "c", "\u0631", " ", " ", "I", "I", "O", "O", "M",
					"M");
			pdf.text(60, 100, 10, font, "IOM cba");
			assertThat(read(pdf).text()).isEqualTo("\u0645\u0635\u0631 IOM");
		}
	}

	@Test
	void keepsWhatRepeatsOnEveryPageOnce() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			List<String> words = List.of("coast", "hills", "lakes", "plains");
			for (int i = 0; i < 4; i++) {
				pdf.text(60, 40, "Annual report of the Harbour Trust").text(500, 800, "Page " + (i + 1));
				pdf.text(60, 780, "Funded by the Kingdom of Sweden " + (i + 1));
				pdf.wrapped(60, 100, 470, LEFT.replace("coast", words.get(i)));
				if (i < 3) {
					pdf.page();
				}
			}
			String text = read(pdf).text();
			assertThat(text).containsOnlyOnce("Annual report of the Harbour Trust")
				.containsOnlyOnce("Funded by the Kingdom of Sweden")
				.doesNotContain("Page 1", "Page 4")
				.contains("along the lakes", "along the plains")
				.endsWith("Funded by the Kingdom of Sweden");
		}
	}

	@Test
	void keepsALabelThatStandsOnTopOfEveryPage() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			for (int i = 0; i < 3; i++) {
				pdf.text(60, 60, "Project ID").text(60, 73, "CW.900" + i).text(60, 86, "Donor").text(60, 99, "Norway");
				if (i < 2) {
					pdf.page();
				}
			}
			assertThat(read(pdf).select("div").eachText()).containsExactly("Project ID", "CW.9000", "Donor", "Norway",
					"Project ID", "CW.9001", "Donor", "Norway", "Project ID", "CW.9002", "Donor", "Norway");
		}
	}

	@Test
	void joinsASentenceAcrossPages() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.wrapped(60, 700, 470, "The roads in the north were built by the ministry and funded by the Government");
			pdf.page();
			pdf.wrapped(60, 60, 470, "of Norway, which also sent two engineers.");
			assertThat(read(pdf).select("p").eachText()).containsExactly(
					"The roads in the north were built by the ministry and funded by the Government of Norway, which also sent two engineers.");
		}
	}

	@Test
	void readsListsAndTakesTheBulletsOff() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.text(60, 100, "Donors:");
			pdf.text(70, 114, "\u2022 Government of Japan").text(70, 128, "\u2022").text(85, 128, "European Union");
			pdf.text(70, 142, "- Sweden");
			assertThat(read(pdf).select("li").eachText()).containsExactly("Government of Japan", "European Union",
					"Sweden");
		}
	}

	@Test
	void takesTheTitleFromThePropertiesWhereNoLettersAreLarger() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.title("Clean Wells").wrapped(60, 100, 400, LEFT);
			assertThat(read(pdf).title()).isEqualTo("Clean Wells");
			assertThat(read(pdf).select("h1")).isEmpty();
			pdf.title("Microsoft Word - wells_final2.doc");
			assertThat(read(pdf).title()).isEmpty();
		}
	}

	@Test
	void joinsATitleThatIsWrappedAndNoOtherLargeLines() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.text(60, 60, 20, pdf.bold, "Clean wells and open roads for the people of");
			pdf.text(60, 83, 20, pdf.bold, "the northern lakes");
			pdf.text(60, 140, 14, pdf.plain, "Anna Sample").text(60, 156, 14, pdf.plain, "Omar Exemple");
			pdf.wrapped(60, 200, 470, LEFT);
			assertThat(read(pdf).select("h1").eachText())
				.containsExactly("Clean wells and open roads for the people of the northern lakes");
			assertThat(read(pdf).select("h2").eachText()).containsExactly("Anna Sample", "Omar Exemple");
		}
	}

	@Test
	void joinsLinesWithWordsInSmallerLetters() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.wrapped(60, 60, 300, LEFT);
			pdf.text(60, 160, 8, pdf.plain, "The wells file")
				.text(62 + pdf.plain.getStringWidth("The wells file") * 0.008f, 160,
						"holds what every one of the teams wrote in");
			pdf.text(60, 172, "its books of the year, and it is open to all.");
			assertThat(read(pdf).select("p:last-of-type").text()).isEqualTo(
					"The wells file holds what every one of the teams wrote in its books of the year, and it is open to all.");
		}
	}

	@Test
	void readsTextOnceThatIsDrawnTwice() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.text(60, 100, "Clean Wells").text(60.3f, 100, "Clean Wells");
			assertThat(read(pdf).text()).isEqualTo("Clean Wells");
		}
	}

	@Test
	void keepsTheMarkOfAFootnoteOffTheWord() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			pdf.text(60, 100, "Tunisia").text(60 + pdf.plain.getStringWidth("Tunisia") / 100, 96, 6, pdf.plain, "12");
			assertThat(read(pdf).text()).isEqualTo("Tunisia\u00b9\u00b2");
		}
	}

	private static Document read(MadePdf pdf) throws IOException {
		Markup markup = new Markup(1 << 20);
		PdfReader.read(pdf.bytes(), markup);
		return Jsoup.parse(markup.toString());
	}

}
