package org.aidgraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That this process, and no other, runs the server of a home folder. The operating system
 * takes the lock back when the process ends in whatever way; a note beside it tells
 * others where the server is.
 */
final class Occupancy implements AutoCloseable {

	private final FileChannel channel;

	private final Path note;

	private Occupancy(FileChannel channel, Path note) {
		this.channel = channel;
		this.note = note;
	}

	/**
	 * Takes the home; empty while another process, or another part of this one, has it.
	 */
	static Optional<Occupancy> take(Home home) {
		Path file = home.work().resolve("lock");
		try {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			try {
				FileLock lock = channel.tryLock();
				if (lock != null) {
					return Optional.of(new Occupancy(channel, note(home)));
				}
			}
			catch (OverlappingFileLockException taken) {
				// by a server of this very process
			}
			channel.close();
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new ServerException("The file " + file + " cannot be locked (" + ServerException.reason(ex) + ").",
					"Choose a folder on a local disk with aidgraph.home.", ex);
		}
	}

	/** Tells others where the server is. */
	void announce(Running running) {
		try {
			Secrets.writeOwned(this.note, running.text());
		}
		catch (IOException ex) {
			throw ServerException.unwritable(this.note, ex);
		}
	}

	/** Where the server of a home was last said to be. */
	static Optional<Running> announced(Home home) {
		try {
			return Running.parse(Files.readAllLines(note(home)));
		}
		catch (IOException absent) {
			return Optional.empty();
		}
	}

	/** Says that the server is gone, and gives the home back. */
	@Override
	public void close() {
		try (this.channel) {
			Files.deleteIfExists(this.note);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path note(Home home) {
		return home.work().resolve("running");
	}

	/**
	 * Where a server is.
	 *
	 * @param application process that started it
	 * @param server its own process
	 * @param started start of its process in milliseconds, since numbers of processes
	 * come again
	 * @param boltPort 0 while the server is not ready
	 * @param httpPort 0 while the server is not ready
	 */
	record Running(long application, long server, long started, int boltPort, int httpPort) {

		static Running of(Process process, int boltPort, int httpPort) {
			return new Running(ProcessHandle.current().pid(), process.pid(), started(process.toHandle()), boltPort,
					httpPort);
		}

		boolean isReady() {
			return this.boltPort != 0;
		}

		/** The server's process, while it lives. */
		Optional<ProcessHandle> process() {
			return ProcessHandle.of(this.server)
				.filter((handle) -> handle.isAlive() && started(handle) == this.started);
		}

		String text() {
			return this.application + " " + this.server + " " + this.started + " " + this.boltPort + " " + this.httpPort
					+ "\n";
		}

		static Optional<Running> parse(List<String> lines) {
			String[] parts = lines.isEmpty() ? new String[0] : lines.get(0).split(" ");
			try {
				return (parts.length != 5) ? Optional.empty()
						: Optional.of(new Running(Long.parseLong(parts[0]), Long.parseLong(parts[1]),
								Long.parseLong(parts[2]), Integer.parseInt(parts[3]), Integer.parseInt(parts[4])));
			}
			catch (NumberFormatException ex) {
				return Optional.empty();
			}
		}

		private static long started(ProcessHandle handle) {
			return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
		}

	}

}
