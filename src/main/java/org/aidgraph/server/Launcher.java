package org.aidgraph.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/**
 * Runs inside the server's process, in front of the server's own entry point. Standard
 * input is the line to the application: a byte says that the server is ready, its end
 * that the application stopped or died, and then the server stops too. Knows the JDK
 * only, since nothing else of the application is on that class path.
 */
final class Launcher {

	/** Time for a clean stop; after it, recovery at the next start does the rest. */
	static final long STOP_MILLIS = 2300;

	private Launcher() {
	}

	/**
	 * Runs the server until the application ends.
	 * @param args name of the entry point, then its arguments
	 */
	public static void main(String[] args) throws ReflectiveOperationException {
		ignoreTerminal();
		Thread watch = new Thread(Launcher::followApplication, "application-watch");
		watch.setDaemon(true);
		watch.start();
		try {
			Class.forName(args[0])
				.getMethod("main", String[].class)
				.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
		}
		catch (InvocationTargetException ex) {
			ex.printStackTrace();
			System.exit(1);
		}
	}

	private static void followApplication() {
		try {
			while (System.in.read() != -1) {
				// the server has put its own handlers in place while it started
				ignoreTerminal();
				ArchiveWriter.start();
			}
		}
		catch (IOException ex) {
			// the line is gone, and with it the application
		}
		Thread bound = new Thread(Launcher::haltInTime, "stop-bound");
		bound.setDaemon(true);
		bound.start();
		System.exit(0);
	}

	private static void haltInTime() {
		try {
			Thread.sleep(STOP_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(1);
	}

	/**
	 * Leaves Ctrl-C and the closing of a terminal to the application, which may still
	 * need the server while it stops. By reflection, since the compiler offers no other
	 * way to these classes of {@code jdk.unsupported}.
	 */
	private static void ignoreTerminal() {
		for (String name : new String[] { "INT", "HUP" }) {
			try {
				Class<?> signal = Class.forName("sun.misc.Signal");
				Class<?> handler = Class.forName("sun.misc.SignalHandler");
				Object nothing = Proxy.newProxyInstance(Launcher.class.getClassLoader(), new Class<?>[] { handler },
						(proxy, method, arguments) -> null);
				signal.getMethod("handle", signal, handler)
					.invoke(null, signal.getConstructor(String.class).newInstance(name), nothing);
			}
			catch (ReflectiveOperationException ex) {
				// a system without that signal, or a Java that does not hand it out
			}
		}
	}

}
