package org.aidgraph.graph;

/**
 * What a write changed.
 *
 * @param documents documents written or deleted
 * @param added statements that are new
 * @param kept statements that stayed as they were
 * @param dropped statements that are gone
 */
public record WriteCounts(long documents, long added, long kept, long dropped) {

	public static final WriteCounts NONE = new WriteCounts(0, 0, 0, 0);

	public WriteCounts plus(WriteCounts other) {
		return new WriteCounts(this.documents + other.documents, this.added + other.added, this.kept + other.kept,
				this.dropped + other.dropped);
	}

}
