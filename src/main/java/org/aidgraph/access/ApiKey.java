package org.aidgraph.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.aidgraph.server.Secrets;

/**
 * The key that writers show. It is not kept, only its hash; comparing takes the same time
 * whatever is shown. Safe for use by many threads.
 */
public final class ApiKey {

	private static final String NAME = "api-key";

	private static final int SHORTEST = 16;

	private final byte[] hash;

	private final Optional<Path> file;

	private ApiKey(String key, Optional<Path> file) {
		this.hash = hash(key);
		this.file = file;
	}

	/**
	 * The key that is set, or else the one of a home folder, made when there is none.
	 * @param set the key that is set; blank for none
	 * @throws IllegalArgumentException if it is too short to be a secret
	 */
	static ApiKey of(String set, Path home) {
		if (set.isBlank()) {
			Secrets secrets = Secrets.of(home);
			return new ApiKey(secrets.findOrMake(NAME), Optional.of(secrets.file(NAME)));
		}
		if (set.strip().length() < SHORTEST) {
			throw new IllegalArgumentException("aidgraph.api-key has at least " + SHORTEST + " characters");
		}
		return new ApiKey(set.strip(), Optional.empty());
	}

	/** Where it can be read by its owner; empty for one that is set. */
	public Optional<Path> file() {
		return this.file;
	}

	boolean matches(String shown) {
		return MessageDigest.isEqual(this.hash, hash(shown));
	}

	private static byte[] hash(String key) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
