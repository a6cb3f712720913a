package org.aidgraph.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Descriptions of parameters that several addresses have in common, for the OpenAPI page.
 */
public final class Described {

	private Described() {
	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "Which list", example = "donors", schema = @Schema(allowableValues = { "organizations",
			"missions", "programmes", "projects", "donors", "countries", "regions", "people", "roles", "sectors" }))
	public @interface KindOfList {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "Id of the entity, as lists and searches give it", example = "gov:ch")
	public @interface IdOfEntity {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "Id of the document, as lists and evidence give it")
	public @interface IdOfDocument {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(
			description = "Words that must occur; the last letters of a word may be left out. At most 200 characters")
	public @interface Words {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "The 'next' of the page before; leave out for the first page")
	public @interface After {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "The most items on the page; CSV and NDJSON without it hold the whole list",
			schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
	public @interface AtMost {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "Types that count, several with commas; all where absent")
	public @interface Types {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "Which way they run, seen from the entity",
			schema = @Schema(allowableValues = { "in", "out", "both" }, defaultValue = "both"))
	public @interface Way {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "Kind of the entity at the other end; an Organization may be a Mission",
			schema = @Schema(allowableValues = { "Organization", "Mission", "Programme", "Project", "Person", "Role",
					"Country", "Region", "Sector" }))
	public @interface OtherKind {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "Whether the answer also gives the Cypher that was run")
	public @interface WithCypher {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(
			description = "What the order follows, after a minus the greatest first: id, name or relationships; of "
					+ "programmes and projects also year, startDate or endDate. What is not known comes last",
			example = "-relationships")
	public @interface Order {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(
			description = "How an organization takes part, as in the IATI codelist OrganisationRole, by name or code: "
					+ "funding (1), accountable (2), extending (3), implementing (4), and partner",
			schema = @Schema(allowableValues = { "funding", "accountable", "extending", "implementing", "partner" }))
	public @interface Role {

	}

	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@Parameter(description = "Only what is stated to hold on or after this year, month or day", example = "2019-05")
	public @interface Since {

	}

	/** For those who show the key or a token. */
	@Target(ElementType.METHOD)
	@Retention(RetentionPolicy.RUNTIME)
	@SecurityRequirement(name = "key")
	@SecurityRequirement(name = "bearer")
	public @interface ForWriters {

	}

}
