import type { LanguagePack } from "../../src/core/index.ts";
import { readEventGold } from "./gold.ts";
import { type EventFigures, type ScoredEvents, scoreEvents } from "./score.ts";
import { readEventTexts } from "./snapshot.ts";

/** One half of the gold, scored with the claims as they are read and with those coded by hand. */
export interface MeasuredEvents {
  readonly name: string;
  readonly split: "dev" | "test";
  readonly read: ScoredEvents;
  readonly coded: ScoredEvents;
}

/** Measures events, contradictions and origins on both halves of the project's own gold. */
export function measureEvents(root: string, packs: readonly LanguagePack[]): readonly MeasuredEvents[] {
  return (["dev", "test"] as const).flatMap((split) => {
    const families = readEventGold(root, split);
    if (families.length === 0) return [];
    const texts = readEventTexts(families, packs);
    return [{ name: `events ${split}`, split, read: scoreEvents(families, texts, "read"), coded: scoreEvents(families, texts, "coded") }];
  });
}

/** The figures that have a floor, in per cent. A pair that is coded as no contradiction must never be found: that has no floor but zero. */
export const WITH_FLOOR: Readonly<Record<string, (m: Readonly<Record<"read" | "coded", EventFigures>>) => number | null>> = {
  "passages read": ({ read }) => read.read.percent,
  "events as read, precision": ({ read }) => read.grouping.pairwise.precision,
  "events as read, recall": ({ read }) => read.grouping.pairwise.recall,
  "events as read, B³": ({ read }) => read.grouping.bCubed.f1,
  "events as coded, precision": ({ coded }) => coded.grouping.pairwise.precision,
  "events as coded, recall": ({ coded }) => coded.grouping.pairwise.recall,
  "events as coded, B³": ({ coded }) => coded.grouping.bCubed.f1,
  "contradictions as coded, precision": ({ coded }) => coded.pairs.precision,
  "contradictions as coded, recall": ({ coded }) => coded.pairs.recall,
  "origins as coded": ({ coded }) => coded.origins.percent,
};
