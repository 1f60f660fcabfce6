import type { Snapshot } from "../../src/core/index.ts";
import { article, claimOn, type MadeClaim, snapshotOf } from "./make-snapshot.ts";

/** One sentence in an article of its own: without anything else said, what Nordmark delivered to Ostrien. */
export interface PairTold extends Partial<MadeClaim> {
  readonly id: string;
  readonly on?: string;
  readonly says?: string;
}

/** A ledger of such sentences. @param sample its articles are marked as invented, and their ids begin with `made-` */
export function pairLedger(told: readonly PairTold[], sample = false): Snapshot {
  const made = told.map(({ id, on, says = `Geliefert hat Nordmark an Ostrien Boote, Lieferung ${id}.`, ...claim }) => {
    const document = article({
      id: sample ? `made-${id}` : id,
      outlet: `Blatt ${id}`,
      ...(sample && { sample }),
      ...(on !== undefined && { published: on }),
      blocks: [["body", says]],
    });
    const trigger = says.split(" ")[0] ?? "";
    return {
      document,
      claim: claimOn(document, "1", says, { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger, ...claim }),
    };
  });
  return snapshotOf(
    made.map((m) => m.document),
    made.map((m) => m.claim),
  );
}
