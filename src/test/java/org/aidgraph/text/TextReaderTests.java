package org.aidgraph.text;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextReaderTests {

	private final TextReader reader = new TextReader();

	@Test
	void keepsPlainTextAndItsPositions() {
		String text = "Title of a page\n\nA first line of running text that goes\non below it.\n";
		Page page = this.reader.read("text/plain", text);
		assertThat(page.text()).isEqualTo(text);
		for (TextBlock block : page.blocks()) {
			assertThat(text.substring(block.start(), block.end()).replace('\n', ' ')).isEqualTo(block.text());
		}
		assertThat(page.blocks()).extracting(TextBlock::text)
			.contains("Title of a page", "A first line of running text that goes on below it.");
	}

	@Test
	void marksNextLineWhereABulletStandsAlone() {
		Page page = this.reader.read("text/plain", "-\nFirst thing\n-\nSecond thing\n");
		assertThat(page.blocks()).extracting(TextBlock::type)
			.containsExactly(TextBlock.Type.LIST_ITEM, TextBlock.Type.LIST_ITEM);
	}

	@Test
	void joinsLinesWrappedAtOneWidthAndLeavesTheTitleAlone() {
		String text = """
				Clerks Finish Their Course
				Forty clerks of the Office of Rivers passed the
				exam on Friday after a course which they had to
				repeat twice because the river had been flooding
				the hall. The next course begins in May.
				""";
		List<TextBlock> blocks = this.reader.read("text/plain", text).blocks();
		assertThat(blocks).hasSize(2);
		assertThat(blocks.get(1).text()).startsWith("Forty clerks").endsWith("in May.");
	}

	@Test
	void laysOutTablesListsAndFieldsOfHtml() {
		Page page = this.reader.read("text/html", """
				<html><head><title>T</title><style>p{}</style></head><body><nav><a>Home</a></nav><h1>A page</h1>
				<table><tr><th>Donor</th><td>Blue <b>Fund</b></td></tr></table><ul><li>one</li><li>two</li></ul>
				<div class='cookie-banner'>We use cookies</div><p>Words.</p></body></html>""");
		assertThat(page.title()).hasValue("A page");
		assertThat(page.text()).contains("Donor\tBlue Fund")
			.contains("one\ntwo")
			.doesNotContain("cookies")
			.doesNotContain("Home");
	}

	@Test
	void readsAnythingWithoutFailing() {
		for (String text : List.of("", " ", "\n\n\n", "\u0000\uffff\ud800", "<", "-", "\u2022", "\ufeff", "\t\t\t")) {
			assertThat(this.reader.read("text/plain", text).text()).isEqualTo(text);
			assertThat(this.reader.read("text/html", text).blocks()).isNotNull();
		}
	}

}
