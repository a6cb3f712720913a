// What is around an entity, as a picture that can be expanded, filtered and saved.

import { ask, query } from "./api.js";
import { drawing, savers } from "./drawing.js";
import { element, link, show, svg, table } from "./dom.js";
import { factOf, listOf, phrase, short, TYPES, viewOf } from "./words.js";

const WIDTH = 1000;
const HEIGHT = 640;
const AT_ONCE = 60;
const MOST_LABELS = 14;

export async function graph(path, id, wanted) {
	const d3 = await drawing();
	const types = new Set((wanted.get("type") || "").split(",").filter(Boolean));
	const first = await around(path, id, types);
	const middle = first.nodes[0];
	const state = new State(d3, types);
	state.add(first, middle);
	state.pin(middle.id);
	return {
		title: `Around ${middle.name}`,
		content: [
			element("h1", {}, "Around ", link(viewOf(middle), middle.name)),
			filters(path, id, types),
			state.picture,
			element("p", { class: "actions", "aria-live": "polite" }, state.chosen),
			element("p", { class: "actions" }, savers(state.picture, `around ${middle.name}`), inBrowser(middle, types)),
			state.remark,
			state.list,
		],
	};
}

function around(path, id, types) {
	return ask(`api/${encodeURIComponent(path)}/${encodeURIComponent(id)}/graph` + query({ type: [...types].join(","), limit: AT_ONCE }));
}

/** The picture and what is in it. */
class State {

	constructor(d3, types) {
		this.d3 = d3;
		this.types = types;
		this.nodes = new Map();
		this.edges = new Map();
		this.lines = svg("g", { class: "edges" });
		this.dots = svg("g", { class: "nodes" });
		const all = svg("g", {}, this.lines, this.dots);
		this.picture = svg("svg", { class: "graph", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "group", "aria-label": "The picture; the same stands in the table below" }, all);
		this.chosen = element("span", {}, "Choose a node to expand it. Drag to move, scroll to zoom.");
		this.remark = element("p", { class: "quiet" });
		this.list = element("div", {});
		this.forces = d3.forceSimulation().force("charge", d3.forceManyBody().strength(-900)).force("x", d3.forceX(WIDTH / 2).strength(0.06))
			.force("y", d3.forceY(HEIGHT / 2).strength(0.14)).force("apart", d3.forceCollide(48)).on("tick", () => this.place());
		d3.select(this.picture).call(d3.zoom().scaleExtent([0.2, 4]).on("zoom", (event) => all.setAttribute("transform", event.transform)));
	}

	add(found, from) {
		const start = this.nodes.get(from.id) || { x: WIDTH / 2, y: HEIGHT / 2 };
		found.nodes.forEach((node, i) => {
			if (!this.nodes.has(node.id)) {
				this.nodes.set(node.id, { ...node, x: start.x + 120 * Math.cos(i), y: start.y + 120 * Math.sin(i) });
			}
		});
		found.edges.forEach((edge) => {
			this.edges.set(`${edge.from.id} ${edge.type} ${edge.to.id}`, { ...edge, source: this.nodes.get(edge.from.id), target: this.nodes.get(edge.to.id) });
		});
		this.remark.textContent = found.complete ? "" : `Only the first ${AT_ONCE} neighbours are shown; choose types to see others.`;
		this.draw();
	}

