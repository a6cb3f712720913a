package org.aidgraph.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into characters: a byte-order mark decides, then UTF-8 where it is valid,
 * then what the bytes look like (ICU's detector). Line ends stay as they are.
 */
final class Decoder {

	private static final int BINARY_SAMPLE = 8192;

	private static final double TOLERATED_CONTROLS = 0.02;

	private static final int LEAST_CONFIDENCE = 20;

	private static final int DETECTION_SAMPLE = 65536;

	private Decoder() {
	}

	/**
	 * What became of the bytes.
	 *
	 * @param text the characters, empty where there is a problem
	 * @param remarks what a person should know
	 * @param problem why the bytes are no text
	 */
	record Decoded(String text, List<String> remarks, Optional<String> problem) {

		static Decoded of(String text, String... remarks) {
			return new Decoded(text, List.of(remarks), Optional.empty());
		}

		static Decoded failed(String problem) {
			return new Decoded("", List.of(), Optional.of(problem));
		}

	}

	static Decoded decode(byte[] bytes, boolean markup) {
		Optional<Charset> marked = byteOrderMark(bytes);
		if (marked.isPresent()) {
			int length = marked.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
			return Decoded.of(new String(bytes, length, bytes.length - length, marked.get()));
		}
		if (isBinary(bytes)) {
			return Decoded.failed("this is not text but a binary file");
		}
		try {
			return Decoded.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			return guess(bytes, markup);
		}
	}

	private static Optional<Charset> byteOrderMark(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return Optional.of(StandardCharsets.UTF_16BE);
		}
		return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
	}

	private static boolean startsWith(byte[] bytes, int... expected) {
		if (bytes.length < expected.length) {
			return false;
		}
		for (int i = 0; i < expected.length; i++) {
			if ((bytes[i] & 0xFF) != expected[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean isBinary(byte[] bytes) {
		int length = Math.min(bytes.length, BINARY_SAMPLE);
		int controls = 0;
		for (int i = 0; i < length; i++) {
			if (bytes[i] == 0) {
				return true;
			}
			if (bytes[i] > 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t'
					&& bytes[i] != '\f') {
				controls++;
			}
		}
		return controls > TOLERATED_CONTROLS * length;
	}

	/**
	 * A few broken bytes in a UTF-8 file are far more common than another encoding that
	 * happens to look like UTF-8, so those are read as UTF-8 with replacement characters.
	 */
	private static Decoded guess(byte[] bytes, boolean markup) {
		String asUtf8 = new String(bytes, StandardCharsets.UTF_8);
		long broken = asUtf8.chars().filter((c) -> c == '\uFFFD').count();
		long beyondAscii = asUtf8.chars().filter((c) -> c > 0x7F).count();
		if (broken * 10 <= beyondAscii) {
			return Decoded.of(asUtf8, broken + " broken characters were replaced");
		}
		CharsetDetector detector = new CharsetDetector();
		detector.enableInputFilter(markup);
		byte[] sample = (bytes.length > DETECTION_SAMPLE) ? Arrays.copyOf(bytes, DETECTION_SAMPLE) : bytes;
		CharsetMatch match = detector.setText(sample).detect();
		if (match == null || match.getConfidence() < LEAST_CONFIDENCE || !Charset.isSupported(match.getName())) {
			return Decoded.failed("its encoding is neither UTF-8 nor any that can be recognized");
		}
		return Decoded.of(new String(bytes, Charset.forName(match.getName())),
				"it is not UTF-8 and was read as " + match.getName());
	}

}
