package org.aidgraph.extract;

import java.util.List;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.text.Page;

public final class FactReader {

	public static final String VERSION = "0";

	public FactReader(ReferenceData reference) {
	}

	public List<Fact> read(Page page) {
		return List.of();
	}

}
