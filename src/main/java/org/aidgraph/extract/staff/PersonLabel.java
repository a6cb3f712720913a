package org.aidgraph.extract.staff;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidgraph.vocabulary.Slug;

/**
 * What a label in a list of people says.
 */
enum PersonLabel {

	/** The person. */
	NAME,

	/** What the person is. */
	TITLE,

	/** Where the person works. */
	BODY,

	/** A telephone number. */
	PHONE,

	/** An address of e-mail. */
	EMAIL,

	/** Something else about a person. */
	OTHER;

	private static final int MAX_LABEL = 40;

	private static final Map<PersonLabel, Set<String>> WORDS = Map
		.of(NAME, Set.of("name", "full-name", "name-and-surname", "contact-name", "contact-person", "focal-point",
				"contact-point", "staff-member", "person", "nom", "nom-et-prenom", "nom-et-prenoms", "nom-complet",
				"personne-de-contact", "point-focal", "nombre", "nombre-y-apellido", "nombre-y-apellidos",
				"nombre-completo", "persona-de-contacto", "punto-focal", "\u0438\u043c\u044f", "\u0444\u0438\u043e"),
				TITLE,
				Set.of("title", "position", "job-title", "function", "role", "designation", "post", "position-title",
						"functional-title", "fonction", "poste", "titre", "qualite", "cargo", "puesto", "funcion",
						"\u0434\u043e\u043b\u0436\u043d\u043e\u0441\u0442\u044c"),
				BODY,
				Set.of("organization", "organisation", "organization-name", "institution", "agency", "employer",
						"entity", "company", "affiliation", "ministry", "office", "organisme", "structure", "agence",
						"organizacion", "institucion", "entidad", "agencia",
						"\u043e\u0440\u0433\u0430\u043d\u0438\u0437\u0430\u0446\u0438\u044f"),
				PHONE,
				Set.of("phone", "telephone", "tel", "mobile", "cell", "phone-number", "telefono", "tel-no",
						"numero-de-telephone", "portable"),
				EMAIL,
				Set.of("email", "e-mail", "mail", "email-address", "e-mail-address", "courriel", "mel",
						"adresse-electronique", "correo", "correo-electronico"),
				OTHER, Set.of("duty-station", "location", "country", "address", "department", "unit", "fax",
						"nationality", "city", "pays", "lieu", "adresse", "pais", "ciudad", "direccion", "website"));

	/** What a label says, if it is one of these. */
	static Optional<PersonLabel> of(String label) {
		if (label.isBlank() || label.length() > MAX_LABEL) {
			return Optional.empty();
		}
		String slug = Slug.of(label);
		for (Map.Entry<PersonLabel, Set<String>> entry : WORDS.entrySet()) {
			if (entry.getValue().contains(slug)) {
				return Optional.of(entry.getKey());
			}
		}
		return Optional.empty();
	}

}