	draw() {
		const nodes = [...this.nodes.values()];
		const edges = [...this.edges.values()];
		show(this.lines, edges.map((edge) => {
			edge.line = svg("line", { class: "edge" });
			edge.label = svg("text", { class: "edge-label", visibility: edges.length > MOST_LABELS ? "hidden" : "visible" }, phrase(edge.type, "out"));
			return [edge.line, edge.label];
		}));
		show(this.dots, nodes.map((node) => {
			node.mark = svg("g", {
				class: "node", "data-kind": node.kind, tabindex: "0", role: "button", "aria-label": `${node.name}, ${node.kind}`,
				click: () => this.choose(node),
				mouseenter: () => this.tell(node, true),
				mouseleave: () => this.tell(node, false),
				focus: () => this.tell(node, true),
				blur: () => this.tell(node, false),
				keydown: (event) => {
					if (event.key === "Enter" || event.key === " ") {
						event.preventDefault();
						this.choose(node);
					}
				},
			}, svg("title", {}, node.name), svg("circle", { r: node.distance === 0 ? 14 : 10 }), svg("text", { y: 26 }, short(node.name)));
			this.d3.select(node.mark).call(this.dragging(node));
			return node.mark;
		}));
		this.forces.nodes(nodes).force("links", this.d3.forceLink(edges).distance(150).strength(0.3)).alpha(1).restart();
		if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) {
			this.forces.stop().tick(200);
			this.place();
		}
		show(this.list, table("The relationships in the picture", ["From", "Relationship", "To", "Evidence"], edges.map((edge) => [
			link(viewOf(edge.from), edge.from.name), phrase(edge.type, "out"), link(viewOf(edge.to), edge.to.name), link(factOf(edge), edge.statements === 0 ? "reference" : String(edge.statements))])));
	}

	/** Keeps a node in the middle of the picture. */
	pin(id) {
		Object.assign(this.nodes.get(id), { fx: WIDTH / 2, fy: HEIGHT / 2 });
	}

	dragging(node) {
		return this.d3.drag().on("start", () => this.forces.alphaTarget(0.2).restart()).on("drag", (event) => {
			node.fx = event.x;
			node.fy = event.y;
		}).on("end", () => this.forces.alphaTarget(0));
	}

	place() {
		for (const edge of this.edges.values()) {
			edge.line.setAttribute("x1", edge.source.x);
			edge.line.setAttribute("y1", edge.source.y);
			edge.line.setAttribute("x2", edge.target.x);
			edge.line.setAttribute("y2", edge.target.y);
			edge.label.setAttribute("x", (edge.source.x + edge.target.x) / 2);
			edge.label.setAttribute("y", (edge.source.y + edge.target.y) / 2);
		}
		for (const node of this.nodes.values()) {
			node.mark.setAttribute("transform", `translate(${node.x},${node.y})`);
		}
	}

	/** Names the relationships of a node while it is looked at. */
	tell(node, looked) {
		for (const edge of this.edges.values()) {
			const mine = edge.source === node || edge.target === node;
			edge.line.classList.toggle("looked", looked && mine);
			edge.label.setAttribute("visibility", looked && mine || this.edges.size <= MOST_LABELS ? "visible" : "hidden");
		}
	}

	async choose(node) {
		this.dots.querySelectorAll(".chosen").forEach((other) => other.classList.remove("chosen"));
		node.mark.classList.add("chosen");
		show(this.chosen, link(viewOf(node), node.name), " – looking …");
		try {
			const found = await around(listOf(node.kind), node.id, this.types);
			const before = this.nodes.size;
			this.add(found, node);
			show(this.chosen, link(viewOf(node), node.name), ` – ${this.nodes.size - before} more shown.`);
		}
		catch (failure) {
			show(this.chosen, failure.message);
		}
	}

}

function filters(path, id, types) {
	const apply = (event) => {
		const chosen = [...event.currentTarget.querySelectorAll("input:checked")].map((box) => box.value);
		location.hash = `/graph/${path}/${encodeURIComponent(id)}` + query({ type: chosen.join(",") });
	};
	return element("details", { open: types.size > 0 }, element("summary", {}, types.size === 0 ? "All relationships" : "Chosen relationships"),
		element("form", { class: "filters", change: apply }, TYPES.map((type) => element("label", {},
			element("input", { type: "checkbox", value: type, checked: types.has(type) }), phrase(type, "out")))));
}

function inBrowser(middle, types) {
	const browser = document.body.dataset.browser;
	const statement = `MATCH p = (e:Entity {id: '${middle.id.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'})-[r${types.size === 0 ? "" : ":" + [...types].join("|")}]-(:Entity) RETURN p LIMIT 100`;
	return browser ? link(`${browser}?cmd=edit&arg=${encodeURIComponent(statement)}`, "Open in Neo4j Browser", { target: "_blank", rel: "noopener" })
		: element("code", {}, statement);
}
