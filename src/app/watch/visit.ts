import type { Failed } from "../../fetch/index.ts";
import type { Acquisition, SourceRecord } from "../../ledger/index.ts";
import type { FailureName } from "../../publish/index.ts";
import type { Workbench } from "../workbench.ts";
import { hostOf } from "./acquired.ts";
import { failureName, type Web } from "./fetch-article.ts";
import { afterVisit } from "./source-state.ts";
import type { ArticleOutcome } from "./tally.ts";
import { isNobodyThere } from "./unreached.ts";

/** What the watcher works with. */
export interface Watching {
  readonly bench: Pick<Workbench, "ledger" | "analyser"> & Partial<Pick<Workbench, "outlets">>;
  readonly web: Web;
  clock(): Date;
  /** Called off at once; a visit or an article in hand is left as if it had not begun. */
  readonly signal?: AbortSignal;
  /** Somebody wants the watcher to end after the article in hand. */
  stopping?(): boolean;
  /** Told of every article that was dealt with. */
  onArticle(outcome: ArticleOutcome): void | Promise<void>;
}

/**
 * How a visit to a source ended. `unreached`: nobody answered; whether the source is to blame shows when others were asked, and `settle`
 * then writes it down. `called-off`: as if it had not begun.
 */
export type VisitEnd =
  | { readonly is: "read"; readonly shown: number; readonly fresh: number; readonly notes: readonly string[] }
  | { readonly is: "unchanged" }
  | { readonly is: "failed"; readonly kind: FailureName; readonly reason: string }
  | { readonly is: "gone"; readonly kind: FailureName; readonly reason: string }
  | { readonly is: "unreached"; readonly host: string; readonly kind: FailureName; readonly reason: string; settle(): Promise<void> }
  | { readonly is: "called-off" };

/** An error that nobody expected, for people. */
export function unexpected({ name, message }: Error): string {
  return `something happened that Entente did not expect (${name}: ${message}); please report it`;
}

/** What a source is asked for: the address it moved to, if it did. */
export function addressOf({ address, state }: SourceRecord): string {
  return state.movedTo ?? address;
}

/** Writes down that a source could not be read, as far as that is its own doing. */
export async function visitFailed(
  { bench: { ledger }, clock }: Watching,
  source: SourceRecord,
  failed: Failed,
  acquisition: Acquisition,
): Promise<VisitEnd> {
  if (failed.kind === "aborted") return { is: "called-off" };
  const gone = failed.kind === "status" && failed.status === 410;
  const { message: error, retryAfter } = failed;
  if (failed.kind === "back-off") {
    // It was not asked, so it did not fail: another source on its host did.
    const nextDue = new Date(clock().getTime() + (retryAfter ?? 60) * 1000).toISOString();
    await ledger.sources.visited(source.id, { state: { ...source.state, nextDue } });
    return { is: "called-off" };
  }
  const settle = async (): Promise<void> => {
    const visit = gone ? ({ outcome: "gone" } as const) : { outcome: "failed" as const, ...(retryAfter !== undefined && { retryAfter }) };
    await ledger.sources.visited(source.id, { state: afterVisit(source.state, visit, clock(), { error }).state, acquisition });
  };
  const kind = failureName(failed);
  if (isNobodyThere(failed)) return { is: "unreached", host: hostOf(addressOf(source)), kind, reason: error, settle };
  await settle();
  return { is: gone ? "gone" : "failed", kind, reason: error };
}

/** Writes down that what a source gave could not be read. */
export async function visitUnreadable(
  { bench: { ledger }, clock }: Watching,
  source: SourceRecord,
  reason: string,
  acquisition?: Acquisition,
  kind: FailureName = "unreadable",
): Promise<VisitEnd> {
  const { state } = afterVisit(source.state, { outcome: "failed" }, clock(), { error: reason });
  await ledger.sources.visited(source.id, {
    state,
    ...(acquisition && { acquisition: { ...acquisition, outcome: "unreadable", error: reason } }),
  });
  return { is: "failed", kind, reason };
}
