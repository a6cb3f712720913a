package org.aidgraph.graph;

import java.util.Optional;
import org.aidgraph.document.Document;
import org.aidgraph.judgement.Judge;
import org.aidgraph.resolve.Resolved;

/**
 * One version of a document, ready to be written.
 *
 * @param document the document as it was read
 * @param title the title of the page
 * @param text the text that the positions of its evidence refer to
 * @param reading the version of the reading, and behind a slash a mark of the judgements
 * that were applied; the same document under another reading is written anew
 * @param dataset the data set that the document is a record of
 * @param resolved what it says
 */
public record DocumentVersion(Document document, Optional<String> title, String text, String reading,
		Optional<String> dataset, Resolved resolved) {

	/** Stands between the version of the reading and the mark of the judgements. */
	public static final String JUDGED = "/";

	/** A version of a document that stands for itself. */
	public DocumentVersion(Document document, Optional<String> title, String text, String reading, Resolved resolved) {
		this(document, title, text, reading, Optional.empty(), resolved);
	}

	/** The same in the light of judgements. */
	public DocumentVersion judged(Judge judge) {
		Judge.Judged judged = judge.judge(this.resolved, this.document.id());
		return judged.mark().isEmpty() ? this : new DocumentVersion(this.document, this.title, this.text,
				this.reading + JUDGED + judged.mark(), this.dataset, judged.resolved());
	}

	/** The version of the reading without the judgements that were applied to it. */
	String extractorVersion() {
		return this.reading.split(JUDGED, 2)[0];
	}

}
