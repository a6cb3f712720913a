package org.aidgraph.office;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the application and the process that reads files say to each other: every part
 * with its length before it.
 */
final class Frames {

	private Frames() {
	}

	/**
	 * A file to be read.
	 *
	 * @param format its format
	 * @param bytes its content
	 */
	record Question(OfficeFormat format, byte[] bytes) {
	}

	static void ask(DataOutputStream out, OfficeFormat format, byte[] bytes) throws IOException {
		out.writeByte(format.ordinal());
		write(out, bytes);
		out.flush();
	}

	static Question question(DataInputStream in) throws IOException {
		OfficeFormat format = OfficeFormat.values()[in.readByte()];
		return new Question(format, read(in));
	}

	static void answer(DataOutputStream out, OfficeText text) throws IOException {
		write(out, text.problem().orElse(""));
		write(out, text.markup());
		out.writeInt(text.remarks().size());
		for (String remark : text.remarks()) {
			write(out, remark);
		}
		out.flush();
	}

	static OfficeText answer(DataInputStream in) throws IOException {
		String problem = text(in);
		String markup = text(in);
		List<String> remarks = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			remarks.add(text(in));
		}
		return new OfficeText(markup, remarks, Optional.of(problem).filter((said) -> !said.isEmpty()));
	}

	private static void write(DataOutputStream out, String text) throws IOException {
		write(out, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void write(DataOutputStream out, byte[] bytes) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static String text(DataInputStream in) throws IOException {
		return new String(read(in), StandardCharsets.UTF_8);
	}

	/** Memory is taken as bytes arrive, whatever the length says. */
	private static byte[] read(DataInputStream in) throws IOException {
		int length = in.readInt();
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return bytes;
	}

}
