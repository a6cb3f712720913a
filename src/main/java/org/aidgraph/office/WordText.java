package org.aidgraph.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a Word document as its last reader sees it: insertions in, deletions
 * and hidden text out, text boxes behind the paragraph that they hang on. For one thread.
 */
final class WordText {

	private static final String WORD = "wordprocessingml";

	private static final int MAX_SPAN = 50;

	private final XMLStreamReader in;

	private final WordStyles styles;

	WordText(XMLStreamReader in, WordStyles styles) {
		this.in = in;
		this.styles = styles;
	}

	/** All blocks, in order. */
	List<Block> read() throws XMLStreamException {
		List<Block> blocks = new ArrayList<>();
		while (this.in.hasNext()) {
			if (this.in.next() == XMLStreamReader.START_ELEMENT && isWord("body")) {
				readBlocks(blocks);
			}
		}
		return blocks;
	}

	/** Everything up to the end of the element that the reader stands on. */
	private void readBlocks(List<Block> blocks) throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = this.in.next();
			if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamReader.START_ELEMENT) {
				if (isWord("p")) {
					readParagraph(blocks);
				}
				else if (isWord("tbl")) {
					readTable(blocks);
				}
				else if (isLeftOut()) {
					skip();
				}
				else {
					depth++;
				}
			}
		}
	}

	private void readParagraph(List<Block> blocks) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		List<Block> boxes = new ArrayList<>();
		int level = 0;
		boolean item = false;
		int depth = 1;
		while (depth > 0) {
			int event = this.in.next();
			if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
				continue;
			}
			if (event != XMLStreamReader.START_ELEMENT) {
				continue;
			}
			if (isWord("t")) {
				text.append(this.in.getElementText());
				continue;
			}
			if (isWord("txbxContent")) {
				readBlocks(boxes);
				continue;
			}
			if (isLeftOut()) {
				skip();
				continue;
			}
			if (isWord("rPr")) {
				if (isHiddenRun()) {
					skip();
					depth--;
				}
				continue;
			}
			depth++;
			if (isWord("pStyle")) {
				String style = WordStyles.attribute(this.in, "val");
				level = this.styles.level(style);
				item |= this.styles.isList(style);
			}
			else if (isWord("outlineLvl")) {
				level = WordStyles.outlineLevel(this.in);
			}
			else if (isWord("numPr")) {
				item = true;
			}
			else {
				text.append(mark());
			}
		}
		add(blocks, text.toString().strip(), level, item);
		blocks.addAll(boxes);
	}

	/** What an empty element of a run stands for. */
	private String mark() {
		if (isWord("tab") && WordStyles.attribute(this.in, "val").isEmpty()) {
			return "\t";
		}
		if (isWord("br") || isWord("cr")) {
			return "\n";
		}
		return isWord("noBreakHyphen") ? "-" : "";
	}

	/** A tab inside parts a label from its value, as a column would. */
	private static void add(List<Block> blocks, String text, int level, boolean item) {
		if (text.isEmpty()) {
			return;
		}
		if (level > 0) {
			blocks.add(Block.of(Block.Type.HEADING, level, flat(text)));
		}
		else if (item) {
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

	private void readTable(List<Block> blocks) throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = this.in.next();
			if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamReader.START_ELEMENT) {
				if (isWord("tr")) {
					readRow(blocks);
				}
				else if (isLeftOut()) {
					skip();
				}
				else {
					depth++;
				}
			}
		}
	}

	/**
	 * A row of one cell only frames its content. Tables inside a cell follow the row that
	 * holds it.
	 */
	private void readRow(List<Block> blocks) throws XMLStreamException {
		List<String> cells = new ArrayList<>();
		List<Block> inner = new ArrayList<>();
		List<Block> only = List.of();
		boolean deleted = false;
		int depth = 1;
		while (depth > 0) {
			int event = this.in.next();
			if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamReader.START_ELEMENT) {
				if (isWord("tc")) {
					only = new ArrayList<>();
					readCell(only, cells);
					only.stream().filter((block) -> block.type() == Block.Type.ROW).forEach(inner::add);
				}
				else if (isLeftOut()) {
					deleted |= isWord("del");
					skip();
				}
				else {
					depth++;
				}
			}
		}
		if (deleted) {
			return;
		}
		if (cells.size() == 1) {
			blocks.addAll(only);
		}
		else if (!cells.isEmpty()) {
			blocks.add(new Block(Block.Type.ROW, 0, cells));
			blocks.addAll(inner);
		}
	}

	private void readCell(List<Block> content, List<String> cells) throws XMLStreamException {
		int span = 1;
		int depth = 1;
		while (depth > 0) {
			int event = this.in.next();
			if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
			}
			else if (event == XMLStreamReader.START_ELEMENT) {
				if (isWord("p")) {
					readParagraph(content);
				}
				else if (isWord("tbl")) {
					readTable(content);
				}
				else if (isLeftOut()) {
					skip();
				}
				else {
					span = isWord("gridSpan") ? span(WordStyles.attribute(this.in, "val")) : span;
					depth++;
				}
			}
		}
		cells.add(Block.joined(content.stream().filter((block) -> block.type() != Block.Type.ROW).toList()));
		for (int more = 1; more < span; more++) {
			cells.add("");
		}
	}

	private static int span(String value) {
		boolean number = !value.isEmpty() && value.length() < 3 && value.chars().allMatch(Character::isDigit);
		return number ? Math.min(MAX_SPAN, Integer.parseInt(value)) : 1;
	}

	/** Whether the properties that the reader stands on hide a run. */
	private boolean isHiddenRun() throws XMLStreamException {
		boolean hidden = false;
		int depth = 1;
		while (depth > 0) {
			int event = this.in.next();
			if (event == XMLStreamReader.START_ELEMENT && isLeftOut()) {
				skip();
			}
			else if (event == XMLStreamReader.START_ELEMENT) {
				depth++;
				String value = WordStyles.attribute(this.in, "val");
				hidden |= isWord("vanish") && !value.equals("0") && !value.equals("false");
			}
			else if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
			}
		}
		return hidden;
	}

	/**
	 * Deleted and moved text, properties before a change, and what is there a second time
	 * for old programs.
	 */
	private boolean isLeftOut() {
		return isWord("del") || isWord("moveFrom") || this.in.getLocalName().endsWith("Change")
				|| this.in.getLocalName().equals("Fallback");
	}

	private void skip() throws XMLStreamException {
		int depth = 1;
		while (depth > 0) {
			int event = this.in.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				depth++;
			}
			else if (event == XMLStreamReader.END_ELEMENT) {
				depth--;
			}
		}
	}

	private boolean isWord(String name) {
		return this.in.getLocalName().equals(name) && String.valueOf(this.in.getNamespaceURI()).contains(WORD);
	}

}
