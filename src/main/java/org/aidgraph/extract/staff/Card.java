package org.aidgraph.extract.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aidgraph.naming.Name;
import org.aidgraph.naming.People.Person;

/**
 * One person of a list while the lines about it are being read.
 */
final class Card {

	private final int row;

	private Optional<Person> person = Optional.empty();

	private Optional<Post> post = Optional.empty();

	private Optional<Name> body = Optional.empty();

	private final Map<String, String> addresses = new HashMap<>();

	private int end;

	Card(int row) {
		this.row = row;
	}

	Optional<Person> person() {
		return this.person;
	}

	Optional<Post> post() {
		return this.post;
	}

	/** The body that its own lines name. */
	Optional<Name> body() {
		return this.post.flatMap(Post::body).or(() -> this.body);
	}

	/** E-mail and telephone. */
	Map<String, String> addresses() {
		return this.addresses;
	}

	/** Offset after the last line about the person. */
	int end() {
		return this.end;
	}

	boolean isComplete() {
		return this.person.isPresent() && this.post.isPresent();
	}

	/**
	 * Whether a line belongs to it: one of the same row, or one of lines of their own.
	 */
	boolean takes(StaffLine line) {
		return this.row == line.row() || this.row < 0 && line.row() < 0;
	}

	void add(Person newPerson) {
		this.person = Optional.of(newPerson);
		this.end = Math.max(this.end, newPerson.end());
	}

	void add(Post newPost) {
		this.post = Optional.of(newPost);
		this.end = Math.max(this.end, newPost.end());
	}

	void add(Name newBody) {
		this.body = Optional.of(newBody);
	}

	void add(String kind, String address, int newEnd) {
		this.addresses.putIfAbsent(kind, address);
		this.end = Math.max(this.end, newEnd);
	}

}
