package org.aidgraph.bench;

/**
 * What one thread has read, and the CPU time of each stage in nanoseconds. Belongs to one
 * thread at a time.
 */
final class Tally {

	long documents;

	long characters;

	long facts;

	long claims;

	/** Facts whose quote is not what stands at their place. */
	long misquoted;

	long text;

	long extract;

	long resolve;

	void add(Tally other) {
		this.documents += other.documents;
		this.characters += other.characters;
		this.facts += other.facts;
		this.claims += other.claims;
		this.misquoted += other.misquoted;
		this.text += other.text;
		this.extract += other.extract;
		this.resolve += other.resolve;
	}

	long nanos() {
		return this.text + this.extract + this.resolve;
	}

	/** Characters a CPU-second through all stages. */
	double rate() {
		return this.characters * 1e9 / nanos();
	}

	@Override
	public String toString() {
		return "%,d documents, %,d characters, %,d facts, %,d claims, %d misquoted; text %.1f s, extract %.1f s, resolve %.1f s: %,.0f characters a CPU-second"
			.formatted(this.documents, this.characters, this.facts, this.claims, this.misquoted, this.text / 1e9,
					this.extract / 1e9, this.resolve / 1e9, rate());
	}

}
