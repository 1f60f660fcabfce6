import { columns, figure } from "../report.ts";
import type { Prf } from "./grouping.ts";
import type { ScoredEvents } from "./score.ts";

/** Figures as lines of text, one column for the claims as read, one for those coded by hand. */
export function eventReport(read: ScoredEvents, coded: ScoredEvents): readonly string[] {
  const both = (of: (s: ScoredEvents["figures"]) => string): readonly string[] => [of(read.figures), of(coded.figures)];
  const prf = ({ precision, recall, f1 }: Prf): string => `${figure(precision)} / ${figure(recall)} / ${figure(f1)}`;
  return columns([
    ["", "as read", "as coded"],
    ["passages read", ...both((f) => `${f.read.right} of ${f.read.of} (${figure(f.read.percent)})`)],
    ["events, pairwise P / R / F1", ...both((f) => prf(f.grouping.pairwise))],
    ["events, B³ P / R / F1", ...both((f) => prf(f.grouping.bCubed))],
    ["contradictions found right / wrong / not judged", ...both(({ pairs: p }) => `${p.right} / ${p.wrong} / ${p.notJudged}`)],
    ["contradictions precision", ...both(({ pairs: p }) => figure(p.precision))],
    ["contradictions precision at least, not judged as wrong", ...both(({ pairs: p }) => figure(p.atLeast))],
    ["contradictions recall", ...both(({ pairs: p }) => `${p.hit} of ${p.coded} (${figure(p.recall)})`)],
    ["contradictions recall, both sides read", ...both(({ pairs: p }) => `${p.hit} of ${p.readable} (${figure(p.recallOfRead)})`)],
    ["none, but found", ...both(({ pairs: p }) => String(p.falselyFlagged))],
    ["origins counted right", ...both((f) => `${f.origins.right} of ${f.origins.of} (${figure(f.origins.percent)})`)],
  ]);
}

/** Every error, one a line. */
export function eventErrors({ grouping, pairs, miscounted }: ScoredEvents): readonly string[] {
  return [
    ...grouping.wrong.map(([a, b]) => `TOGETHER ${a} ${b} | two events in one`),
    ...grouping.apart.map(([a, b]) => `APART ${a} ${b} | one event in two`),
    ...pairs.found.filter((f) => f.verdict !== "right").map((f) => `PAIR ${f.a} ${f.b} | ${f.pair.type} | ${f.verdict} | ${f.pair.reason}`),
    ...pairs.missed.map((m) => `NO PAIR ${m.mentions.join(" ")} | ${m.type} | ${m.read ? "both read" : "not both read"}`),
    ...miscounted.map((m) => `ORIGINS ${m.event} | ${m.coded}, found ${m.found}`),
  ];
}
