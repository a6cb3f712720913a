package org.aidgraph.office.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one paragraph, hidden runs left out. */
final class WordParagraph {

	private final WordXml xml;

	private final WordStyles styles;

	private final StringBuilder text = new StringBuilder();

	private final List<Block> boxes = new ArrayList<>();

	private int level;

	private boolean item;

	private boolean hidden;

	WordParagraph(WordXml xml, WordStyles styles) {
		this.xml = xml;
		this.styles = styles;
	}

	/** Adds the blocks of a paragraph, those of its text boxes behind it. */
	void read(List<Block> blocks) throws XMLStreamException {
		this.xml.inside(this::readPiece);
		add(blocks, this.text.toString().strip());
		blocks.addAll(this.boxes);
	}

	private boolean readPiece() throws XMLStreamException {
		if (this.xml.is("r")) {
			this.hidden = false;
			this.xml.inside(this::readRun);
			return true;
		}
		if (this.xml.is("pStyle")) {
			String style = this.xml.value();
			this.level = this.styles.level(style);
			this.item |= this.styles.isList(style);
		}
		else if (this.xml.is("outlineLvl")) {
			this.level = this.xml.outlineLevel();
		}
		this.item |= this.xml.is("numPr");
		return false;
	}

	private boolean readRun() throws XMLStreamException {
		if (this.xml.is("rPr")) {
			this.xml.inside(this::readProperty);
			return true;
		}
		if (this.hidden) {
			this.xml.skip();
			return true;
		}
		if (this.xml.is("t")) {
			this.text.append(this.xml.text());
			return true;
		}
		if (this.xml.is("txbxContent")) {
			new WordText(this.xml, this.styles).readBlocks(this.boxes);
			return true;
		}
		this.text.append(mark());
		return false;
	}

	private boolean readProperty() {
		String value = this.xml.value();
		this.hidden |= this.xml.is("vanish") && !value.equals("0") && !value.equals("false");
		return false;
	}

	/** What an empty element of a run stands for. */
	private String mark() {
		if (this.xml.is("tab")) {
			return "\t";
		}
		if (this.xml.is("br") || this.xml.is("cr")) {
			return "\n";
		}
		return this.xml.is("noBreakHyphen") ? "-" : "";
	}

	/** A tab inside parts a label from its value, as a column would. */
	private void add(List<Block> blocks, String text) {
		if (text.isEmpty()) {
			return;
		}
		if (this.level > 0) {
			blocks.add(Block.of(Block.Type.HEADING, this.level, flat(text)));
		}
		else if (this.item) {
			blocks.add(Block.of(Block.Type.ITEM, 0, flat(text)));
		}
		else if (text.indexOf('\t') >= 0) {
			for (String line : text.split("\n")) {
				blocks.add(new Block(Block.Type.ROW, 0, Arrays.asList(line.strip().split("\t+"))));
			}
		}
		else {
			blocks.add(Block.of(Block.Type.PARAGRAPH, 0, text));
		}
	}

	private static String flat(String text) {
		return text.replace('\t', ' ').replace('\n', ' ');
	}

}
