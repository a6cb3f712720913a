package org.aidgraph;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidgraph.testing.MadeDocx;
import org.aidgraph.testing.MadePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged jar, started as a user starts it.
 */
class PackagedApplicationIT {

	private static final Path JAR = Path.of(System.getProperty("aidgraph.jar", "target/aidgraph.jar")).toAbsolutePath();

	private static final Pattern START_PAGE = Pattern.compile("Start page\\s+(http://127\\.0\\.0\\.1:\\d+)/");

	private static final Pattern PASSWORD_FILE = Pattern.compile("password in (.+)$");

	@Test
	void servesAnEmptyGraphAndSaysHowToFillIt(@TempDir Path folder) throws Exception {
		Files.createDirectories(folder.resolve("with blank"));
		Path home = folder.resolve("with blank/بيانات");
		Process serving = start(folder, "--aidgraph.home=" + home, "--server.port=0", "--aidgraph.embedded.bolt-port=0",
				"--aidgraph.embedded.http-port=0");
		try {
			List<String> said = readUntil(serving, "Stop with Ctrl-C");
			assertThat(said).anySatisfy((line) -> assertThat(line).contains("import PATH"));
			String base = find(START_PAGE, said);
			assertThat(get(base + "/actuator/health")).contains("\"status\":\"UP\"");
			assertThat(get(base + "/api/organizations")).contains("\"items\":[]");
			Path password = folder.resolve(find(PASSWORD_FILE, said));
			assertThat(Files.getPosixFilePermissions(password)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);

			Path page = Files.writeString(folder.resolve("page.txt"),
					"Harbour Help Desk\n\nStatus: Active\nBudget: EUR 2,000\nDonor: European Union\n"
							+ "Benefiting countries: Tunisia, Egypt\nProject ID: HD.9001\n");
			Process importing = start(folder, "import", page.toString(), "--aidgraph.home=" + home);
			List<String> report = readAll(importing);
			assertThat(importing.exitValue()).as(String.join("\n", report)).isZero();
			assertThat(get(base + "/api/projects")).contains("Harbour Help Desk");

			Process second = start(folder, "--aidgraph.home=" + home, "--server.port=0");
			Process checking = start(folder, "check", "--aidgraph.home=" + home);
			Process reviewing = start(folder, "review", "--aidgraph.home=" + home);
			List<String> refusal = readAll(second);
			assertThat(second.exitValue()).isEqualTo(1);
			assertThat(refusal).filteredOn((line) -> line.startsWith("aidgraph: "))
				.singleElement()
				.asString()
				.contains("in use", "aidgraph.home");

			List<String> findings = readAll(checking);
			assertThat(findings).isNotEmpty().allSatisfy((line) -> assertThat(line).doesNotContain("BROKEN"));
			assertThat(checking.exitValue()).isZero();
			List<String> review = readAll(reviewing);
			assertThat(reviewing.exitValue()).as(String.join("\n", review)).isZero();
		}
		finally {
			List<ProcessHandle> children = serving.descendants().toList();
			serving.destroy();
			assertThat(serving.waitFor(20, TimeUnit.SECONDS)).isTrue();
			assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
		}
	}

	@Test
	void extractsWithoutADatabase(@TempDir Path folder) throws Exception {
		Path page = Files.writeString(folder.resolve("page one.txt"),
				"Harbour Help Desk\n\nStatus: Active\nBudget: EUR 2,000\nProject ID: HD.9001\n");
		Process extracting = start(folder, "extract", page.toString());
		List<String> facts = readAll(extracting);
		assertThat(extracting.exitValue()).isZero();
		assertThat(facts).anySatisfy((line) -> assertThat(line).contains("\"document\":\"page one.txt\"",
				"\"predicate\":\"BUDGET\"", "\"name\":\"2000 EUR\"", "\"start\":"));
		assertThat(folder.resolve("data")).doesNotExist();
	}

