package org.aidgraph.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;

/**
 * The characters of a table, as a stream. Bytes that are none of its encoding are read as
 * the other one, so that a file that was put together of two is read too. Closing it does
 * nothing: whoever made the stream of bytes closes it. For one thread.
 */
final class Characters extends Reader {

	private static final int BUFFER = 1 << 16;

	/** More characters in one row mean a quotation mark that nobody closed. */
	private static final int LONGEST_ROW = 1 << 20;

	private final InputStream in;

	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);

	private final CharBuffer chars = CharBuffer.allocate(BUFFER);

	private final Encoding encoding;

	private final CharsetDecoder decoder;

	private final CharsetDecoder other;

	private boolean ended;

	private long inOther;

	private long inRow;

	private char last = '\n';

	Characters(InputStream in) throws IOException {
		this.in = in;
		byte[] head = in.readNBytes(BUFFER);
		this.encoding = Encoding.of(head);
		this.decoder = this.encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		this.other = this.encoding.other()
			.newDecoder()
			.onMalformedInput(CodingErrorAction.REPLACE)
			.onUnmappableCharacter(CodingErrorAction.REPLACE);
		this.bytes.put(head).flip().position(Math.min(this.encoding.mark(), head.length));
		this.chars.flip();
	}

	Encoding encoding() {
		return this.encoding;
	}

	/** Bytes that were read as the other encoding so far. */
	long inOther() {
		return this.inOther;
	}

	/** Whether the last line ends as lines do. */
	boolean endsWithLine() {
		return this.last == '\n' || this.last == '\r';
	}

	/** A row is read to its end. */
	void nextRow() {
		this.inRow = 0;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		Objects.checkFromIndexSize(offset, length, buffer.length);
		if (this.inRow > LONGEST_ROW) {
			throw new IOException(
					"a row has more than %,d characters: a quotation mark is never closed".formatted(LONGEST_ROW));
		}
		while (!this.chars.hasRemaining()) {
			if (!fill()) {
				return -1;
			}
		}
		int read = Math.min(length, this.chars.remaining());
		this.chars.get(buffer, offset, read);
		this.last = (read > 0) ? buffer[offset + read - 1] : this.last;
		this.inRow += read;
		return read;
	}

	private boolean fill() throws IOException {
		this.chars.clear();
		CoderResult result = this.decoder.decode(this.bytes, this.chars, this.ended);
		if (result.isError()) {
			decodeOther(result.length());
		}
		else if (result.isUnderflow() && this.ended) {
			this.chars.flip();
			return this.chars.hasRemaining();
		}
		else if (result.isUnderflow()) {
			this.bytes.compact();
			int read = this.in.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
			this.ended = read < 0;
			this.bytes.position(this.bytes.position() + Math.max(0, read)).flip();
		}
		this.chars.flip();
		return true;
	}

	private void decodeOther(int length) {
		ByteBuffer foreign = this.bytes.slice(this.bytes.position(), length);
		this.bytes.position(this.bytes.position() + length);
		// one byte is one character, and room for it is kept by the buffer's size
		if (this.chars.remaining() < length) {
			this.bytes.position(this.bytes.position() - length);
			return;
		}
		this.other.reset().decode(foreign, this.chars, true);
		this.inOther += length;
		this.decoder.reset();
	}

	@Override
	public void close() {
		// the bytes belong to somebody else
	}

}
