package org.aidgraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aidgraph.document.Document;
import org.aidgraph.document.DocumentReader;
import org.aidgraph.extract.Fact;
import org.aidgraph.extract.FactReader;
import org.aidgraph.field.FieldReader;
import org.aidgraph.grammar.SentenceReader;
import org.aidgraph.naming.Reference;
import org.aidgraph.reference.ReferenceData;
import org.aidgraph.resolve.EntityResolver;
import org.aidgraph.text.Page;
import org.aidgraph.text.TextBlock;
import org.aidgraph.text.TextReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The parts of the way from text to entities, each alone, on the first pages of the
 * corpus: characters a second in the column of that name.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class Parts {

	private final ReferenceData reference = ReferenceData.load();

	private final TextReader texts = new TextReader();

	private final FieldReader fields = new FieldReader(new Reference(this.reference));

	private final FactReader facts = new FactReader(this.reference);

	private final EntityResolver resolver = new EntityResolver(this.reference);

	private final List<Document> documents = new ArrayList<>();

	private final List<Page> pages = new ArrayList<>();

	private final List<List<Fact>> found = new ArrayList<>();

	/** Reads the pages and what the later parts need of them. */
	@Setup
	public void read() {
		new DocumentReader().read(Path.of("target/bench/some.jsonl.gz"), (one) -> {
			if (one instanceof Document document) {
				Page page = this.texts.read(document);
				this.documents.add(document);
				this.pages.add(page);
				this.found.add(this.facts.read(page));
			}
		});
	}

	/** Counts what was read. */
	@State(Scope.Thread)
	@AuxCounters(AuxCounters.Type.OPERATIONS)
	public static class Count {

		/** Characters of the pages that were read. */
		public long characters;

	}

	@Benchmark
	public void text(Count count, Blackhole sink) {
		for (Document document : this.documents) {
			sink.consume(this.texts.read(document));
			count.characters += document.content().length();
		}
	}

	@Benchmark
	public void sentences(Count count, Blackhole sink) {
		for (Page page : this.pages) {
			for (TextBlock block : page.blocks()) {
				sink.consume(SentenceReader.read(block.text(), block.start()));
			}
			count.characters += page.text().length();
		}
	}

	@Benchmark
	public void gazetteer(Count count, Blackhole sink) {
		for (Page page : this.pages) {
			sink.consume(this.reference.gazetteer().scan(page.text()));
			count.characters += page.text().length();
		}
	}

	@Benchmark
	public void fields(Count count, Blackhole sink) {
		for (Page page : this.pages) {
			sink.consume(this.fields.read(page));
			count.characters += page.text().length();
		}
	}

	@Benchmark
	public void extract(Count count, Blackhole sink) {
		for (Page page : this.pages) {
			sink.consume(this.facts.read(page));
			count.characters += page.text().length();
		}
	}

	@Benchmark
	public void resolve(Count count, Blackhole sink) {
		for (int i = 0; i < this.pages.size(); i++) {
			sink.consume(this.resolver.resolve(this.found.get(i)));
			count.characters += this.pages.get(i).text().length();
		}
	}

}