	@Test
	void extractsFromPdfAndWord(@TempDir Path folder) throws Exception {
		Path documents = Files.createDirectories(folder.resolve("with blank"));
		try (MadePdf pdf = new MadePdf()) {
			pdf.text(60, 60, 20, pdf.bold, "Harbour Help Desk")
				.text(60, 100, "Status: Active")
				.text(60, 120, "ID: HD.9001");
			Files.write(documents.resolve("one.pdf"), pdf.text(60, 140, "Budget: EUR 2,000").bytes());
		}
		Files.write(documents.resolve("two"),
				new MadeDocx(MadeDocx.styled("Titel", "Clean Wells") + MadeDocx
					.table(new String[] { "Project ID", "CW.9001" }, new String[] { "Budget", "USD 300,000" }))
					.bytes());
		Process extracting = start(folder, "extract", documents.toString());
		Process impatient = start(folder, "extract", "--aidgraph.max-reading-time=1ms",
				documents.resolve("two").toString());
		List<String> facts = readAll(extracting);
		assertThat(extracting.exitValue()).as(String.join("\n", facts)).isZero();
		assertThat(facts).anySatisfy((line) -> assertThat(line).contains("\"document\":\"one.pdf\"", "2000 EUR"))
			.anySatisfy((line) -> assertThat(line).contains("\"document\":\"two\"", "300000 USD"));
		assertThat(readAll(impatient)).containsExactly("skipped: two: it took longer than 1 ms");
		assertThat(impatient.exitValue()).isEqualTo(1);
	}

	@Test
	void tellsWrongUsageFromFailedInput(@TempDir Path folder) throws Exception {
		Process wrong = start(folder, "imprt");
		Process missing = start(folder, "extract", "nowhere.txt");
		readAll(wrong);
		assertThat(wrong.exitValue()).isEqualTo(2);
		assertThat(readAll(missing)).containsExactly("skipped: nowhere.txt: there is no such file or folder");
		assertThat(missing.exitValue()).isEqualTo(1);
	}

	@Test
	void tellsAnOldJavaWhatIsMissing() throws Exception {
		try (JarFile jar = new JarFile(JAR.toFile());
				DataInputStream start = new DataInputStream(
						jar.getInputStream(jar.getEntry("org/aidgraph/start/Start.class")))) {
			start.readInt();
			start.readUnsignedShort();
			assertThat(start.readUnsignedShort()).as("class file version of Java 8").isEqualTo(52);
		}
		try (URLClassLoader jar = new URLClassLoader(new URL[] { JAR.toUri().toURL() }, null)) {
			Method complaint = jar.loadClass("org.aidgraph.start.Start").getMethod("complaint", String.class);
			assertThat(complaint.invoke(null, "1.8")).asString().contains("this is Java 1.8", "Java 17 or newer");
			assertThat(complaint.invoke(null, "11")).asString().contains("this is Java 11");
			assertThat(complaint.invoke(null, "17")).isEqualTo("");
			assertThat(complaint.invoke(null, "25")).isEqualTo("");
		}
	}

	private static Process start(Path folder, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-jar",
						JAR.toString()));
		command.addAll(Arrays.asList(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().put("LC_ALL", "C.UTF-8");
		return builder.start();
	}

	private static List<String> readUntil(Process process, String last) throws IOException {
		List<String> lines = new ArrayList<>();
		BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			lines.add(line);
			if (line.contains(last)) {
				return lines;
			}
		}
		throw new AssertionError("It ended without '" + last + "':\n" + String.join("\n", lines));
	}

	private static List<String> readAll(Process process) throws IOException, InterruptedException {
		List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return lines;
	}

	private static String find(Pattern pattern, List<String> lines) {
		for (String line : lines) {
			Matcher matcher = pattern.matcher(line);
			if (matcher.find()) {
				return matcher.group(1);
			}
		}
		throw new AssertionError("Nobody said " + pattern + ":\n" + String.join("\n", lines));
	}

	private static String get(String address) throws IOException, InterruptedException {
		HttpResponse<String> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return response.body();
	}

}
