package org.aidgraph.remark;

/** What became of a value. */
public enum Effect {

	/** It is not in the records. */
	LEFT_OUT,

	/** It is in the records, in another form. */
	CHANGED,

	/** It is in the records as it was. */
	NOTED

}
