package org.aidgraph;

import java.util.Optional;
import picocli.CommandLine;

/**
 * The version of the packaged application.
 */
final class Version implements CommandLine.IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Optional.ofNullable(AidGraphApplication.class.getPackage().getImplementationVersion())
			.orElse("(not packaged)");
		return new String[] { "aidgraph " + version };
	}

}
