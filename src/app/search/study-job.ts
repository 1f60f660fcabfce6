import { study } from "../../analysis/index.ts";
import { openLedger } from "../../ledger/index.ts";
import { type ClaimContext, claimContext } from "../../publish/index.ts";
import { knownAgency } from "../settle/settle.ts";
import { tryToSettle } from "../settle/try-to-settle.ts";
import { shipped } from "../workbench.ts";
import { indexer } from "./indexer.ts";
import type { StudiedLedger } from "./studied.ts";

/** Studies the ledger in a file, as it is when it has been settled. */
export async function studyLedger(path: string): Promise<StudiedLedger> {
  const { outlets } = shipped();
  const ledger = await openLedger(path, { clock: () => new Date(), indexer });
  try {
    await tryToSettle({ ledger, outlets });
    // What comes between the two questions only makes the snapshot newer than its label.
    const at = await ledger.lastChange();
    const snapshot = await ledger.snapshot();
    study(snapshot, { agency: knownAgency({ outlets }) });
    return { at, contexts: new Map(snapshot.claims.flatMap(({ id }) => pair(id, claimContext(snapshot, id)))) };
  } finally {
    await ledger.close();
  }
}

const pair = (id: string, context: ClaimContext | undefined): (readonly [string, ClaimContext])[] => (context ? [[id, context]] : []);
