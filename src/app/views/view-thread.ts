import { createPool, threadBeside } from "../../ingest/index.ts";
import type { Views } from "./views.ts";

/** What a thread is asked: a view, or to `read` or `forget` the ledger. */
export interface ViewJob {
  /** Of the ledger. */
  readonly path: string;
  readonly method: keyof Views | "read" | "forget";
  readonly args: readonly unknown[];
}

/** What a thread answers, or the error that came of it. To `read`: when the ledger had last changed. */
export type ViewAnswer = { readonly value: unknown } | { readonly error: unknown };

/** An hour, and megabytes of heap: 100,000 claims take about a thousand. */
const [LONGEST_MS, MEMORY] = [3_600_000, 8192];

/** A thread that answers questions about a ledger, one at a time. */
export interface ViewThread {
  /**
   * Reads the present. All answers are of then, until it reads again.
   * @returns when the ledger had last changed: ISO 8601, UTC
   */
  read(): Promise<string | undefined>;
  /** What a view tells; the past is read when it is asked for. @throws what the view throws */
  ask(method: keyof Views, args: readonly unknown[]): Promise<unknown>;
  /** Lets go of what was read, when what was asked before is answered. */
  forget(): Promise<void>;
  /** Ends it at once. */
  stop(): Promise<void>;
}

/** A thread over the ledger in a file. It begins with the first question. */
export function viewThread(path: string): ViewThread {
  const entry = threadBeside(import.meta.url, "view-worker");
  const pool = createPool<ViewJob, ViewAnswer>({ entry, size: 1, timeLimit: LONGEST_MS, memoryLimit: MEMORY });
  const ask = async (method: ViewJob["method"], args: readonly unknown[] = []): Promise<unknown> => {
    const outcome = await pool.run({ path, method, args });
    if (!outcome.ok) throw new Error(`The ledger could not be read in a thread: ${outcome.reason}`);
    if ("error" in outcome.value) throw outcome.value.error;
    return outcome.value.value;
  };
  return {
    read: () => ask("read") as Promise<string | undefined>,
    ask,
    forget: async () => void (await ask("forget")),
    stop: () => pool.close(),
  };
}
