package org.aidgraph.field;

import java.util.List;
import java.util.Optional;
import org.aidgraph.text.Cell;
import org.aidgraph.text.TextBlock;

/**
 * A block of the page with the label that begins it.
 *
 * @param block the block
 * @param afterBlank whether an empty line comes before
 * @param label the label that begins it
 */
record Row(TextBlock block, boolean afterBlank, Optional<Labels.Found> label) {

	private static final int MAX_LOOSE = 150;

	String text() {
		return this.block.text();
	}

	/** The cells of a row of a table; empty for all others. */
	List<Cell> cells() {
		return this.block.cells();
	}

	boolean isMenu() {
		return this.block.type() == TextBlock.Type.MENU;
	}

	boolean isItem() {
		return this.block.type() == TextBlock.Type.LIST_ITEM;
	}

	/** Whether a label with a sign or nothing behind it begins the row. */
	boolean isFirm() {
		return this.label.isPresent() && this.label.get().firm();
	}

	/** The kind of the label, or of the one in the first cell, that begins the row. */
	Optional<FieldKind> kind() {
		if (cells().isEmpty()) {
			return (isFirm() || text().length() <= MAX_LOOSE) ? this.label.map(Labels.Found::kind) : Optional.empty();
		}
		return cells().stream()
			.filter((cell) -> !cell.isEmpty())
			.findFirst()
			.flatMap((cell) -> Labels.kind(cell.text()));
	}

	/** Whether the row is a label and nothing else. */
	boolean isLabelOnly() {
		return isFirm() && this.label.orElseThrow().end() >= text().length();
	}

	boolean endsSentence() {
		char last = text().charAt(text().length() - 1);
		return last == '.' || last == '!' || last == '?';
	}

	/** Whether the row could be the title of a record. */
	boolean isTitleLike() {
		return !isMenu() && this.label.isEmpty() && text().length() >= 8 && text().length() <= 250 && !endsSentence()
				&& this.block.type() != TextBlock.Type.CONTACT && text().indexOf(' ') > 0
				&& !Character.isLowerCase(text().codePointAt(0)) && text().charAt(text().length() - 1) != ':'
				&& text().indexOf('\t') < 0;
	}

}
