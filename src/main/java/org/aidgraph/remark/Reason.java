package org.aidgraph.remark;

/**
 * Why a value of a file was left out, changed or noted. Each format has reasons of its
 * own.
 */
public interface Reason {

	/** The reason in words. */
	String text();

	/** What became of the value. */
	Effect effect();

}
