package org.aidgraph;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
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
	static final ArchRule referenceKnowsTheVocabulary = only("reference", "vocabulary");

	@ArchTest
	static final ArchRule documentKnowsTheVocabulary = only("document", "vocabulary");

	@ArchTest
	static final ArchRule textKnowsDocuments = only("text", "document", "vocabulary");

	@ArchTest
	static final ArchRule grammarKnowsTheVocabulary = only("grammar", "vocabulary");

	@ArchTest
	static final ArchRule namingKnowsGrammarAndReference = only("naming", "grammar", "reference", "vocabulary");

	@ArchTest
	static final ArchRule fieldKnowsTextAndNaming = only("field", "text", "naming", "grammar", "reference",
			"vocabulary");

	@ArchTest
	static final ArchRule extractKnowsTheReaders = only("extract", "field", "naming", "grammar", "text", "document",
			"reference", "vocabulary");

	@ArchTest
	static final ArchRule evaluationKnowsFacts = only("evaluation", "extract", "text", "document", "reference",
			"vocabulary");

	@ArchTest
	static final ArchRule resolveKnowsFactsAndNames = only("resolve", "extract", "reference", "vocabulary");

	@ArchTest
	static final ArchRule graphKnowsWhatWasResolved = only("graph", "resolve", "extract", "document", "vocabulary",
			"cypher");

	@ArchTest
	static final ArchRule answerKnowsNobody = only("answer");

	@ArchTest
	static final ArchRule rowsKnowsStatements = only("rows", "answer", "vocabulary", "cypher");

	@ArchTest
	static final ArchRule queryKnowsRows = only("query", "rows", "answer", "vocabulary", "cypher");

	@ArchTest
	static final ArchRule importerRunsTheStages = only("importer", "document", "text", "grammar", "extract",
			"reference", "resolve", "graph", "vocabulary", "cypher");

	@ArchTest
	static final ArchRule adhocKnowsRows = only("adhoc", "rows", "answer");

	@ArchTest
	static final ArchRule problemKnowsWhatCanGoWrong = only("problem", "rows", "adhoc");

	@ArchTest
	static final ArchRule formatKnowsAnswers = only("format", "problem", "adhoc", "rows", "answer");

	@ArchTest
	static final ArchRule siteKnowsQuestions = only("site", "query", "rows", "answer", "cypher");

	@ArchTest
	static final ArchRule apiKnowsQuestionsAndTheImporter = only("api", "format", "problem", "query", "adhoc", "rows",
			"answer", "importer", "vocabulary", "cypher");

	@ArchTest
	static final ArchRule stagesRunWithoutSpringAndNeo4j = noClasses()
		.that(resideInAnyPackage(packages("vocabulary", "document", "text", "grammar", "naming", "field", "extract",
				"evaluation", "reference", "resolve")))
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
		.that(not(resideInAnyPackage("org.aidgraph.api..", "org.aidgraph.format..", "org.aidgraph.problem..",
				"org.aidgraph.site..", "org.aidgraph")))
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.springframework.web..", "jakarta.servlet.."));

	@ArchTest
	static final ArchRule apiNeverSeesDatabaseTypes = noClasses()
		.that(resideInAnyPackage(packages("api", "format", "problem", "site", "answer")))
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

	private static String[] packages(String... names) {
		String[] packages = new String[names.length];
		for (int i = 0; i < names.length; i++) {
			packages[i] = "org.aidgraph." + names[i] + "..";
		}
		return packages;
	}

}
