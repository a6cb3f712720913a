// Asks the API. Every failure becomes an Error whose message a person understands.

const LONGEST = 20_000;

export async function ask(address, options = {}) {
	let response;
	try {
		response = await fetch(address, { headers: { accept: "application/json" }, signal: AbortSignal.timeout(LONGEST), ...options });
	}
	catch (failure) {
		throw new Error(failure.name === "TimeoutError" ? "The answer took too long." : "The application does not answer. Is it running?");
	}
	const body = await response.json().catch(() => ({}));
	if (!response.ok) {
		throw new Error(body.detail || `The application answered with ${response.status}.`);
	}
	return body;
}

/** Rows of a read-only Cypher statement, each an object by column. */
export async function cypher(statement, parameters = {}) {
	const answer = await ask("api/cypher", {
		method: "POST",
		headers: { accept: "application/json", "content-type": "application/json" },
		body: JSON.stringify({ statement, parameters }),
	});
	return answer;
}

export function query(parameters) {
	const given = Object.entries(parameters).filter(([, value]) => value !== "" && value !== null && value !== undefined);
	return given.length === 0 ? "" : "?" + new URLSearchParams(given).toString();
}
