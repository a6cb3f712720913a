package org.aidgraph.iati.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidgraph.extract.Mention;
import org.aidgraph.iati.record.Narrative;
import org.aidgraph.iati.record.Share;
import org.aidgraph.vocabulary.Kind;
import org.aidgraph.vocabulary.Slug;

/**
 * What the countries, regions and sectors of records are called. Thread safe.
 */
final class Targets {

	private static final String DAC = "1";

	private static final String M49 = "2";

	/** A code that is a word is a name too. */
	private static final Pattern WORD = Pattern.compile("\\p{L}{4}");

	private final Codelists codelists;

	Targets(Codelists codelists) {
		this.codelists = codelists;
	}

	/** The country, region or sector; empty for what is none. */
	Optional<Mention> mention(Share share) {
		Optional<String> name = Narrative.best(share.names())
			.map(Narrative::text)
			.or(() -> Optional.of(share.code()).filter((code) -> WORD.matcher(code).find()));
		return switch (share.dimension()) {
			case COUNTRY -> Optional.of(new Mention(Kind.COUNTRY, name.orElse(share.code()), List.of(),
					Optional.of(share.code().toUpperCase(Locale.ROOT)).filter((code) -> !code.isEmpty())));
			case REGION -> region(share, name);
			case SECTOR -> sector(share, name);
			case HUMANITARIAN_SCOPE -> Optional.empty();
		};
	}

	private Optional<Mention> region(Share share, Optional<String> name) {
		if (share.vocabulary().equals(DAC)) {
			return this.codelists.region(share.code())
				.map((listed) -> new Mention(Kind.REGION, listed, List.of(), Optional.empty()));
		}
		if (share.vocabulary().equals(M49) && !share.code().isEmpty()) {
			return Optional
				.of(new Mention(Kind.REGION, name.orElse(share.code()), List.of(), Optional.of(share.code())));
		}
		return name.map((own) -> new Mention(Kind.REGION, own, List.of(), Optional.empty()));
	}

	/**
	 * A sector is its code in its vocabulary. Those of the publisher's own vocabularies
	 * are known by their names, since others use the same codes for other things.
	 */
	private Optional<Mention> sector(Share share, Optional<String> name) {
		boolean own = share.vocabulary().startsWith("9") && share.vocabulary().length() == 2;
		Optional<String> listed = this.codelists.sector(share.vocabulary(), share.code());
		if (share.code().isEmpty() || own) {
			return name.map((words) -> new Mention(Kind.SECTOR, words, List.of(), Optional.empty()));
		}
		String id = "sector:" + Slug.of(share.vocabulary()) + "." + Slug.of(share.code());
		return Optional
			.of(new Mention(Kind.SECTOR, listed.or(() -> name).orElse(share.code()), List.of(), Optional.of(id)));
	}

	/** The words or the code that name it in the file. */
	static String quote(Share share) {
		return Narrative.best(share.names()).map(Narrative::stated).orElse(share.code());
	}

}
