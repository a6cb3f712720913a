package org.aidgraph.iati;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The characters of an XML file, decoded as its byte-order mark or declaration says.
 * Bytes that are no character become U+FFFD, so that one of them does not end the
 * reading. Says in words what a file is that is no XML.
 */
final class XmlText extends Reader {

	private static final int SNIFFED = 1024;

	private static final int SHOWN = 80;

	private static final Pattern ENCODING = Pattern
		.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

	private final Reader decoded;

	private final int skip;

	private boolean started;

	private boolean ended;

	private Optional<IOException> fault = Optional.empty();

	private XmlText(Reader decoded, int skip) {
		this.decoded = decoded;
		this.skip = skip;
	}

	/** Says why a stream is no XML text. */
	static final class NotXmlException extends IOException {

		NotXmlException(String message) {
			super(message);
		}

	}

	/**
	 * Opens a stream, compressed or not.
	 * @throws NotXmlException if it is something else than XML
	 */
	static XmlText open(InputStream in) throws IOException {
		BufferedInputStream bytes = buffered(in);
		byte[] head = head(bytes);
		if (head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
			bytes = buffered(new GZIPInputStream(bytes, 1 << 16));
			head = head(bytes);
		}
		Charset charset = charset(head);
		String start = new String(head, charset);
		int skip = 0;
		while (skip < start.length() && (start.charAt(skip) == '\uFEFF' || start.charAt(skip) <= ' ')
				&& start.charAt(skip) != 0) {
			skip++;
		}
		if (skip == start.length() || start.charAt(skip) != '<') {
			throw new NotXmlException(what(head, start.substring(skip)));
		}
		String markup = start.substring(skip).toLowerCase(Locale.ROOT);
		if (markup.startsWith("<!doctype html") || markup.startsWith("<html")) {
			throw new NotXmlException("this is a web page, not IATI XML");
		}
		return new XmlText(new InputStreamReader(bytes, charset), skip);
	}

	private static BufferedInputStream buffered(InputStream in) {
		return new BufferedInputStream(in, 1 << 16);
	}

	private static byte[] head(BufferedInputStream bytes) throws IOException {
		bytes.mark(SNIFFED);
		byte[] head = bytes.readNBytes(SNIFFED);
		bytes.reset();
		return head;
	}

	private static Charset charset(byte[] head) throws NotXmlException {
		int first = (head.length > 0) ? head[0] & 0xFF : -1;
		int second = (head.length > 1) ? head[1] & 0xFF : -1;
		if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
			return StandardCharsets.UTF_16BE;
		}
		if ((first == 0xFF && second == 0xFE) || (first == '<' && second == 0)) {
			return StandardCharsets.UTF_16LE;
		}
		if (first == 0xEF && second == 0xBB) {
			return StandardCharsets.UTF_8;
		}
		Optional<String> declared = declared(head);
		try {
			Charset charset = Charset.forName(declared.orElse("UTF-8"));
			return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			throw new NotXmlException("its encoding is called '" + declared.orElse("") + "', which nobody knows");
		}
	}

	private static Optional<String> declared(byte[] head) {
		Matcher matcher = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1).stripLeading());
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	private static String what(byte[] head, String start) {
		if (head.length == 0) {
			return "the file is empty";
		}
		if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9) {
			return "this is a ZIP archive or an Office file such as XLSX, not XML";
		}
		if (start.isEmpty()) {
			return "there is nothing but blanks in the file";
		}
		String shown = start.substring(0, Math.min(SHOWN, start.length())).replaceAll("\\s+", " ");
		if (start.startsWith("{") || start.startsWith("[")) {
			return "this is JSON, not XML: " + shown;
		}
		return start.chars().limit(SHOWN).anyMatch((c) -> c < ' ' && !Character.isWhitespace(c))
				? "this is a binary file, not XML" : "this is text, not XML: " + shown;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (!this.started) {
			this.started = true;
			this.decoded.skip(this.skip);
		}
		try {
			int count = this.decoded.read(buffer, offset, length);
			this.ended = count < 0;
			return count;
		}
		catch (IOException ex) {
			this.fault = Optional.of(ex);
			throw ex;
		}
	}

	/**
	 * Whether a parser asked for more than there is: then what follows is not wrong but
	 * missing.
	 */
	boolean ended() {
		return this.ended;
	}

	/** What kept the rest from being read. Some parsers take it for the end. */
	Optional<IOException> fault() {
		return this.fault;
	}

	@Override
	public void close() throws IOException {
		this.decoded.close();
	}

}
