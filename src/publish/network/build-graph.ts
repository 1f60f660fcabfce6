import type { SignedNetwork } from "../../analysis/ties/index.ts";
import type { Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import type { UiLanguage } from "../views.ts";
import { inChain, type Layout, layoutOf, ringOf } from "./layout.ts";
import { type Networks, networksOf } from "./material.ts";
import { strength, strongestFirst } from "./strength.ts";
import { triadPage } from "./triad-page.ts";
import type { GraphQuestion, GraphView, NamedActor, NetworkFrame, NetworkQuestion, TieView } from "./views.ts";

/** Actors around the one in the middle; more could not be told apart. */
const MOST_AROUND = 59;
/** Actors in a picture of everybody, and in a matrix. */
const MOST_IN_ALL = 300;
const MOST_IN_MATRIX = 40;

/** Everybody, as a focus. */
export const ALL = "all";

/**
 * The network as it is asked for: who stands where, and what is between them. Who is shown, and where, follows from all that is told of any
 * time, so that a month changes the ties only.
 * @throws RangeError if the day is none
 */
export function buildGraph(snapshot: Snapshot, question: GraphQuestion, names: ActorNames, language: UiLanguage): GraphView {
  const { shape = "net", order = "near", from = 0 } = question;
  const networks = networksOf(snapshot);
  const { whole } = networks;
  const all = networks.ties(whole);
  const wanted = question.focus?.trim() || undefined;
  const chosen = wanted === undefined && shape === "net";
  const code = chosen ? mostTied(whole) : wanted?.toLowerCase() === ALL ? undefined : wanted && spelt(wanted, all);
  const most = shape === "matrix" ? MOST_IN_MATRIX : code === undefined ? MOST_IN_ALL : MOST_AROUND + 1;
  const inside = code === undefined ? byTies(whole) : around(code, all);
  const shown = new Set(inside.slice(0, most));
  const network = networks.at(question.at);
  const ties = [...networks.ties(network).values()]
    .filter((t) => shown.has(t.a) && shown.has(t.b))
    // Where all are shown, what has no sign would hide the rest.
    .filter((t) => t.sign !== "none" || t.a === code || t.b === code)
    .sort((x, y) => (x.id < y.id ? -1 : 1));
  const between = [...all.values()].filter((t) => shown.has(t.a) && shown.has(t.b) && t.sign !== "none");
  const places = shape === "net" ? placesOf(snapshot, code, [...shown].sort(), between) : new Map();
  const row = order === "near" && shape === "matrix" ? inChain([...shown], between) : [...shown].sort();
  const count = tiesPerActor(ties);
  return {
    ...frameOf(networks, network, question, names, language),
    ...(code !== undefined && { focus: { code, name: names(code, language) } }),
    shape,
    chosen,
    actors: row.map((c) => ({
      code: c,
      name: names(c, language),
      x: places.get(c)?.x ?? 500,
      y: places.get(c)?.y ?? 500,
      ties: count.get(c) ?? 0,
    })),
    ties,
    left: inside.length - shown.size,
    ...(shape === "triads" && { triads: triadPage(snapshot, network, code, from, names, language) }),
  };
}

/** How many ties everybody has. */
export function tiesPerActor(ties: readonly TieView[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { a, b } of ties) for (const code of [a, b]) count.set(code, (count.get(code) ?? 0) + 1);
  return count;
}

/** What networks have in common, whatever shows them. */
export function frameOf(
  networks: Networks,
  { windowDays, undated }: SignedNetwork,
  { at, asOf }: NetworkQuestion,
  names: ActorNames,
  language: UiLanguage,
): NetworkFrame {
  const codes = new Set([...networks.ties(networks.whole).values()].flatMap((t) => [t.a, t.b]));
  return {
    ...(asOf !== undefined && { asOf }),
    ...(at !== undefined && { at }),
    windowDays,
    months: networks.months,
    sample: networks.sample,
    undated,
    choices: [...codes].sort().map((code): NamedActor => ({ code, name: names(code, language) })),
  };
}

/** The code of an actor with ties, in its own letter case; else what was typed. */
export function spelt(typed: string, ties: ReadonlyMap<string, TieView>): string {
  const wanted = typed.toLowerCase();
  for (const { a, b } of ties.values()) for (const code of [a, b]) if (code.toLowerCase() === wanted) return code;
  return typed;
}

function mostTied(network: SignedNetwork): string | undefined {
  return byTies(network)[0];
}

function byTies({ nodes }: SignedNetwork): readonly string[] {
  return nodes
    .map((n) => ({ code: n.code, ties: n.positive + n.negative + n.both }))
    .sort((x, y) => y.ties - x.ties || (x.code < y.code ? -1 : 1))
    .map((n) => n.code);
}

/** Somebody and those who have ties with them, the strongest first. */
function around(code: string, ties: ReadonlyMap<string, TieView>): readonly string[] {
  const own = strongestFirst([...ties.values()].filter((t) => t.a === code || t.b === code));
  const signed = own.toSorted((x, y) => Number(y.sign !== "none") - Number(x.sign !== "none") || strength(y) - strength(x));
  return [code, ...signed.map((t) => (t.a === code ? t.b : t.a))];
}

const placed = new WeakMap<Snapshot, Map<string, Layout>>();

/** Reckoned once for a snapshot and a middle. */
function placesOf(snapshot: Snapshot, middle: string | undefined, codes: readonly string[], ties: readonly TieView[]): Layout {
  const known = placed.get(snapshot) ?? new Map<string, Layout>();
  placed.set(snapshot, known);
  const key = middle ?? ALL;
  const around = codes.filter((code) => code !== middle);
  const row = (): readonly string[] =>
    inChain(
      around,
      ties.filter((t) => t.a !== middle && t.b !== middle),
    );
  const layout = known.get(key) ?? (middle === undefined ? layoutOf(row(), ties) : ringOf(middle, row()));
  known.set(key, layout);
  return layout;
}
