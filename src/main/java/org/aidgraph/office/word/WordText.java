package org.aidgraph.office.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of a Word document as its last reader sees it: insertions in, deletions
 * and hidden text out, text boxes behind the paragraph that they hang on. For one thread.
 */
final class WordText {

	private final WordXml xml;

	private final WordStyles styles;

	WordText(WordXml xml, WordStyles styles) {
		this.xml = xml;
		this.styles = styles;
	}

	/** All blocks, in order. */
	List<Block> read() throws XMLStreamException {
		List<Block> blocks = new ArrayList<>();
		while (this.xml.find("body")) {
			readBlocks(blocks);
		}
		return blocks;
	}

	/** Adds the blocks of the element that the walk stands on. */
	void readBlocks(List<Block> blocks) throws XMLStreamException {
		this.xml.inside(() -> readBlock(blocks));
	}

	/** Adds the blocks of a paragraph or table, if the walk stands on one. */
	boolean readBlock(List<Block> blocks) throws XMLStreamException {
		if (this.xml.is("p")) {
			new WordParagraph(this.xml, this.styles).read(blocks);
			return true;
		}
		if (this.xml.is("tbl")) {
			new WordTable(this.xml, this).read(blocks);
			return true;
		}
		return false;
	}

}
