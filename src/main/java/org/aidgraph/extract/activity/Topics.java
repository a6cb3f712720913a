package org.aidgraph.extract.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aidgraph.extract.Mention;
import org.aidgraph.text.TextBlock;

/**
 * Tells which undertaking a text speaks of at a position, from where it names them: the
 * one named last, or the one that its section is about where the last was only mentioned
 * in passing. Belongs to one page.
 */
final class Topics {

	private static final int MAX_AHEAD = 350;

	private static final int MAX_FRAME = 50;

	/** Words that put what was just told into an undertaking. */
	private static final List<String> FRAMES = List.of("part of", "under the", "framework", "within", "partie", "cadre",
			"parte", "marco", "\u00e2mbito", "gr\u00e2ce au", "gracias al", "a trav\u00e9s de",
			"\u0440\u0430\u043c\u043a\u0430\u0445", "\u0431\u043b\u0430\u0433\u043e\u0434\u0430\u0440\u044f",
			"\u0636\u0645\u0646", "\u0625\u0637\u0627\u0631");

	private final String text;

	private final NavigableMap<Integer, Mention> named = new TreeMap<>();

	private final TreeSet<Integer> blocks = new TreeSet<>();

	private final TreeSet<Integer> sections = new TreeSet<>();

	/** Where each is named first and last. */
	private final Map<String, int[]> reach = new HashMap<>();

	Topics(String text, List<TextBlock> blocks) {
		this.text = text;
		for (TextBlock block : blocks) {
			this.blocks.add(block.start());
			if (block.type() == TextBlock.Type.HEADING) {
				this.sections.add(block.start());
			}
		}
	}

	/** Notes where an undertaking is named. */
	void name(int at, Mention mention) {
		this.named.put(at, mention);
		int[] span = this.reach.computeIfAbsent(mention.name(), (name) -> new int[] { at, at });
		span[0] = Math.min(span[0], at);
		span[1] = Math.max(span[1], at);
	}

	boolean isNamedAt(int position) {
		return this.named.containsKey(position);
	}

	/** The undertaking that is spoken of at a position, of those named before it. */
	Optional<Mention> at(int position) {
		Map.Entry<Integer, Mention> last = this.named.lowerEntry(position);
		if (last == null) {
			return Optional.empty();
		}
		int block = floor(this.blocks, position);
		Map.Entry<Integer, Mention> first = this.named.ceilingEntry(floor(this.sections, position));
		boolean other = first != null && first.getKey() < last.getKey()
				&& !first.getValue().name().equals(last.getValue().name());
		boolean passing = other && last.getKey() < block && isOfOneBlock(last.getValue())
				&& isRepeated(first.getValue());
		return Optional.of(passing ? first.getValue() : last.getValue());
	}

	/** The only undertaking that the page names. */
	Optional<Mention> only() {
		return (this.reach.size() == 1) ? Optional.of(this.named.firstEntry().getValue()) : Optional.empty();
	}

	/** The first one named behind a position, not far from it. */
	Optional<Mention> soon(int position) {
		Map.Entry<Integer, Mention> next = this.named.higherEntry(position);
		return (next == null || next.getKey() - position > MAX_AHEAD) ? Optional.empty() : Optional.of(next.getValue());
	}

	private boolean isOfOneBlock(Mention mention) {
		int[] span = this.reach.getOrDefault(mention.name(), new int[] { 0, 0 });
		return floor(this.blocks, span[0]) == floor(this.blocks, span[1]);
	}

	private boolean isRepeated(Mention mention) {
		int once = this.text.indexOf(mention.name());
		return once >= 0 && this.text.indexOf(mention.name(), once + 1) > 0;
	}

	private static int floor(TreeSet<Integer> starts, int position) {
		Integer start = starts.floor(position);
		return (start == null) ? 0 : start;
	}

}
