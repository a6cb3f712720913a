package org.aidgraph.start;

import java.lang.reflect.InvocationTargetException;

/**
 * The first class of the packaged application: compiled for Java 8, so that a Java that is
 * too old for the rest can at least say so. Everything else goes on to Spring Boot's own
 * launcher.
 */
public final class Start {

	private static final int OLDEST = 17;

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

	private Start() {
	}

	public static void main(String[] args) throws Throwable {
		String complaint = complaint(System.getProperty("java.specification.version", ""));
		if (!complaint.isEmpty()) {
			System.err.println(complaint);
			System.exit(1);
		}
		try {
			Class.forName(LAUNCHER).getMethod("main", String[].class).invoke(null, (Object) args);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * What to say to a Java of this version; empty if it is new enough.
	 */
	public static String complaint(String version) {
		return (feature(version) >= OLDEST) ? ""
				: "aidgraph: this is Java " + version + ", and aidgraph needs Java " + OLDEST
						+ " or newer. Start it with the java of a newer JDK.";
	}

	/** 8 for {@code 1.8}, 17 for {@code 17}. */
	private static int feature(String version) {
		String feature = version.startsWith("1.") ? version.substring(2) : version;
		return feature.isEmpty() ? 0 : Integer.parseInt(feature);
	}

}
