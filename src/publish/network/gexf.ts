import type { SignedNetwork } from "../../analysis/ties/index.ts";
import { element, XML_HEAD } from "../xml.ts";
import { about, type Column, EDGE_COLUMNS, type NameOf, NODE_COLUMNS } from "./columns.ts";

/** The network as GEXF 1.3 (<https://gexf.net>), for Gephi and others: undirected, one edge a pair. */
export function networkGexf(network: SignedNetwork, name: NameOf = (code) => code): string {
  const graph = element("graph", { defaultedgetype: "undirected", mode: "static" }, [
    declare("node", NODE_COLUMNS),
    declare("edge", EDGE_COLUMNS),
    element(
      "nodes",
      {},
      network.nodes.map((n) => element("node", { id: n.code, label: name(n.code) }, [values(NODE_COLUMNS, n)])),
    ),
    element(
      "edges",
      {},
      network.edges.map((e) => element("edge", { id: e.id, source: e.a, target: e.b }, [values(EDGE_COLUMNS, e)])),
    ),
  ]);
  const meta = element("meta", {}, [element("creator", {}, "Entente"), element("description", {}, about(network))]);
  return `${XML_HEAD}${element("gexf", { xmlns: "http://gexf.net/1.3", version: "1.3" }, [meta, graph])}\n`;
}

function declare(of: "node" | "edge", columns: readonly Pick<Column<never>, "name" | "type">[]): string {
  return element(
    "attributes",
    { class: of },
    columns.map(({ name, type }) => element("attribute", { id: name, title: name, type })),
  );
}

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  return element(
    "attvalues",
    {},
    columns.map((c) => element("attvalue", { for: c.name, value: c.of(row) })),
  );
}
