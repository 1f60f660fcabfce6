import type { SignedNetwork } from "../../analysis/ties/index.ts";
import { element, XML_HEAD } from "../xml.ts";
import { about, type Column, EDGE_COLUMNS, type NameOf, NODE_COLUMNS } from "./columns.ts";

/** The network as GraphML (<http://graphml.graphdrawing.org>), for igraph, NetworkX, yEd and others: undirected, one edge a pair. */
export function networkGraphml(network: SignedNetwork, name: NameOf = (code) => code): string {
  const label: Column<(typeof network.nodes)[number]> = { name: "label", type: "string", of: (n) => name(n.code) };
  const ofNode = [label, ...NODE_COLUMNS];
  const graph = element("graph", { edgedefault: "undirected" }, [
    element("desc", {}, about(network)),
    ...network.nodes.map((n) => element("node", { id: n.code }, data("node", ofNode, n))),
    ...network.edges.map((e) => element("edge", { id: e.id, source: e.a, target: e.b }, data("edge", EDGE_COLUMNS, e))),
  ]);
  const keys = [...declare("node", ofNode), ...declare("edge", EDGE_COLUMNS)];
  return `${XML_HEAD}${element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [...keys, graph])}\n`;
}

const TYPES: Readonly<Record<Column<never>["type"], string>> = { string: "string", integer: "int", double: "double" };

/** Ids of keys are one name space for nodes and edges. */
function declare(of: "node" | "edge", columns: readonly Pick<Column<never>, "name" | "type">[]): readonly string[] {
  return columns.map(({ name, type }) => element("key", { id: `${of}-${name}`, for: of, "attr.name": name, "attr.type": TYPES[type] }));
}

function data<Row>(of: "node" | "edge", columns: readonly Column<Row>[], row: Row): readonly string[] {
  return columns.map((c) => element("data", { key: `${of}-${c.name}` }, String(c.of(row))));
}
