import { createPool, threadBeside } from "../../ingest/index.ts";
import type { Views } from "./views.ts";

/** A question for a thread, or `open` and `close`. */
export interface ViewJob {
  /** Of the ledger. */
  readonly path: string;
  /** `present`: the ledger as it is when the thread first reads it, for as long as the thread lives; `past`: as it was known at the instants asked for. */
  readonly of: "present" | "past";
  readonly method: keyof Views | "open" | "close";
  readonly args: readonly unknown[];
}

/** What a thread answers: what was asked for, or the error that came of it. To `open`: when the ledger had last changed. */
export type ViewAnswer = { readonly value: unknown } | { readonly error: unknown };

/** An hour, and megabytes of heap: 100,000 claims take about a thousand. */
const [LONGEST_MS, MEMORY] = [3_600_000, 8192];

/** A thread that has read the ledger and answers questions about it, one at a time. */
export interface ViewThread {
  /** When the ledger had last changed as it was read: ISO 8601, UTC; of one that reads the past undefined. */
  readonly at: string | undefined;
  /** @throws what the view throws */
  ask(method: keyof Views, args: readonly unknown[]): Promise<unknown>;
  /** Ends it when it has answered what it was asked already. */
  close(): Promise<void>;
  /** Ends it at once. */
  stop(): Promise<void>;
}

/**
 * Starts a thread over the ledger in a file.
 * @param stopped ends it before it is there
 * @returns when it has read the ledger, which for a large one takes many seconds
 */
export async function startViewThread(path: string, of: ViewJob["of"], stopped?: AbortSignal): Promise<ViewThread> {
  const entry = threadBeside(import.meta.url, "view-worker");
  const pool = createPool<ViewJob, ViewAnswer>({ entry, size: 1, timeLimit: LONGEST_MS, memoryLimit: MEMORY });
  const run = async (method: ViewJob["method"], args: readonly unknown[] = []): Promise<unknown> => {
    const outcome = await pool.run({ path, of, method, args });
    if (!outcome.ok) throw new Error(`The ledger could not be read in a thread: ${outcome.reason}`);
    if ("error" in outcome.value) throw outcome.value.error;
    return outcome.value.value;
  };
  const stop = (): Promise<void> => pool.close();
  stopped?.addEventListener("abort", stop, { once: true });
  try {
    const at = (await run("open")) as string | undefined;
    return {
      at,
      ask: run,
      // One question is answered after the other: this one is the last.
      close: () =>
        run("close")
          .catch(() => {})
          .then(stop),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    stopped?.removeEventListener("abort", stop);
  }
}
