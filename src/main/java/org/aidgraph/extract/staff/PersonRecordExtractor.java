package org.aidgraph.extract.staff;

import java.util.List;
import java.util.Optional;
import com.google.auto.service.AutoService;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;
import org.aidgraph.extract.Findings;
import org.aidgraph.extract.Reading;
import org.aidgraph.text.TextBlock;
import org.aidgraph.vocabulary.Predicate;

/**
 * Reads records of people, "Name: …, Title: …, Organization: …, Phone: …"; writes what
 * they are there, and how to reach them.
 */
@AutoService(FactExtractor.class)
@Extracts(name = "person-records", reads = "Name: Ana Ruiz; Title: Director; Organization: A; Phone: +1 2345",
		writes = { Predicate.HOLDS_ROLE, Predicate.CONTACT_FOR }, right = 0.87)
public final class PersonRecordExtractor implements FactExtractor {

	private static final int MAX_LINE = 200;

	@Override
	public void extract(Reading reading, Findings findings) {
		StaffEntry entry = new StaffEntry(reading);
		List<TextBlock> blocks = reading.page().blocks();
		Optional<PersonLabel> open = Optional.empty();
		for (TextBlock block : blocks) {
			int sign = sign(block.text());
			Optional<PersonLabel> label = (block.text().length() > MAX_LINE) ? Optional.empty()
					: PersonLabel.of((sign < 0) ? block.text() : block.text().substring(0, sign));
			if (label.filter((kind) -> kind == PersonLabel.NAME).isPresent() || label.isEmpty() && open.isEmpty()) {
				entry.write(findings);
				entry = new StaffEntry(reading);
			}
			if (label.isPresent() && sign > 0) {
				String value = block.text().substring(sign + 1);
				entry.take(label.get(), value.strip(), block.start() + sign + 1 + leading(value));
				open = value.isBlank() ? label : Optional.empty();
			}
			else if (label.isPresent()) {
				open = label;
			}
			else if (open.isPresent()) {
				entry.take(open.get(), block.text(), block.start());
				open = Optional.empty();
			}
		}
		entry.write(findings);
	}

	/** Where the label of a line ends, or -1. */
	private static int sign(String text) {
		int colon = text.indexOf(':');
		int tab = text.indexOf('\t');
		return (tab >= 0 && (colon < 0 || tab < colon)) ? tab : colon;
	}

	private static int leading(String value) {
		int i = 0;
		while (i < value.length() && Character.isWhitespace(value.charAt(i))) {
			i++;
		}
		return i;
	}

}
