package org.aidgraph.bench.graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.aidgraph.iati.IatiReader;
import org.aidgraph.iati.fact.FactMaker;
import org.aidgraph.iati.fact.RecordFacts;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Measures the reading of an IATI file without a database, in millions of bytes of XML a
 * second of processor time of one thread, beside the JDK's parser (SAX) that makes
 * nothing of the same bytes. Unpacking is not measured.
 */
final class IatiReading {

	private static final int ROUNDS = 4;

	private final PrintStream out;

	private final FactMaker maker;

	private final EntityResolver resolver;

	private long made;

	IatiReading(PrintStream out) {
		ReferenceData reference = ReferenceData.load();
		this.out = out;
		this.maker = new FactMaker(reference.organizations());
		this.resolver = new EntityResolver(reference);
	}

	/** A way to read. */
	private interface Way {

		void read(InputStream in) throws IOException;

	}

	void measure(Path file) throws IOException {
		Path xml = Files.createDirectories(Path.of("target/bench/iati")).resolve("unpacked.xml");
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
				InputStream unpacked = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
			Files.copy(unpacked, xml, StandardCopyOption.REPLACE_EXISTING);
		}
		this.out.printf(Locale.ROOT, "%s: %,d bytes of XML; the last of %d rounds%n", file.getFileName(),
				Files.size(xml), ROUNDS);
		measure("parsed by the JDK, nothing made of it", xml, IatiReading::parse);
		measure("read into records", xml, (in) -> new IatiReader().read(in, (item) -> this.made++, (remark) -> {
		}));
		measure("… made facts and flows of", xml, (in) -> new IatiReader().read(in,
				(item) -> this.made += this.maker.of(item).facts().size(), (remark) -> {
				}));
		measure("… and resolved", xml, (in) -> new IatiReader().read(in, (item) -> {
			RecordFacts said = this.maker.of(item);
			this.made += this.resolver.resolve(said.facts(), said.flows()).claims().size();
		}, (remark) -> {
		}));
	}

	private void measure(String what, Path xml, Way way) throws IOException {
		double seconds = 0;
		for (int round = 0; round < ROUNDS; round++) {
			this.made = 0;
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			try (InputStream in = new BufferedInputStream(Files.newInputStream(xml), 1 << 16)) {
				way.read(in);
			}
			seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
		}
		this.out.printf(Locale.ROOT, "  %-40s %6.1f MB a CPU-second; %,d made%n", what, Files.size(xml) / 1e6 / seconds,
				this.made);
	}

	private static void parse(InputStream in) throws IOException {
		try {
			SAXParserFactory.newDefaultInstance().newSAXParser().parse(in, new DefaultHandler());
		}
		catch (SAXException | ParserConfigurationException ex) {
			throw new IllegalStateException("The JDK cannot parse it", ex);
		}
	}

}
