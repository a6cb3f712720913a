package org.aidgraph.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.aidgraph.office.markup.Markup;
import org.aidgraph.office.markup.UnreadableException;
import org.aidgraph.office.pdf.PdfReader;
import org.aidgraph.office.sheet.Rows;
import org.aidgraph.office.sheet.XlsxReader;
import org.aidgraph.office.word.DocxReader;

/**
 * Runs in a process of its own and reads one file after the other: questions on standard
 * input, answers on standard output. It ends when standard input does, even in the middle
 * of a file.
 */
final class Worker {

	private static final int MAX_MESSAGE = 200;

	private final long maxCharacters;

	private Worker(long maxCharacters) {
		this.maxCharacters = maxCharacters;
	}

	/**
	 * Reads files until there are no more.
	 * @param args the longest markup that may be made, in characters
	 */
	public static void main(String[] args) throws IOException, InterruptedException {
		DataOutputStream out = new DataOutputStream(
				new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
		// a library that prints must not spoil an answer
		System.setOut(System.err);
		BlockingQueue<Frames.Question> questions = new LinkedBlockingQueue<>();
		Thread listener = new Thread(() -> listen(questions), "listener");
		listener.setDaemon(true);
		listener.start();
		Worker worker = new Worker(Long.parseLong(args[0]));
		out.writeByte(1);
		out.flush();
		while (true) {
			Frames.answer(out, worker.read(questions.take()));
		}
	}

	private static void listen(BlockingQueue<Frames.Question> questions) {
		DataInputStream in = new DataInputStream(
				new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
		try {
			while (true) {
				questions.add(Frames.question(in));
			}
		}
		catch (IOException ex) {
			Runtime.getRuntime().halt(0);
		}
	}

	/**
	 * The libraries throw all kinds of exceptions at broken files; each means the same
	 * here.
	 */
	private OfficeText read(Frames.Question question) {
		try {
			if (question.format() == OfficeFormat.XLSX) {
				Rows rows = new Rows(this.maxCharacters);
				List<String> remarks = XlsxReader.read(question.bytes(), rows);
				return new OfficeText(rows.toString(), remarks, Optional.empty());
			}
			Markup markup = new Markup(this.maxCharacters);
			List<String> remarks = (question.format() == OfficeFormat.PDF) ? PdfReader.read(question.bytes(), markup)
					: DocxReader.read(question.bytes(), markup);
			return new OfficeText(markup.toString(), remarks, Optional.empty());
		}
		catch (UnreadableException ex) {
			return OfficeText.failed(String.valueOf(ex.getMessage()));
		}
		catch (IOException | RuntimeException ex) {
			return OfficeText.failed("it is damaged: " + said(ex));
		}
		catch (StackOverflowError ex) {
			return OfficeText.failed("it is damaged: its parts are nested without end");
		}
	}

	private static String said(Throwable ex) {
		String message = Optional.ofNullable(ex.getMessage()).orElse("").strip().replaceAll("\\s+", " ");
		if (message.isEmpty()) {
			return ex.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		}
		return (message.length() > MAX_MESSAGE) ? message.substring(0, MAX_MESSAGE) + "…" : message;
	}

}
