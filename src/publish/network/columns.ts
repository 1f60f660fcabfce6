import type { NetworkNode, SignedEdge, SignedNetwork } from "../../analysis/ties/index.ts";
import { edgeWeight } from "../../analysis/ties/index.ts";

/** A column of an exported graph. Names and types are part of the interface and never translated. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "double";
  readonly of: (row: Row) => string | number;
}

export const NODE_COLUMNS: readonly Column<NetworkNode>[] = [
  { name: "positive", type: "integer", of: (n) => n.positive },
  { name: "negative", type: "integer", of: (n) => n.negative },
  { name: "both", type: "integer", of: (n) => n.both },
];

/** Counts of the side that gives a sign, and of the other one too. Claims are ids with a blank between them. */
export const EDGE_COLUMNS: readonly Column<SignedEdge>[] = [
  { name: "sign", type: "string", of: (e) => e.sign },
  { name: "weight", type: "integer", of: edgeWeight },
  ...sideColumns("positive"),
  ...sideColumns("negative"),
  { name: "contested_events", type: "integer", of: (e) => e.contested.events },
];

function sideColumns(side: "positive" | "negative"): readonly Column<SignedEdge>[] {
  return [
    { name: `${side}_events`, type: "integer", of: (e) => e[side].events },
    { name: `${side}_relations`, type: "integer", of: (e) => e[side].relations },
    { name: `${side}_origins_at_least`, type: "integer", of: (e) => e[side].origins.atLeast },
    { name: `${side}_origins_at_most`, type: "integer", of: (e) => e[side].origins.atMost },
    { name: `${side}_score`, type: "double", of: (e) => e[side].score },
    { name: `${side}_claims`, type: "string", of: (e) => e[side].claims.join(" ") },
  ];
}

/** How to call an actor; its code, where nothing else is known. */
export type NameOf = (code: string) => string;

/** What the graph shows, in one line of English. */
export function about({ at, windowDays, leastOrigins }: SignedNetwork): string {
  const time = at === undefined ? "of any time" : `of ${windowDays} days up to ${at}`;
  return `Claims ${time}; a sign needs ${leastOrigins} origin${leastOrigins === 1 ? "" : "s"} or more.`;
}
