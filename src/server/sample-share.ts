import type { LedgerStatus } from "../app/entente.ts";
import type { SampleShare } from "../web/pages/ui.ts";

/** Whether nothing, something or everything in the ledger is invented: a page must not call real articles invented. */
export function sampleShare({ sample, documents }: Pick<LedgerStatus, "sample" | "documents">): SampleShare {
  if (sample === 0) return "none";
  return sample < documents ? "some" : "all";
}
