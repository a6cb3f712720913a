package org.aidgraph.office.word;

import java.util.List;
import java.util.stream.Collectors;
import org.aidgraph.office.markup.Markup;
import org.aidgraph.office.markup.UnreadableException;

/**
 * A part of a Word document, in reading order.
 *
 * @param type its role
 * @param level the level of a heading
 * @param cells its text, or the cells of a row
 */
record Block(Type type, int level, List<String> cells) {

	enum Type {

		HEADING, PARAGRAPH, ITEM, ROW

	}

	static Block of(Type type, int level, String text) {
		return new Block(type, level, List.of(text));
	}

	/** The text of blocks that share one cell. */
	static String joined(List<Block> blocks) {
		return blocks.stream()
			.flatMap((block) -> block.cells().stream())
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n"));
	}

	void write(Markup markup) throws UnreadableException {
		switch (this.type) {
			case HEADING -> markup.heading(this.level, this.cells.get(0));
			case PARAGRAPH -> markup.paragraph(this.cells.get(0));
			case ITEM -> markup.item(this.cells.get(0));
			case ROW -> markup.row(this.cells);
		}
	}

}
