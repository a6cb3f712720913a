package org.aidgraph.iati;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Share;
import org.aidgraph.iati.record.Share.Dimension;

/**
 * Reads the countries, regions, sectors and emergencies that something is for.
 */
final class Shares {

	private static final Set<String> IGNORED = Set.of("vocabulary-uri", "type");

	/** Publishers round each percentage. */
	private static final BigDecimal TOLERANCE = new BigDecimal("0.5");

	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private final XmlCursor cursor;

	private final Words words;

	private final Values values;

	Shares(XmlCursor cursor, Words words, Values values) {
		this.cursor = cursor;
		this.words = words;
		this.values = values;
	}

	/**
	 * Reads the element to its end.
	 * @return empty, and remarked, if it has neither code nor name
	 */
	Optional<Share> read(Dimension dimension) throws XMLStreamException {
		int position = this.cursor.position();
		String vocabulary = dimension.defaultVocabulary();
		String code = "";
		Optional<BigDecimal> percentage = Optional.empty();
		for (int i = 0; i < this.cursor.attributes(); i++) {
			switch (this.cursor.attribute(i)) {
				case "code" -> code = this.cursor.value(i);
				case "percentage" -> percentage = this.values.percentage(i);
				case "vocabulary" -> {
					String stated = Codes.SECTOR_VOCABULARY.read(this.cursor, i);
					vocabulary = stated.isEmpty() ? vocabulary : stated;
				}
				default -> this.cursor.unread(i, IGNORED);
			}
		}
		List<Narrative> names = this.words.readContent(Set.of());
		if (code.isEmpty() && names.isEmpty()) {
			this.cursor.remarkClosed(Reason.NO_CODE, "");
			return Optional.empty();
		}
		return Optional.of(new Share(dimension, vocabulary, code, names, percentage, position));
	}

	/**
	 * Remarks where percentages do not make a whole: of sectors in each vocabulary, and
	 * of countries together with the regions of each vocabulary.
	 */
	void checkWholes(List<Share> shares) {
		Map<String, BigDecimal> sectors = new TreeMap<>();
		Map<String, BigDecimal> regions = new TreeMap<>();
		BigDecimal countries = BigDecimal.ZERO;
		boolean places = false;
		for (Share share : shares) {
			if (share.percentage().isPresent()) {
				BigDecimal percentage = share.percentage().get();
				switch (share.dimension()) {
					case SECTOR -> sectors.merge(share.vocabulary(), percentage, BigDecimal::add);
					case REGION -> regions.merge(share.vocabulary(), percentage, BigDecimal::add);
					case COUNTRY -> {
						countries = countries.add(percentage);
						places = true;
					}
					case HUMANITARIAN_SCOPE -> {
					}
				}
			}
		}
		sectors.forEach((vocabulary, sum) -> check("sector/@percentage", "vocabulary " + vocabulary + ": ", sum));
		if (regions.isEmpty() && places) {
			check("recipient-country/@percentage", "", countries);
		}
		for (Map.Entry<String, BigDecimal> region : regions.entrySet()) {
			check("recipient-region/@percentage", "with countries, vocabulary " + region.getKey() + ": ",
					countries.add(region.getValue()));
		}
	}

	private void check(String path, String which, BigDecimal sum) {
		if (sum.subtract(WHOLE).abs().compareTo(TOLERANCE) > 0) {
			this.cursor.remarkBelow(Reason.NOT_A_WHOLE, path, which + sum.toPlainString());
		}
	}

}
