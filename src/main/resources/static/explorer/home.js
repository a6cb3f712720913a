// The start: what the server wrote into the page.

export async function home(welcome) {
	return { title: "", content: welcome };
}
