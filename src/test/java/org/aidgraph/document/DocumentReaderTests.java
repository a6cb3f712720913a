package org.aidgraph.document;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aidgraph.testing.MadeDocx;
import org.aidgraph.testing.MadePdf;
import org.aidgraph.text.TextReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DocumentReaderTests {

	private static final int LIMIT = 10_000;

	private Path folder = Path.of("");

	@BeforeEach
	void makeFolder(@TempDir Path temporary) throws IOException {
		this.folder = Files.createDirectories(temporary.resolve("in put"));
	}

	@Test
	void readsAFolderInAlphabeticalOrder() throws IOException {
		write("b.txt", "second");
		write("a.html", "<html><body>first</body></html>");
		write("sub/c.txt", "third");
		assertThat(read(this.folder)).extracting(Found::name).containsExactly("a.html", "b.txt", "sub/c.txt");
	}

	@Test
	void knowsHtmlByNameAndByContent() throws IOException {
		write("a.html", "<p>first</p>");
		write("b.txt", "<!DOCTYPE html><html><p>second</p></html>");
		write("c.txt", "third");
		assertThat(documents()).extracting(Document::mediaType).containsExactly("text/html", "text/html", "text/plain");
	}

	@Test
	void skipsOnlyWhatCannotBeReadAndSaysWhy() throws IOException {
		write("blank.txt", " \n ");
		write("empty.txt", "");
		write("fine.txt", "fine");
		Files.write(this.folder.resolve("image.png"), new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2 });
		write("large.txt", "x".repeat(LIMIT + 1));
		write("old.doc", "text");
		Files.createSymbolicLink(this.folder.resolve("lost.txt"), this.folder.resolve("nowhere"));
		List<Found> found = read(this.folder);
		assertThat(found).filteredOn(Document.class::isInstance).extracting(Found::name).containsExactly("fine.txt");
		assertThat(found).filteredOn(Skipped.class::isInstance)
			.map((one) -> one.name() + ": " + ((Skipped) one).reason())
			.containsExactlyInAnyOrder("blank.txt: there is nothing but blanks in it", "empty.txt: the file is empty",
					"image.png: this is not text but a binary file",
					"large.txt: it has 10,001 bytes or more, and the limit for one document is 10,000 (aidgraph.max-document-size)",
					"old.doc: files of type .doc are not read", "lost.txt: there is no such file or folder");
	}

	@Test
	void readsPdfAndWordByTheirContentWhateverTheirNames() throws IOException {
		byte[] pdf;
		try (MadePdf made = new MadePdf()) {
			pdf = made.text(60, 60, "Funded by Norway").bytes();
		}
		byte[] docx = new MadeDocx(MadeDocx.paragraph("Funded by Sweden")).bytes();
		Files.write(this.folder.resolve("a.pdf"), pdf);
		Files.write(this.folder.resolve("b.txt"), pdf);
		Files.write(this.folder.resolve("c.docx"), docx);
		Files.write(this.folder.resolve("d"), docx);
		Files.write(this.folder.resolve("e.zip"), docx);
		write("f.pdf", "<!DOCTYPE html><html><p>Funded by Japan</p></html>");
		write("g.docx", "Funded by Italy");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(this.folder.resolve("h.zip")))) {
			zip.putNextEntry(new ZipEntry("inner/one.pdf"));
			zip.write(pdf);
			zip.putNextEntry(new ZipEntry("two.docx"));
			zip.write(docx);
		}
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(this.folder.resolve("i.pdf.gz")))) {
			out.write(pdf);
		}
		String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
		assertThat(documents()).extracting(Document::name, Document::mediaType)
			.containsExactly(tuple("a.pdf", "application/pdf"), tuple("b.txt", "application/pdf"),
					tuple("c.docx", word), tuple("d", word), tuple("e.zip", word), tuple("f.pdf", "text/html"),
					tuple("g.docx", "text/plain"), tuple("h.zip!/inner/one.pdf", "application/pdf"),
					tuple("h.zip!/two.docx", word), tuple("i.pdf", "application/pdf"));
		assertThat(documents()).allSatisfy((document) -> {
			String text = new TextReader().read(document).text();
			assertThat(text.strip()).matches("Funded by (Norway|Sweden|Japan|Italy)");
		});
		assertThat(documents().get(0).sha256()).isEqualTo(DocumentFactory.sha256(pdf));
	}

	@Test
	void saysWhyAnOfficeFileIsNotReadAndGoesOn() throws IOException {
		write("a.pdf", "%PDF-1.7\n");
		Files.write(this.folder.resolve("b"),
				"PK\3\4 [Content_Types].xml xl/workbook.xml".getBytes(StandardCharsets.UTF_8));
		write("c.docx", "PK\3\4 [Content_Types].xml word/document.xml");
		write("d.txt", "A text that speaks of %PDF-1.7 files");
		List<Found> found = read(this.folder);
		assertThat(found).filteredOn(Skipped.class::isInstance)
			.extracting((one) -> ((Skipped) one).reason())
			.satisfiesExactly((reason) -> assertThat(reason).startsWith("it is damaged: "),
					(reason) -> assertThat(reason).isEqualTo("Excel workbooks are not read"),
					(reason) -> assertThat(reason).startsWith("it is damaged: "));
		assertThat(found).filteredOn(Document.class::isInstance).extracting(Found::name).containsExactly("d.txt");
	}

	@Test
	void readsOneDocumentFromAStream() {
		List<Found> found = new ArrayList<>();
		DocumentReader reader = new DocumentReader(LIMIT);
		reader.read(new ByteArrayInputStream("<html><p>text</p></html>".getBytes(StandardCharsets.UTF_8)), "-",
				found::add);
		reader.read(new ByteArrayInputStream(new byte[LIMIT + 1]), "-", found::add);
		assertThat(found.get(0)).isInstanceOfSatisfying(Document.class,
				(document) -> assertThat(document.mediaType()).isEqualTo("text/html"));
		assertThat(found.get(1)).isInstanceOfSatisfying(Skipped.class,
				(one) -> assertThat(one.reason()).contains("aidgraph.max-document-size"));
	}

	@Test
	void findsPdfFilesWithoutOpeningThem() throws IOException {
		byte[] pdf;
		try (MadePdf made = new MadePdf()) {
			pdf = made.text(60, 60, "Funded by Norway").bytes();
		}
		Files.write(this.folder.resolve("a.pdf"), pdf);
		write("b.pdf", "%PDF-1.7\n");
		List<Found> found = new ArrayList<>();
		new DocumentReader(LIMIT).find(this.folder.toString(), found::add);
		assertThat(found).hasSize(2).allSatisfy((one) -> assertThat(one).isInstanceOf(Document.Unopened.class));
		Document cover = ((Document.Unopened) found.get(0)).cover();
		assertThat(cover.content()).isEmpty();
		assertThat(cover.sha256()).isEqualTo(DocumentFactory.sha256(pdf));
		assertThat(found.get(0).opened()).isEqualTo(documents().get(0));
		assertThat(found.get(1).opened()).isInstanceOf(Skipped.class);
	}

	@Test
	void readsAPdfFromTheWebWhateverItsHeaderSays() throws IOException {
		byte[] pdf;
		try (MadePdf made = new MadePdf()) {
			pdf = made.text(60, 60, "Funded by Norway").bytes();
		}
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			boolean plain = exchange.getRequestURI().getPath().endsWith("plain");
			exchange.getResponseHeaders().add("Content-Type", plain ? "text/plain" : "application/pdf");
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream body = exchange.getResponseBody()) {
				body.write(pdf);
			}
		});
		server.start();
		try {
			String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
			List<Found> found = new ArrayList<>();
			new DocumentReader(LIMIT).read(address + "report", found::add);
			new DocumentReader(LIMIT).read(address + "plain", found::add);
			assertThat(found).hasSize(2)
				.allSatisfy((one) -> assertThat(one).isInstanceOfSatisfying(Document.class,
						(document) -> assertThat(document.content()).contains("Funded by Norway")));
		}
		finally {
			server.stop(0);
		}
	}

	@Test
	void readsNamesWithBlanksAndArabicLetters() throws IOException {
		write("صفحة المشروع 1.txt", "نص");
		Document document = documents().get(0);
		assertThat(document.name()).isEqualTo("صفحة المشروع 1.txt");
		assertThat(document.id()).startsWith("صفحة-المشروع-1-txt-");
		assertThat(document.content()).isEqualTo("نص");
	}

	@Test
	void decodesWhatIsNotUtf8AndSaysSo() throws IOException {
		String text = "Le projet a été financé par la Suède et la Norvège, à l’été, grâce à l’appui de la société civile. ";
		Files.write(this.folder.resolve("latin.txt"), text.repeat(5).getBytes(Charset.forName("windows-1252")));
		Files.write(this.folder.resolve("utf16.txt"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
		List<Document> documents = documents();
		assertThat(documents)
			.allSatisfy((document) -> assertThat(document.content()).startsWith("Le projet a été financé"));
		assertThat(documents.get(0).remarks()).singleElement().asString().contains("not UTF-8");
		assertThat(documents.get(1).remarks()).isEmpty();
	}

	@Test
	void keepsAFileWithAFewBrokenBytes() throws IOException {
		byte[] bytes = "Côte d’Ivoire, Bénin, Sénégal, Gambie, Guinée-Bissau et São Tomé: déjà évalué X là"
			.getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 5] = (byte) 0xFF;
		Files.write(this.folder.resolve("broken.txt"), bytes);
		Document document = documents().get(0);
		assertThat(document.content()).startsWith("Côte d’Ivoire");
		assertThat(document.remarks()).singleElement().asString().contains("replaced");
	}

	@Test
	void readsACutPageAndSaysSo() throws IOException {
		write("cut.html", "<html><body><p>The project was fun");
		Document document = documents().get(0);
		assertThat(document.remarks()).singleElement().asString().contains("ends in the middle");
	}

	@Test
	void readsArchivesAndJsonLines() throws IOException {
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(this.folder.resolve("a.txt.gz")))) {
			out.write("zipped".getBytes(StandardCharsets.UTF_8));
		}
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(this.folder.resolve("b.zip")))) {
			zip.putNextEntry(new ZipEntry("inner/one.txt"));
			zip.write("one".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("two.html"));
			zip.write("<p>two</p>".getBytes(StandardCharsets.UTF_8));
		}
		write("c.jsonl", """
				{"url":"https://example.org/1","text":"first","title":"One"}
				{"url":"https://example.org/2","html":"<p>second</p>"}

				{"url":"https://example.org/3"}
				not json""");
		assertThat(read(this.folder)).extracting(Found::name)
			.containsExactly("a.txt", "b.zip!/inner/one.txt", "b.zip!/two.html", "https://example.org/1",
					"https://example.org/2", "c.jsonl:4", "c.jsonl:5");
		assertThat(documents()).extracting(Document::content)
			.containsExactly("zipped", "one", "<p>two</p>", "first", "<p>second</p>");
	}

	@Test
	void skipsADamagedArchive() throws IOException {
		write("a.zip", "not a zip");
		write("b.gz", "not a gzip");
		write("c.txt", "fine");
		assertThat(read(this.folder)).hasSize(3).filteredOn(Document.class::isInstance).hasSize(1);
	}

	@Test
	void skipsAJsonLineThatIsTooLong() throws IOException {
		write("a.jsonl", "{\"url\":\"u\",\"text\":\"" + "x".repeat(LIMIT) + "\"}\n{\"url\":\"v\",\"text\":\"y\"}\n");
		assertThat(read(this.folder)).extracting(Found::name).containsExactly("a.jsonl:1", "v");
	}

	@Test
	void givesASourceItsOwnAddressesWhereverItLies() throws IOException {
		String yaml = "publisher: Example\nexpected:\n  documents: 2\n";
		write("one/pages/source.yml", yaml);
		write("one/pages/documents/a.txt", "text");
		write("two/pages/source.yml", yaml);
		write("two/pages/documents/a.txt", "text");
		List<Document> documents = documents();
		assertThat(documents).hasSize(2);
		assertThat(documents).extracting(Document::uri).containsOnly("pages/documents/a.txt");
		assertThat(documents).extracting(Document::id).containsOnly(documents.get(0).id());
		assertThat(documents.get(0).source().orElseThrow().publisher()).contains("Example");
		assertThat(documents.get(0).source().orElseThrow().expectedDocuments()).isEqualTo(2);
	}

	@Test
	void tellsFilesOfTheSameNameApart() throws IOException {
		write("one/a.txt", "text");
		write("two/a.txt", "text");
		assertThat(documents()).extracting(Document::id).doesNotHaveDuplicates();
	}

	@Test
	void reportsASourceFileThatIsNotUnderstood() throws IOException {
		write("pages/source.yml", "expected:\n  documents: many\n");
		write("pages/documents/a.txt", "text");
		assertThat(read(this.folder)).singleElement()
			.isInstanceOfSatisfying(Skipped.class,
					(one) -> assertThat(one.reason()).contains("'documents' is not a count"));
	}

	@Test
	void reportsAPathThatIsNotThere() {
		assertThat(read(this.folder.resolve("nowhere.txt"))).singleElement()
			.isInstanceOfSatisfying(Skipped.class, (one) -> assertThat(one.reason()).contains("no such file"));
	}

	private void write(String name, String content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private List<Found> read(Path path) {
		List<Found> found = new ArrayList<>();
		new DocumentReader(LIMIT).read(path, found::add);
		return found;
	}

	private List<Document> documents() {
		return read(this.folder).stream().filter(Document.class::isInstance).map(Document.class::cast).toList();
	}

}
