package org.aidgraph.rate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A table of rates in a file, read again when it has changed. Safe for use by many
 * threads.
 */
public final class RateFile {

	private final Path path;

	private Optional<Held> held = Optional.empty();

	public RateFile(Path path) {
		this.path = path;
	}

	private record Held(FileTime changed, long size, RateTable table) {
	}

	/**
	 * The table as it is now.
	 * @throws InvalidRatesException if it cannot be read
	 */
	public synchronized RateTable table() {
		try {
			FileTime changed = Files.getLastModifiedTime(this.path);
			long size = Files.size(this.path);
			if (this.held.filter((one) -> one.changed().equals(changed) && one.size() == size).isEmpty()) {
				this.held = Optional.of(new Held(changed, size, RateTable.of(Files.readAllLines(this.path))));
			}
			return this.held.orElseThrow().table();
		}
		catch (CharacterCodingException ex) {
			throw new InvalidRatesException("the file is not in UTF-8");
		}
		catch (IOException ex) {
			throw new InvalidRatesException("the file cannot be read");
		}
	}

}
