package org.aidgraph;

/**
 * The entry point of the application.
 */
public final class AidGraphApplication {

	private AidGraphApplication() {
	}

	public static void main(String[] args) {
	}

}
