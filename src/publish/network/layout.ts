import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { strength } from "./strength.ts";
import type { TieView } from "./views.ts";

/** Where everybody stands, by code: of the picture's width and height, 0…1000. */
export type Layout = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Node extends SimulationNodeDatum {
  readonly code: string;
  x: number;
  y: number;
}

interface Link extends SimulationLinkDatum<Node> {
  readonly weight: number;
}

/** Left free at the rim, for the labels. */
const MARGIN = 60;
/** Beyond so many around a middle, every second one stands further in, in front of a gap. */
const ONE_RING = 24;
const INNER = 0.66;

/**
 * Everybody around one in the middle, evenly, those with ties among themselves side by side: no line to the middle runs under somebody else.
 * @param around in the order in which they stand
 */
export function ringOf(middle: string, around: readonly string[]): Layout {
  const at = (i: number): { readonly x: number; readonly y: number } => {
    const turn = (2 * Math.PI * i) / around.length - Math.PI / 2;
    const reach = (500 - MARGIN) * (around.length > ONE_RING && i % 2 === 1 ? INNER : 1);
    return { x: Math.round(500 + reach * Math.cos(turn)), y: Math.round(500 + reach * Math.sin(turn)) };
  };
  return new Map([[middle, { x: 500, y: 500 }], ...around.map((code, i) => [code, at(i)] as const)]);
}

/** Steps until nothing moves to speak of. */
const TICKS = 160;

/**
 * Places everybody by their ties, with d3-force: a seeded source of chance and a fixed number of steps, so that the same ties give the same
 * picture everywhere. To be given the ties of the whole time: then a month changes the lines and nobody moves.
 * @param codes in the order in which they begin
 */
export function layoutOf(codes: readonly string[], ties: readonly TieView[]): Layout {
  const nodes = codes.map((code, i): Node => {
    const turn = (2 * Math.PI * i) / codes.length;
    return { code, x: 270 * Math.cos(turn), y: 270 * Math.sin(turn) };
  });
  const known = new Set(codes);
  const links = ties
    .filter((t) => known.has(t.a) && known.has(t.b))
    .map((t): Link => ({ source: t.a, target: t.b, weight: Math.log2(1 + strength(t)) }));
  const pull = forceLink<Node, Link>(links)
    .id((n) => n.code)
    .distance(70)
    .strength((l) => 0.02 + 0.03 * l.weight);
  forceSimulation(nodes)
    .stop()
    .randomSource(chance())
    .force("link", pull)
    .force("charge", forceManyBody<Node>().strength(-260))
    .force("x", forceX<Node>(0).strength(0.05))
    .force("y", forceY<Node>(0).strength(0.07))
    .force("apart", forceCollide<Node>(26))
    .tick(TICKS);
  return fitted(nodes);
}

/** Into the picture, from rim to rim. */
function fitted(nodes: readonly Node[]): Layout {
  const fit = (values: readonly number[]): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value) => (high > low ? Math.round(MARGIN + ((value - low) / (high - low)) * (1000 - 2 * MARGIN)) : 500);
  };
  const [x, y] = [fit(nodes.map((n) => n.x)), fit(nodes.map((n) => n.y))];
  return new Map(nodes.map((n) => [n.code, { x: x(n.x), y: y(n.y) }]));
}

/** A source of numbers from 0 to 1 that always gives the same ones (linear congruential, Numerical Recipes' constants). */
function chance(): () => number {
  let state = 42;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/**
 * Actors in a row so that those with strong ties stand together: begins with the one that has most, and goes on with whoever is tied most
 * strongly to the last ones (greedy seriation). Nobody is grouped by it; it only saves the eye some way.
 */
export function inChain(codes: readonly string[], ties: readonly TieView[]): readonly string[] {
  const weight = new Map<string, Map<string, number>>(codes.map((code) => [code, new Map()]));
  for (const tie of ties) {
    weight.get(tie.a)?.set(tie.b, strength(tie));
    weight.get(tie.b)?.set(tie.a, strength(tie));
  }
  const total = (code: string): number => [...(weight.get(code)?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  const left = new Set([...codes].sort());
  const row: string[] = [];
  while (left.size > 0) {
    const pull = (code: string): number => row.slice(-3).reduce((sum, last, i) => sum + (i + 1) * (weight.get(code)?.get(last) ?? 0), 0);
    const [next = ""] = [...left].sort((x, y) => pull(y) - pull(x) || total(y) - total(x) || (x < y ? -1 : 1));
    left.delete(next);
    row.push(next);
  }
  return row;
}
