package org.aidgraph.table.record;

import java.util.HexFormat;

/**
 * Keys of the rows of one table: a hash of what a row says, with a running number where
 * several say the same. Tables have no identifier that all publishers keep, and a row
 * that says something else is another row. Takes up 12 to 24 bytes a row. For one thread.
 */
public final class RowKeys {

	/** Hexadecimal digits of a hash. */
	private static final int DIGITS = 16;

	private static final int START = 1 << 10;

	/** 0 marks a free place. */
	private long[] hashes = new long[START];

	private int[] counts = new int[START];

	private int used;

	private long rows;

	/** The key of the next row, of a hash in hexadecimal. */
	String next(String sha256) {
		String digits = sha256.substring(0, DIGITS);
		int place = place(hash(digits));
		if (this.hashes[place] == 0) {
			this.hashes[place] = hash(digits);
			this.used++;
		}
		int number = ++this.counts[place];
		this.rows++;
		if (this.used * 4L > this.hashes.length * 3L) {
			grow();
		}
		return (number == 1) ? digits : digits + "-" + number;
	}

	/** How many rows there are. */
	public long size() {
		return this.rows;
	}

	/** Whether a document whose id begins with a key is one of the rows. */
	public boolean contains(String documentId) {
		String[] parts = documentId.split("-");
		if (parts.length < 2 || parts[0].length() != DIGITS) {
			return false;
		}
		int number = (parts.length > 2) ? Integer.parseInt(parts[1]) : 1;
		return this.counts[place(hash(parts[0]))] >= number;
	}

	private static long hash(String digits) {
		long hash = HexFormat.fromHexDigitsToLong(digits);
		return (hash == 0) ? 1 : hash;
	}

	private int place(long hash) {
		int mask = this.hashes.length - 1;
		int place = (int) (hash >>> 32) & mask;
		while (this.hashes[place] != 0 && this.hashes[place] != hash) {
			place = (place + 1) & mask;
		}
		return place;
	}

	private void grow() {
		long[] oldHashes = this.hashes;
		int[] oldCounts = this.counts;
		this.hashes = new long[oldHashes.length * 2];
		this.counts = new int[this.hashes.length];
		for (int i = 0; i < oldHashes.length; i++) {
			if (oldHashes[i] != 0) {
				int place = place(oldHashes[i]);
				this.hashes[place] = oldHashes[i];
				this.counts[place] = oldCounts[i];
			}
		}
	}

}
