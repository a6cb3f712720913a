package org.aidgraph.table;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * How the characters of a table are written, as its first bytes tell.
 *
 * @param charset the encoding
 * @param mark length of the byte-order mark
 * @param other what bytes are in that are none of the encoding
 * @param binary whether this is no text
 */
record Encoding(Charset charset, int mark, Charset other, boolean binary) {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	/**
	 * Encodings of other scripts, which bytes beyond ASCII are only rarely in by chance.
	 */
	private static final Set<String> OTHER_SCRIPTS = Set.of("windows-1251", "KOI8-R", "ISO-8859-5", "windows-1256",
			"ISO-8859-6", "windows-1253", "ISO-8859-7", "windows-1255", "ISO-8859-8");

	private static final int LEAST_CONFIDENCE = 30;

	static Encoding of(byte[] head) {
		if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
			return new Encoding(StandardCharsets.UTF_8, 3, WESTERN, false);
		}
		if (startsWith(head, 0xFE, 0xFF)) {
			return new Encoding(StandardCharsets.UTF_16BE, 2, WESTERN, false);
		}
		if (startsWith(head, 0xFF, 0xFE)) {
			return new Encoding(StandardCharsets.UTF_16LE, 2, WESTERN, false);
		}
		int even = zeros(head, 0);
		int odd = zeros(head, 1);
		if (even + odd > 0) {
			// of every second byte nearly all, where the letters are Latin
			int pairs = head.length / 2;
			boolean little = odd * 2 > pairs && even * 20 < pairs;
			boolean big = even * 2 > pairs && odd * 20 < pairs;
			return new Encoding(big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0, WESTERN,
					!little && !big);
		}
		return new Encoding(StandardCharsets.UTF_8, 0, isUtf8(head) ? WESTERN : guess(head).orElse(WESTERN), false);
	}

	private static boolean startsWith(byte[] bytes, int... expected) {
		for (int i = 0; i < expected.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
				return false;
			}
		}
		return true;
	}

	private static int zeros(byte[] bytes, int from) {
		int zeros = 0;
		for (int i = from; i < bytes.length; i += 2) {
			zeros += (bytes[i] == 0) ? 1 : 0;
		}
		return zeros;
	}

	/** A character may be cut at the end of the sample. */
	private static boolean isUtf8(byte[] bytes) {
		CoderResult result = StandardCharsets.UTF_8.newDecoder()
			.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false);
		return !result.isError();
	}

	private static Optional<Charset> guess(byte[] head) {
		CharsetMatch match = new CharsetDetector().setText(head).detect();
		boolean sure = match != null && match.getConfidence() >= LEAST_CONFIDENCE
				&& OTHER_SCRIPTS.contains(match.getName());
		return sure ? Optional.of(Charset.forName(match.getName())) : Optional.empty();
	}

}
