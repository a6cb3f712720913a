package org.aidgraph.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aidgraph.cypher.CypherHeader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A question of the guide: a file under {@code cypher/guide}, whose purpose is the
 * question and, after its question mark, what the answer shows.
 *
 * @param number its place in the guide, from 1
 * @param question the question
 * @param explanation what the answer shows
 * @param statement the Cypher that answers it
 */
record GuideQuestion(int number, String question, String explanation, String statement) {

	/** All questions in the order of their files' names. */
	static List<GuideQuestion> all() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources("classpath:cypher/guide/*.cypher");
			Arrays.sort(files, Comparator.comparing((file) -> String.valueOf(file.getFilename())));
			List<GuideQuestion> questions = new ArrayList<>();
			for (Resource file : files) {
				questions.add(of(questions.size() + 1, file.getContentAsString(StandardCharsets.UTF_8)));
			}
			return List.copyOf(questions);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the guide's questions", ex);
		}
	}

	static GuideQuestion of(int number, String file) {
		CypherHeader header = CypherHeader.of(file);
		int end = header.purpose().indexOf('?') + 1;
		return new GuideQuestion(number, header.purpose().substring(0, end), header.purpose().substring(end).strip(),
				header.statement());
	}

	/** The question in the form of a template with places for its parts. */
	String in(Template template) {
		return template.fill(Map.of("number", Integer.toString(this.number), "question", this.question, "explanation",
				this.explanation, "statement", this.statement));
	}

}
