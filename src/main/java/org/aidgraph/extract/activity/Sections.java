package org.aidgraph.extract.activity;

import java.util.List;
import java.util.Set;
import org.aidgraph.grammar.Words;
import org.aidgraph.vocabulary.Slug;

/**
 * Knows headings that name a part of a page and never an undertaking.
 */
final class Sections {

	private static final Set<String> HEADINGS = Words.of("who-is-involved", "project-details", "details", "overview",
			"at-a-glance", "project-at-a-glance", "key-facts", "facts", "facts-and-figures", "key-data", "key-figures",
			"project-information", "project-data", "project-facts", "information", "general-information", "background",
			"funding", "partners", "our-partners", "partnerships", "partnership", "donors", "our-donors", "summary",
			"about", "about-the-project", "about-this-project", "the-project", "the-programme", "description",
			"project-description", "factsheet", "fact-sheet", "project-factsheet", "in-brief", "in-short", "credits",
			"acknowledgements", "who-we-work-with", "how-we-work", "what-we-do", "our-work", "more-information",
			"further-information", "basic-data", "profile", "project-profile", "timeline", "results", "impact",
			"objectives", "activities", "context", "the-challenge", "our-approach", "financing", "budget",
			"implementation", "management", "en-bref", "en-savoir-plus", "fiche-technique", "fiche-projet",
			"details-du-projet", "informations", "informations-cles", "chiffres-cles", "contexte", "le-projet",
			"le-programme", "financement", "partenaires", "nos-partenaires", "resume", "objectifs", "a-propos",
			"a-propos-du-projet", "en-breve", "ficha-tecnica", "ficha", "ficha-del-proyecto", "datos", "datos-clave",
			"datos-generales", "datos-del-proyecto", "informacion", "informacion-general", "contexto", "el-proyecto",
			"el-programa", "financiacion", "financiamiento", "socios", "nuestros-socios", "resumen", "objetivos",
			"sobre-el-proyecto", "quienes-participan", "acteurs", "les-acteurs", "project-team", "team", "equipe",
			"equipo");

	/** "The project at a glance", "Programme overview". */
	private static final List<String> ENDS = List.of("-at-a-glance", "-overview", "-in-brief", "-in-short",
			"-key-facts", "-in-figures", "-in-numbers", "-en-bref", "-en-breve", "-en-un-coup-d-oeil", "-en-chiffres",
			"-en-cifras", "-de-un-vistazo");

	private Sections() {
	}

	/** Whether a heading is one of these. */
	static boolean isHeading(String heading) {
		String slug = Slug.of(heading);
		return HEADINGS.contains(slug) || ENDS.stream().anyMatch(slug::endsWith);
	}

}
