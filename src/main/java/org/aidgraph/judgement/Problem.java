package org.aidgraph.judgement;

/**
 * Why a line of the file has no effect.
 *
 * @param line its number, the header being 1
 * @param message what is wrong, for a person
 */
public record Problem(int line, String message) {

	@Override
	public String toString() {
		return "line " + this.line + ": " + this.message;
	}

}
