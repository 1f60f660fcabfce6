import type { Ledger, Opened } from "../ledger/index.ts";
import type { SettleBench } from "./settle/settle.ts";
import { tryToSettle } from "./settle/try-to-settle.ts";

/** Deletes a document with all that hangs on it, and settles anew what stood with it. */
export async function deleteDocument(
  bench: SettleBench & { readonly ledger: Pick<Ledger, "delete" | "findings"> },
  id: string,
  reason: string,
): Promise<Opened<{ readonly id: string }>> {
  const became = await bench.ledger.delete(id, reason);
  await tryToSettle(bench);
  return became;
}
