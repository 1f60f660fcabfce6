import type { OriginScore, Rate } from "./score.ts";

/** What finding the origins of made-up documents took, and how well it did. */
export interface OriginsBench {
  readonly seed: number;
  readonly characters: number;
  /** Of processor time, and by the clock. */
  readonly seconds: number;
  readonly elapsed: number;
  /** With the documents alone in memory, and at most. */
  readonly residentBeforeMb: number;
  readonly peakMb: number;
  readonly score: OriginScore;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const rate = ({ right, of }: Rate): string => (of === 0 ? "–" : percent(right / of));

/** The figures as a text. */
export function originsReport({ seed, characters, seconds, elapsed, residentBeforeMb, peakMb, score }: OriginsBench): string {
  const { documents, origins, pairs, bCubed, sorts, passages } = score;
  const row = (name: string, ...values: readonly string[]): string => `  ${name.padEnd(34)}${values.map((v) => v.padStart(12)).join("")}`;
  return [
    `${documents} made-up documents of ${Math.round(characters / documents)} characters, seed ${seed}: ${origins.true} origins, ${origins.found} found`,
    `${seconds.toFixed(1)} s of processor time (${elapsed.toFixed(1)} s by the clock), at most ${peakMb} MB, of which the documents ${residentBeforeMb} MB; Node ${process.version}`,
    row("", "precision", "recall"),
    row("pairs of documents", rate(pairs.precision), rate(pairs.recall)),
    row("document by document (B³)", percent(bCubed.precision), percent(bCubed.recall)),
    row("", "kept pure", "found", "documents"),
    ...Object.entries(sorts).map(([sort, { pure, found }]) => row(sort, rate(pure), rate(found), String(pure.of))),
    row("paragraphs from another's story", "", rate(passages.found), String(passages.found.of)),
    row("paragraphs of its own", rate(passages.kept), "", String(passages.kept.of)),
  ].join("\n");
}
