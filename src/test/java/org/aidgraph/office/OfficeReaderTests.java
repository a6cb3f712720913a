package org.aidgraph.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.aidgraph.testing.MadeDocx;
import org.aidgraph.testing.MadePdf;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeReaderTests {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private static final long SIZE = 20L << 20;

	private final OfficeReader reader = new OfficeReader(SIZE, LIMIT);

	@Test
	void readsInAnotherProcessAndKeepsItForTheNextFile() throws IOException {
		List<ProcessHandle> before = children();
		assertThat(this.reader.read(OfficeFormat.DOCX, docx("one")).markup()).contains("<p>one</p>");
		List<ProcessHandle> first = started(before);
		assertThat(first).hasSize(1);
		assertThat(this.reader.read(OfficeFormat.PDF, pdf("two")).markup()).contains("two");
		assertThat(started(before)).isEqualTo(first);
	}

	@Test
	void startsAnotherProcessAfterOneWasKilled() throws Exception {
		List<ProcessHandle> before = children();
		this.reader.read(OfficeFormat.DOCX, docx("one"));
		ProcessHandle first = started(before).get(0);
		first.destroyForcibly();
		first.onExit().get(5, TimeUnit.SECONDS);
		assertThat(this.reader.read(OfficeFormat.DOCX, docx("two")).markup()).contains("<p>two</p>");
		assertThat(started(before)).hasSize(1).doesNotContain(first);
	}

	@Test
	void endsWhatTakesTooLongAndGoesOn() throws IOException {
		List<ProcessHandle> before = children();
		OfficeReader slow = new OfficeReader(new WorkerCommand(SleepingWorker.class, 64, SIZE), Duration.ofMillis(500));
		assertThat(slow.read(OfficeFormat.DOCX, docx("one")).problem()).contains("it took longer than 500 ms");
		assertThat(slow.read(OfficeFormat.DOCX, new byte[2 << 20]).problem()).contains("it took longer than 500 ms");
		assertThat(started(before)).noneMatch(ProcessHandle::isAlive);
	}

	@Test
	void tellsHowAProcessEnded() throws IOException {
		OfficeReader dying = new OfficeReader(new WorkerCommand(DyingWorker.class, 64, SIZE), LIMIT);
		assertThat(dying.read(OfficeFormat.DOCX, docx("one")).problem()).contains("the process that read it ended (7)");
		OfficeReader absent = new OfficeReader(new WorkerCommand(OfficeReaderTests.class, 64, SIZE), LIMIT);
		assertThat(absent.read(OfficeFormat.DOCX, docx("one")).problem())
			.contains("the process that would read it cannot be started: it ended at once (1)");
	}

	@Test
	void endsAProcessInTheMiddleOfAFileWhenItsInputEnds() throws Exception {
		Process process = new WorkerCommand(Worker.class, 256, SIZE).prepare().start();
		assertThat(process.getInputStream().read()).isEqualTo(1);
		process.getOutputStream().close();
		assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void survivesAFileThatNeedsTooMuchMemory() throws IOException {
		OfficeReader small = new OfficeReader(new WorkerCommand(Worker.class, 24, SIZE), LIMIT);
		byte[] large = new MadeDocx(MadeDocx.paragraph(random(30_000_000))).bytes();
		assertThat(small.read(OfficeFormat.DOCX, large).problem())
			.contains("reading it needs more than 24 MiB of memory");
		assertThat(small.read(OfficeFormat.DOCX, docx("next")).markup()).contains("<p>next</p>");
	}

	@Test
	void refusesAnArchiveThatUnpacksWithoutEnd() throws IOException {
		byte[] bomb = withText(docx("one"), 300 << 20);
		assertThat(bomb).hasSizeLessThan(1 << 20);
		assertThat(this.reader.read(OfficeFormat.DOCX, bomb).problem()).get().asString().contains("must be a trap");
	}

	@Test
	void refusesTextBeyondTheLimit() throws IOException {
		OfficeReader strict = new OfficeReader(new WorkerCommand(Worker.class, 256, 1000), LIMIT);
		assertThat(strict.read(OfficeFormat.DOCX, docx(random(2000))).problem()).get()
			.asString()
			.contains("more than 1,000 characters");
	}

	@Test
	void tellsEncryptedFiles() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			byte[] secret = pdf.text(60, 60, "secret").encrypt("word", true).bytes();
			assertThat(this.reader.read(OfficeFormat.PDF, secret).problem()).contains("it is encrypted");
		}
		try (MadePdf pdf = new MadePdf()) {
			byte[] open = pdf.text(60, 60, "open").encrypt("", true).bytes();
			assertThat(this.reader.read(OfficeFormat.PDF, open).markup()).contains("open");
		}
		try (MadePdf pdf = new MadePdf()) {
			byte[] locked = pdf.text(60, 60, "locked").encrypt("", false).bytes();
			assertThat(this.reader.read(OfficeFormat.PDF, locked).problem()).get()
				.asString()
				.contains("does not allow");
		}
		byte[] ole = new byte[4096];
		ole[0] = (byte) 0xD0;
		ole[1] = (byte) 0xCF;
		ole[2] = 0x11;
		ole[3] = (byte) 0xE0;
		assertThat(OfficeFormat.of(ole, false)).contains(OfficeFormat.OLE);
		assertThat(this.reader.read(OfficeFormat.OLE, ole).problem()).get().asString().contains("before 2007");
		byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, ole, 1024, name.length);
		assertThat(this.reader.read(OfficeFormat.OLE, ole).problem()).contains("it is encrypted");
	}

	@Test
	void tellsDamagedFilesWhereverTheyAreCut() throws IOException {
		byte[] pdf = pdf("The whole text of this page");
		byte[] docx = docx("The whole text of this page");
		for (int cut = 1; cut < 10; cut++) {
			OfficeText ofPdf = this.reader.read(OfficeFormat.PDF, Arrays.copyOf(pdf, pdf.length * cut / 10));
			assertThat(ofPdf.problem().isPresent() || ofPdf.markup().contains("The whole text")).as("%s", ofPdf)
				.isTrue();
			OfficeText ofDocx = this.reader.read(OfficeFormat.DOCX, Arrays.copyOf(docx, docx.length * cut / 10));
			assertThat(ofDocx.problem().isPresent() || ofDocx.markup().contains("The whole text")).as("%s", ofDocx)
				.isTrue();
			assertThat(ofDocx.problem().orElse("it is damaged: ")).startsWith("it is damaged: ");
		}
		assertThat(this.reader.read(OfficeFormat.PDF, Arrays.copyOf(pdf, pdf.length / 5)).problem()).isPresent();
		assertThat(this.reader.read(OfficeFormat.DOCX, Arrays.copyOf(docx, docx.length / 2)).problem()).isPresent();
	}

	@Test
	void survivesNestingWithoutEnd() throws IOException {
		int depth = 50_000;
		byte[] deep = new MadeDocx("<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth))
			.bytes();
		assertThat(this.reader.read(OfficeFormat.DOCX, deep).problem()).isPresent();
		assertThat(this.reader.read(OfficeFormat.DOCX, docx("next")).markup()).contains("<p>next</p>");
	}

	@Test
	void survivesAPageThatUnpacksWithoutEnd() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			byte[] bomb = pdf.text(60, 60, "before").drawn("BT (and again) Tj ET ", 5_000_000).bytes();
			assertThat(bomb).hasSizeLessThan(1 << 20);
			OfficeText text = this.reader.read(OfficeFormat.PDF, bomb);
			assertThat(text.markup()).contains("before");
			assertThat(text.remarks()).singleElement().asString().contains("1 of its 1 pages are damaged");
		}
		assertThat(this.reader.read(OfficeFormat.DOCX, docx("next")).markup()).contains("<p>next</p>");
	}

	@Test
	void survivesAPdfThatRefersToItself() throws IOException {
		String loop = """
				%PDF-1.4
				1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
				2 0 obj <</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>> endobj
				3 0 obj <</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>> endobj
				trailer <</Root 1 0 R/Prev 0>>
				startxref
				0
				%%EOF
				""";
		assertThat(this.reader.read(OfficeFormat.PDF, loop.getBytes(StandardCharsets.US_ASCII)).problem()).isPresent();
		assertThat(this.reader.read(OfficeFormat.DOCX, docx("next")).markup()).contains("<p>next</p>");
	}

	@Test
	void answersToEveryNoise() throws IOException {
		Random random = new Random(7);
		for (byte[] whole : List.of(pdf("The whole text of this page"), docx("The whole text of this page"))) {
			OfficeFormat format = OfficeFormat.of(whole, false).orElseThrow();
			for (int i = 0; i < 100; i++) {
				byte[] noisy = whole.clone();
				for (int change = random.nextInt(1, 12); change > 0; change--) {
					noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
				}
				OfficeText text = this.reader.read(format, noisy);
				assertThat(text.problem().isPresent()).isEqualTo(text.markup().isEmpty());
			}
		}
	}

	@Test
	void tellsAPdfWithoutText() throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			for (int i = 1; i < 5000; i++) {
				pdf.page();
			}
			assertThat(this.reader.read(OfficeFormat.PDF, pdf.bytes()).problem()).get()
				.asString()
				.contains("there is no text in it");
		}
	}

	@Test
	void readsSeveralFilesAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(3);
		try {
			List<Callable<Boolean>> work = IntStream.range(0, 30)
				.<Callable<Boolean>>mapToObj((i) -> () -> this.reader.read(OfficeFormat.DOCX, docx("number " + i))
					.markup()
					.contains("<p>number " + i + "</p>"))
				.toList();
			for (Future<Boolean> done : threads.invokeAll(work)) {
				assertThat(done.get()).isTrue();
			}
		}
		finally {
			threads.shutdown();
		}
	}

	private static List<ProcessHandle> children() {
		return ProcessHandle.current().children().toList();
	}

	private static List<ProcessHandle> started(List<ProcessHandle> before) {
		return ProcessHandle.current().children().filter((child) -> !before.contains(child)).toList();
	}

	private static byte[] docx(String text) throws IOException {
		return new MadeDocx(MadeDocx.paragraph(text)).bytes();
	}

	private static byte[] pdf(String text) throws IOException {
		try (MadePdf pdf = new MadePdf()) {
			return pdf.text(60, 60, text).bytes();
		}
	}

	/** Letters that cannot be packed well. */
	private static String random(int length) {
		StringBuilder text = new StringBuilder(length);
		new Random(1).ints(length, 'a', 'z').forEach((c) -> text.append((char) c));
		return text.toString();
	}

	/** The same file with so many blanks in its text. */
	private static byte[] withText(byte[] docx, int blanks) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(part.getName()));
				zip.write(parts.readAllBytes());
				if (part.getName().equals("word/document.xml")) {
					byte[] some = new byte[1 << 20];
					Arrays.fill(some, (byte) ' ');
					for (int written = 0; written < blanks; written += some.length) {
						zip.write(some);
					}
				}
			}
		}
		return out.toByteArray();
	}

	/** Says that it is ready, and then nothing more. */
	static final class SleepingWorker {

		private SleepingWorker() {
		}

		public static void main(String[] args) throws InterruptedException {
			System.out.write(1);
			System.out.flush();
			Thread.sleep(60_000);
		}

	}

	/** Says that it is ready, and dies of the first question. */
	static final class DyingWorker {

		private DyingWorker() {
		}

		public static void main(String[] args) throws IOException {
			System.out.write(1);
			System.out.flush();
			System.in.read();
			System.exit(7);
		}

	}

}
