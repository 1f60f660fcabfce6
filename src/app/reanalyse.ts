import { LedgerError } from "../ledger/index.ts";
import { tryToSettle } from "./settle/try-to-settle.ts";
import type { Workbench } from "./workbench.ts";

export interface ReanalyseReport {
  readonly reanalysed: number;
  readonly claims: number;
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

/** Reads every document again whose newest analysis was made by another analyser version. Old claims stay, superseded. */
export async function reanalyse(
  { ledger, analyser, outlets }: Pick<Workbench, "ledger" | "analyser"> & Partial<Pick<Workbench, "outlets">>,
  onDocument: (done: number, of: number) => void = () => {},
): Promise<ReanalyseReport> {
  const ids = await ledger.outdated(analyser().version);
  const failed: { name: string; reason: string }[] = [];
  let [reanalysed, claims] = [0, 0];
  for (const [i, id] of ids.entries()) {
    try {
      const recorded = await ledger.reanalyse(id, analyser());
      if (recorded.outcome === "reanalysed") {
        reanalysed++;
        claims += recorded.claims;
      }
    } catch (error) {
      if (error instanceof LedgerError || !(error instanceof Error)) throw error;
      failed.push({ name: id, reason: `could not be analysed (${error.name}: ${error.message})` });
    }
    onDocument(i + 1, ids.length);
  }
  await tryToSettle({ ledger, ...(outlets && { outlets }) });
  return { reanalysed, claims, failed };
}
