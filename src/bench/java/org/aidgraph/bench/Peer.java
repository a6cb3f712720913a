package org.aidgraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Something to compare with, and its CPU time on the same texts. Belongs to one thread.
 */
final class Peer {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final String name;

	private long characters;

	private long nanos;

	/** Keeps the compiler from leaving the work out. */
	private long sum;

	Peer(String name) {
		this.name = name;
	}

	void measure(String text, IntSupplier work) {
		long begin = THREADS.getCurrentThreadCpuTime();
		this.sum += work.getAsInt();
		this.nanos += THREADS.getCurrentThreadCpuTime() - begin;
		this.characters += text.length();
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%s: %,d characters, %,d found: %,.0f characters a CPU-second", this.name,
				this.characters, this.sum, (this.nanos == 0) ? 0.0 : this.characters * 1e9 / this.nanos);
	}

}
