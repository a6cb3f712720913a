package org.aidgraph;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.aidgraph.extract.Extracts;
import org.aidgraph.extract.FactExtractor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.implement;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * One way through the house: document → text → extract → resolve → graph, and rows →
 * query → api. A stage knows those before it and nothing after it.
 */
@AnalyzeClasses(packages = "org.aidgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule vocabularyKnowsNobody = only("vocabulary");

	@ArchTest
	static final ArchRule cypherKnowsNobody = only("cypher");

	@ArchTest
	static final ArchRule serverKnowsNobody = only("server");

	@ArchTest
	static final ArchRule inflectionKnowsNobody = only("inflection");

	@ArchTest
	static final ArchRule referenceKnowsFormsOfWords = only("reference", "inflection", "vocabulary");

	@ArchTest
	static final ArchRule officeKnowsNobody = only("office");

	@ArchTest
	static final ArchRule formatsKnowMarkupAlone = noClasses()
		.that(resideInAnyPackage(packages("office.pdf", "office.word")))
		.should()
		.dependOnClassesThat(resideInAPackage("org.aidgraph.office"));

	@ArchTest
	static final ArchRule noFormatsInARing = slices().matching("org.aidgraph.office.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule documentKnowsFormatsAndTheVocabulary = only("document", "office", "vocabulary");

	@ArchTest
	static final ArchRule textKnowsDocuments = only("text", "document", "vocabulary");

	@ArchTest
	static final ArchRule grammarKnowsFormsOfWords = only("grammar", "inflection", "vocabulary");

	@ArchTest
	static final ArchRule namingKnowsGrammarAndReference = only("naming", "grammar", "reference", "inflection",
			"vocabulary");

	@ArchTest
	static final ArchRule namesKnowNoChunks = noClasses().that(resideInAPackage("org.aidgraph.naming"))
		.should()
		.dependOnClassesThat(resideInAPackage("org.aidgraph.naming.chunk"));

	@ArchTest
	static final ArchRule fieldKnowsTextAndNaming = only("field", "text", "naming", "grammar", "reference",
			"vocabulary");

	@ArchTest
	static final ArchRule extractKnowsTheReaders = only("extract", "field", "naming", "grammar", "inflection", "text",
			"document", "reference", "vocabulary");

	@ArchTest
	static final ArchRule iatiKnowsFactsAndNames = only("iati", "extract", "reference", "vocabulary");

	@ArchTest
	static final ArchRule whatAFactIsKnowsNoExtractor = noClasses().that(resideInAPackage("org.aidgraph.extract"))
		.should()
		.dependOnClassesThat(resideInAPackage("org.aidgraph.extract.*.."))
		.because("extractors are found on the class path");

	@ArchTest
	static final ArchRule bodiesKnowThePage = room("body");

	@ArchTest
	static final ArchRule undertakingsKnowThePage = room("activity");

	@ArchTest
	static final ArchRule recordsKnowBodiesAndUndertakings = room("sheet", "body", "activity");

	@ArchTest
	static final ArchRule moneyKnowsBodiesAndUndertakings = room("funding", "body", "activity");

	@ArchTest
	static final ArchRule workKnowsBodiesAndUndertakings = room("work", "body", "activity");

	@ArchTest
	static final ArchRule framesKnowBodiesAndUndertakings = room("frame", "body", "activity");

	@ArchTest
	static final ArchRule clausesKnowBodiesAndUndertakings = room("clause", "body", "activity");

	@ArchTest
	static final ArchRule scopeKnowsBodiesAndUndertakings = room("scope", "body", "activity");

	@ArchTest
	static final ArchRule membershipKnowsBodiesAndUndertakings = room("membership", "body", "activity");

	@ArchTest
	static final ArchRule peopleKnowBodies = room("people", "body");

	@ArchTest
	static final ArchRule staffKnowsPeopleAndBodies = room("staff", "people", "body");

	@ArchTest
	static final ArchRule nobodyOutsideSeesTheRoomsOfExtraction = noClasses()
		.that(not(resideInAPackage("org.aidgraph.extract..")))
		.should()
		.dependOnClassesThat(resideInAPackage("org.aidgraph.extract.*.."));

	@ArchTest
	static final ArchRule noRoomsOfExtractionInARing = slices().matching("org.aidgraph.extract.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule extractorsStateWhatTheyDo = classes().that(implement(FactExtractor.class))
		.should()
		.beAnnotatedWith(Extracts.class)
		.andShould()
		.haveOnlyFinalFields();

	@ArchTest
	static final ArchRule evaluationKnowsFacts = only("evaluation", "extract", "text", "document", "reference",
			"vocabulary");

	@ArchTest
	static final ArchRule spellingKnowsTheReference = only("spelling", "reference", "vocabulary");

	@ArchTest
	static final ArchRule identityKnowsMentionsAndNames = only("identity", "spelling", "extract", "reference",
			"vocabulary");

	@ArchTest
	static final ArchRule resolveKnowsFactsAndIdentities = only("resolve", "identity", "extract", "reference",
			"vocabulary");

	@ArchTest
	static final ArchRule judgementKnowsWhatWasResolved = only("judgement", "resolve", "identity", "vocabulary");

	@ArchTest
	static final ArchRule graphKnowsWhatWasResolved = only("graph", "judgement", "resolve", "identity", "extract",
			"document", "vocabulary", "cypher");

	@ArchTest
	static final ArchRule answerKnowsNobody = only("answer");

	@ArchTest
	static final ArchRule rowsKnowsStatements = only("rows", "answer", "vocabulary", "cypher");

	@ArchTest
	static final ArchRule queryKnowsRows = only("query", "rows", "answer", "vocabulary", "cypher");

	@ArchTest
	static final ArchRule listingKnowsQuestions = only("listing", "query", "rows", "answer");

	@ArchTest
	static final ArchRule importerRunsTheStages = only("importer", "iati", "document", "text", "grammar", "extract",
			"reference", "identity", "resolve", "judgement", "graph", "vocabulary", "cypher");

	@ArchTest
	static final ArchRule adhocKnowsRows = only("adhoc", "rows", "answer");

	@ArchTest
	static final ArchRule problemKnowsWhatCanGoWrong = only("problem", "rows", "adhoc");

	@ArchTest
	static final ArchRule formatKnowsAnswers = only("format", "problem", "adhoc", "query", "rows", "answer");

	@ArchTest
	static final ArchRule siteKnowsQuestions = only("site", "query", "rows", "answer", "cypher");

	@ArchTest
	static final ArchRule reviewKnowsQuestionsAndJudgements = only("review", "query", "rows", "answer", "importer",
			"judgement", "identity", "vocabulary");

	@ArchTest
	static final ArchRule accessKnowsWhereSecretsLie = only("access", "server");

	@ArchTest
	static final ArchRule intakeKnowsTheImporter = only("intake", "importer", "graph", "document");

	@ArchTest
	static final ArchRule apiKnowsQuestionsAndTheImporter = only("api", "format", "problem", "review", "intake",
			"listing", "query", "adhoc", "rows", "answer", "importer", "judgement", "identity", "vocabulary", "cypher");

	@ArchTest
	static final ArchRule stagesRunWithoutSpringAndNeo4j = noClasses()
		.that(resideInAnyPackage(packages("vocabulary", "inflection", "office", "document", "text", "grammar", "naming",
				"field", "extract", "iati", "evaluation", "reference", "spelling", "identity", "resolve", "judgement")))
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.neo4j..", "ac.simons.."))
		.because("they run unchanged inside a batch job on another engine");

	@ArchTest
	static final ArchRule writingNeedsTheDriverAlone = noClasses()
		.that(resideInAnyPackage(packages("graph", "importer", "cypher", "server")))
		.should()
		.dependOnClassesThat(resideInAPackage("org.springframework.."));

	@ArchTest
	static final ArchRule onlyTheApiSpeaksHttp = noClasses()
		.that(not(resideInAnyPackage("org.aidgraph.api..", "org.aidgraph.access..", "org.aidgraph.format..",
				"org.aidgraph.problem..", "org.aidgraph.site..", "org.aidgraph")))
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.springframework.web..", "jakarta.servlet.."));

	@ArchTest
	static final ArchRule apiNeverSeesDatabaseTypes = noClasses()
		.that(resideInAnyPackage(packages("api", "access", "format", "problem", "site", "review", "answer", "listing")))
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.neo4j..", "org.springframework.data.."));

	@ArchTest
	static final ArchRule noRoomsInARing = slices().matching("org.aidgraph.(*)..").should().beFreeOfCycles();

	/** The classes of a package know those of these packages, and everything outside. */
	private static ArchRule only(String name, String... known) {
		return classes().that(resideInAPackage("org.aidgraph." + name + ".."))
			.should()
			.onlyDependOnClassesThat(not(resideInAPackage("org.aidgraph..")).or(resideInAnyPackage(packages(name)))
				.or(resideInAnyPackage(packages(known)))
				.<JavaClass>forSubtype())
			.as(name + " knows " + (known.length == 0 ? "nobody" : String.join(", ", known)))
			.allowEmptyShould(false);
	}

	/** A room of extraction knows the page and facts, and these rooms. */
	private static ArchRule room(String name, String... known) {
		String[] rooms = Stream.concat(Stream.of(name), Stream.of(known))
			.map((room) -> "org.aidgraph.extract." + room + "..")
			.toArray(String[]::new);
		return noClasses().that(resideInAPackage("org.aidgraph.extract." + name + ".."))
			.should()
			.dependOnClassesThat(resideInAPackage("org.aidgraph.extract.*..").and(not(resideInAnyPackage(rooms)))
				.<JavaClass>forSubtype())
			.as("extract." + name + " knows the page" + (known.length == 0 ? "" : ", " + String.join(", ", known)))
			.allowEmptyShould(false);
	}

	private static String[] packages(String... names) {
		String[] packages = new String[names.length];
		for (int i = 0; i < names.length; i++) {
			packages[i] = "org.aidgraph." + names[i] + "..";
		}
		return packages;
	}

}
