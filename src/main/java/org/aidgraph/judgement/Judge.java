package org.aidgraph.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.aidgraph.identity.Entity;
import org.aidgraph.resolve.Claim;
import org.aidgraph.resolve.Naming;
import org.aidgraph.resolve.Payment;
import org.aidgraph.resolve.Resolved;
import org.aidgraph.vocabulary.Kind;

/**
 * Puts what ids stand for in their place in what a document says. Immutable and thread
 * safe.
 */
public final class Judge {

	private static final List<String> ORGANIZATIONS = List.of("org:", "gov:");

	private final Map<String, String> meanings;

	private final Function<String, Optional<Entity>> known;

	/**
	 * @param meanings what ids stand for that stand for another, and {@code id@document}
	 * for that of one document
	 * @param known the entities that the reference data describe
	 */
	public Judge(Map<String, String> meanings, Function<String, Optional<Entity>> known) {
		this.meanings = Map.copyOf(meanings);
		this.known = known;
	}

	/**
	 * What a document says in the light of the judgements.
	 *
	 * @param resolved what it says
	 * @param mark tells apart what different judgements make of the document; empty where
	 * none touches it
	 */
	public record Judged(Resolved resolved, String mark) {
	}

	/** Judges what a document says. */
	public Judged judge(Resolved resolved, String document) {
		Map<String, Entity> replaced = new TreeMap<>();
		for (Naming naming : resolved.namings()) {
			String id = naming.entity().id();
			String meaning = meaning(id, document);
			if (!meaning.equals(id)) {
				replaced.put(id, entity(meaning, naming.entity().kind()));
			}
		}
		if (replaced.isEmpty()) {
			return new Judged(resolved, "");
		}
		List<Claim> claims = new ArrayList<>();
		for (Claim claim : resolved.claims()) {
			Entity subject = replaced.getOrDefault(claim.subject().id(), claim.subject());
			Optional<Entity> object = claim.object().map((entity) -> replaced.getOrDefault(entity.id(), entity));
			claims.add(claim.between(subject, object));
		}
		List<Payment> payments = resolved.payments()
			.stream()
			.map((payment) -> payment.between((entity) -> replaced.getOrDefault(entity.id(), entity)))
			.toList();
		return new Judged(new Resolved(claims, payments, namings(resolved, replaced), resolved.rejected()),
				mark(replaced));
	}

	private static List<Naming> namings(Resolved resolved, Map<String, Entity> replaced) {
		Map<String, List<Naming>> byId = new TreeMap<>();
		for (Naming naming : resolved.namings()) {
			Entity entity = replaced.getOrDefault(naming.entity().id(), naming.entity());
			byId.computeIfAbsent(entity.id(), (id) -> new ArrayList<>()).add(naming);
		}
		List<Naming> namings = new ArrayList<>();
		byId.forEach((id, parts) -> {
			Naming first = parts.get(0);
			namings.add((parts.size() == 1 && first.entity().id().equals(id)) ? first : Naming.joined(
					replaced.values().stream().filter((entity) -> entity.id().equals(id)).findFirst().orElseThrow(),
					parts));
		});
		return namings;
	}

	private static String mark(Map<String, Entity> replaced) {
		TreeSet<String> pairs = new TreeSet<>();
		replaced.forEach((id, entity) -> pairs.add(id + " " + entity.id()));
		return Integer.toHexString(pairs.toString().hashCode());
	}

	/** What an id stands for in a document. A role goes with its organization. */
	private String meaning(String id, String document) {
		String judged = judged(id, document);
		int dot = id.indexOf('.');
		if (!judged.equals(id) || dot < 0 || !id.startsWith("role:")) {
			return judged;
		}
		for (String prefix : ORGANIZATIONS) {
			String organization = prefix + id.substring(dot + 1);
			String meaning = judged(organization, document);
			if (!meaning.equals(organization)) {
				return id.substring(0, dot + 1) + meaning.substring(prefix.length());
			}
		}
		return id;
	}

	private String judged(String id, String document) {
		String scoped = this.meanings.get(id + "@" + document);
		return (scoped != null) ? scoped : this.meanings.getOrDefault(id, id);
	}

	private Entity entity(String id, Kind kind) {
		return this.known.apply(id).orElseGet(() -> Entity.created(id, kind));
	}

}
