import { stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { articleFiles } from "../../ingest/index.ts";
import type { SourceItem, SourceRecord } from "../../ledger/index.ts";
import { logUnread } from "../ingest-file.ts";
import { MINUTE } from "./schedule.ts";
import { afterVisit } from "./source-state.ts";
import { addressOf, type VisitEnd, visitUnreadable, type Watching } from "./visit.ts";

/** Looking into a folder costs next to nothing: it is not done less often when nothing happens. Seconds. */
const PACE = MINUTE;

/** Looks into a folder, or at a file such as a mailbox. A file whose size or time changed is read again; its hash then tells if it is news. */
export async function visitFolder(watching: Watching, source: SourceRecord): Promise<VisitEnd> {
  const root = addressOf(source);
  const items: SourceItem[] = [];
  const notes: string[] = [];
  for await (const found of articleFiles(root)) {
    if (!found.ok) {
      if (found.name === root) return visitUnreadable(watching, source, `${root}: ${found.reason}`);
      notes.push(`${found.name}: ${found.reason}`);
      await logUnread(watching.bench.ledger, found.name, found.reason, { at: watching.clock().toISOString(), source: source.id });
      continue;
    }
    const mtime = await stat(found.path).then(
      (info) => info.mtimeMs,
      () => undefined,
    );
    // Gone since it was listed.
    if (mtime === undefined) continue;
    const key = relative(root, found.path).split(sep).join("/") || ".";
    items.push({ key, address: found.path, mark: `${found.size}-${mtime}` });
  }
  const now = watching.clock();
  const { state } = afterVisit(source.state, { outcome: "read", shown: items.length, fresh: 0 }, now);
  const nextDue = new Date(now.getTime() + PACE * 1000).toISOString();
  const seen = await watching.bench.ledger.sources.visited(source.id, { state: { ...state, interval: PACE, nextDue }, items });
  return { is: "read", shown: seen.shown, fresh: seen.fresh.length, notes };
}
