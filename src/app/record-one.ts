import { type Incoming, LedgerError, type Recorded, type RecordOptions } from "../ledger/index.ts";
import type { Workbench } from "./workbench.ts";

/** Records one article, or says why it could not be read. */
export async function recordOne(
  { ledger, analyser }: Pick<Workbench, "ledger" | "analyser">,
  incoming: Incoming,
  options: RecordOptions,
): Promise<Recorded | { readonly reason: string }> {
  try {
    return await ledger.record(incoming, analyser(), options);
  } catch (error) {
    // A ledger that cannot be written to fails every article alike: that ends the run. A text the analyser stumbles
    // over is one article's misfortune.
    if (error instanceof LedgerError || !(error instanceof Error)) throw error;
    return { reason: `could not be analysed (${error.name}: ${error.message}); please report this text as a bug` };
  }
}
