package org.aidgraph.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes that are read.
 */
final class CountingStream extends FilterInputStream {

	private long count;

	CountingStream(InputStream in) {
		super(in);
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		this.count += (read < 0) ? 0 : 1;
		return read;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		this.count += Math.max(0, read);
		return read;
	}

	@Override
	public long skip(long bytes) throws IOException {
		long skipped = super.skip(bytes);
		this.count += skipped;
		return skipped;
	}

}
