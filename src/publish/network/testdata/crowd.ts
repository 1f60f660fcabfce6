import { article, claimOn, snapshotOf } from "../../../../tests/support/make-snapshot.ts";
import type { Kind, Snapshot } from "../../../core/index.ts";

const KINDS: readonly Kind[] = ["aid", "attack", "meeting", "sanction", "treaty"];

/** A made-up ledger in which so many things are told of these actors, in the months of 2025; the same every time. */
export function crowd(codes: readonly string[], tellings: number): Snapshot {
  const made = Array.from({ length: tellings }, (_, i) => {
    // Steps that share no divisor reach every pair sooner or later; the first actors are named more often.
    const a = codes[(i * i) % codes.length] ?? "";
    const b = codes[(i * 7 + 1) % codes.length] ?? "";
    const sentence = `Gemeldet ist Nummer ${i} zwischen ${a} und ${b}.`;
    const published = `2025-${String(1 + (i % 12)).padStart(2, "0")}-10`;
    const document = article({ id: `d${i}`, outlet: `Blatt ${i}`, published, blocks: [["body", sentence]] });
    const claim = claimOn(document, "1", sentence, {
      kind: KINDS[i % KINDS.length] ?? "aid",
      actors: [a],
      recipients: [b],
      trigger: "Gemeldet",
      tense: i % 9 === 0 ? "future" : "past",
      ...(i % 4 === 0 && { sources: [{ name: "das Ministerium" }] }),
    });
    return a === b ? [] : [{ document, claim }];
  }).flat();
  return snapshotOf(
    made.map((m) => m.document),
    made.map((m) => m.claim),
  );
}
