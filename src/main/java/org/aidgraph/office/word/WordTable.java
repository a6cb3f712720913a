package org.aidgraph.office.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the rows of one table. A row of one cell only frames its content. Tables inside a
 * cell follow the row that holds it.
 */
final class WordTable {

	private static final int MAX_SPAN = 50;

	private final WordXml xml;

	private final WordText text;

	private final List<String> cells = new ArrayList<>();

	private final List<Block> inner = new ArrayList<>();

	private List<Block> content = List.of();

	private boolean deleted;

	private int span;

	WordTable(WordXml xml, WordText text) {
		this.xml = xml;
		this.text = text;
	}

	/** Adds the blocks of a table. */
	void read(List<Block> blocks) throws XMLStreamException {
		this.xml.inside(() -> readRow(blocks));
	}

	private boolean readRow(List<Block> blocks) throws XMLStreamException {
		if (!this.xml.is("tr")) {
			return false;
		}
		this.cells.clear();
		this.inner.clear();
		this.deleted = false;
		this.xml.inside(this::readCell);
		if (this.deleted) {
			return true;
		}
		if (this.cells.size() == 1) {
			blocks.addAll(this.content);
		}
		else if (!this.cells.isEmpty()) {
			blocks.add(new Block(Block.Type.ROW, 0, List.copyOf(this.cells)));
			blocks.addAll(this.inner);
		}
		return true;
	}

	private boolean readCell() throws XMLStreamException {
		this.deleted |= this.xml.is("del");
		if (!this.xml.is("tc")) {
			return false;
		}
		this.content = new ArrayList<>();
		this.span = 1;
		this.xml.inside(this::readInCell);
		this.cells.add(Block.joined(this.content.stream().filter((block) -> !isRow(block)).toList()));
		for (int more = 1; more < this.span; more++) {
			this.cells.add("");
		}
		this.content.stream().filter(WordTable::isRow).forEach(this.inner::add);
		return true;
	}

	private boolean readInCell() throws XMLStreamException {
		if (this.xml.is("gridSpan")) {
			this.span = span(this.xml.value());
		}
		return this.text.readBlock(this.content);
	}

	private static boolean isRow(Block block) {
		return block.type() == Block.Type.ROW;
	}

	private static int span(String value) {
		boolean number = !value.isEmpty() && value.length() < 3 && value.chars().allMatch(Character::isDigit);
		return number ? Math.min(MAX_SPAN, Integer.parseInt(value)) : 1;
	}

}
