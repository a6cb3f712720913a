package org.aidgraph.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.text.TextBlock;

/**
 * The fields of one record.
 *
 * @param title the title of the record, where one stands before or among its fields
 * @param titleStart offset of the title in the page's text, or -1
 * @param fields its fields in order of position
 * @param labels the kinds of all its labels, those that lost their values too
 * @param labelled whether the fields have labels; without, kinds are guessed from shape
 */
public record Sheet(Optional<String> title, int titleStart, List<Field> fields, Set<FieldKind> labels,
		boolean labelled) {

	public Sheet {
		fields = List.copyOf(fields);
		labels = Set.copyOf(labels);
	}

	/** The same record under the title that stands in a block above it. */
	Sheet titled(TextBlock block) {
		return new Sheet(Optional.of(block.text()), block.start(), this.fields, this.labels, this.labelled);
	}

	/** Whether it has a field of this kind. */
	public boolean has(FieldKind kind) {
		return this.fields.stream().anyMatch((field) -> field.kind() == kind);
	}

	/**
	 * Whether the record is of a project: two fields that say so, none that speaks
	 * against.
	 */
	public boolean isProject() {
		if (this.labels.contains(FieldKind.FOREIGN)) {
			return false;
		}
		if (this.labels.contains(FieldKind.PROJECTS) && !this.labels.contains(FieldKind.CODE)
				&& !this.labels.contains(FieldKind.START)) {
			return false;
		}
		long telling = this.labels.stream().filter(FieldKind::describesProject).count();
		long weak = this.labels.stream()
			.filter((kind) -> kind == FieldKind.DONOR || kind == FieldKind.LOCATION || kind == FieldKind.PARTNER)
			.count();
		return telling >= 2 || (telling >= 1 && weak >= 1) || (weak >= 2 && has(FieldKind.DONOR));
	}

	/**
	 * Whether it is made of lists of donors and partners under headings, without a title.
	 */
	public boolean isListsOnly() {
		return this.title.isEmpty() && this.labels.stream()
			.allMatch((kind) -> kind == FieldKind.DONOR || kind == FieldKind.PARTNER || kind == FieldKind.CONTACT
					|| kind == FieldKind.NEUTRAL);
	}

	/** Offset of its first character. */
	public int start() {
		return this.fields.get(0).labelStart();
	}

	/** Offset after its last character. */
	public int end() {
		return this.fields.get(this.fields.size() - 1).end();
	}

}
