import { GRAPH_ORDERS, GRAPH_SHAPES, REGIONS } from "../../../server/contract.ts";

/** What the addresses of the network and of the map ask, as typed; absent where nothing is. */
export interface NetAddress {
  /** A month, or a day or year. */
  readonly t?: string;
  readonly focus?: string;
  readonly view?: string;
  readonly order?: string;
  readonly from?: string;
  readonly region?: string;
  readonly as_of?: string;
}

const PARTS = ["t", "focus", "view", "order", "region", "from", "as_of"] as const satisfies readonly (keyof NetAddress)[];
/** What goes without saying. */
const USUAL: NetAddress = { view: GRAPH_SHAPES[0], order: GRAPH_ORDERS[0], region: REGIONS[0] };

/** Parts that have few values; others ask nothing. */
const VALUES: Partial<Readonly<Record<keyof NetAddress, readonly string[]>>> = { view: GRAPH_SHAPES, order: GRAPH_ORDERS, region: REGIONS };

/** The question of an address; empty fields of a form ask nothing. */
export function readNetAddress(query: Readonly<Record<string, string>>): NetAddress {
  const parts = PARTS.map((part) => [part, query[part]?.trim() ?? ""] as const);
  return Object.fromEntries(parts.filter(([part, value]) => value !== "" && (VALUES[part]?.includes(value) ?? true)));
}

/** The address of a question with some parts changed, `undefined` taking one away. Whatever changes the view begins at its first page. */
export function netAddress(
  path: string,
  question: NetAddress,
  change: { readonly [P in keyof NetAddress]?: string | undefined } = {},
): string {
  const asked = { ...question, from: undefined, ...change };
  const query = new URLSearchParams();
  for (const part of PARTS) {
    const value = asked[part];
    if (value !== undefined && value !== "" && value !== USUAL[part]) query.set(part, value);
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
