import type { Snapshot } from "../../core/index.ts";
import { createPool, threadBeside } from "../../ingest/index.ts";
import { type ClaimContext, claimContext } from "../../publish/index.ts";
import type { StudiedLedger } from "./studied.ts";

/** A ledger of so many claims is studied whenever it changed, while whoever asks waits: for that many less than a second. */
const WAITED_FOR = 3000;
/** A larger one is studied in a thread, and after a change only once this many times as long has passed as it took the last time. */
const REST = 10;
/** An hour, and megabytes of heap: 100,000 claims take about a thousand. */
const [LONGEST_MS, MEMORY] = [3_600_000, 8192];

/** What only the ledger as a whole tells of the claims of a list. */
export interface Whole {
  /** Undefined for a claim that the ledger did not hold then. */
  of(claimId: string): ClaimContext | undefined;
  /** The instant (ISO 8601, UTC) of what is told, if the ledger has changed since. */
  readonly at?: string;
}

export interface WholeReader {
  /** What is known without a long wait; undefined if nothing is. `claims`: how many the ledger holds. */
  known(claims: number, asOf?: string): Promise<Whole | undefined>;
  /** Waits until everything is known. */
  wait(asOf?: string): Promise<Whole>;
  /** From now on a large ledger is studied besides, again and again: for who stays, as a server does. */
  keepUp(): void;
  close(): Promise<void>;
}

/**
 * What lists say that follows from the ledger as a whole: it is found out by a study of the snapshot, which for a large ledger takes many
 * seconds. Lists do not wait for that; they tell what the last study found, and of when that is.
 * @param snapshotOf the present state, or an earlier one
 * @param studied studies the ledger without keeping others from their work
 * @param now milliseconds
 */
export function wholeReader(
  snapshotOf: (asOf?: string) => Promise<Snapshot>,
  lastChange: () => Promise<string | undefined>,
  studied: { run(): Promise<StudiedLedger>; close(): Promise<void> },
  now: () => number = () => performance.now(),
): WholeReader {
  let last: StudiedLedger | undefined;
  let [keepsUp, studying, due] = [false, false, 0];

  async function study(): Promise<void> {
    studying = true;
    const begun = now();
    try {
      last = await studied.run();
    } catch {
      // What fails here fails again, and is reported, where somebody waits for it.
    } finally {
      due = now() + REST * (now() - begun);
      studying = false;
    }
  }

  return {
    known: async (claims, asOf) => {
      if (claims <= WAITED_FOR) return wholeOf(await snapshotOf(asOf));
      if (asOf !== undefined) return undefined;
      const change = await lastChange();
      if (keepsUp && !studying && last?.at !== change && now() >= due) void study();
      if (!last) return undefined;
      const { at, contexts } = last;
      return { of: (id) => contexts.get(id), ...(at !== change && at !== undefined && { at }) };
    },
    wait: async (asOf) => wholeOf(await snapshotOf(asOf)),
    keepUp: () => {
      keepsUp = true;
    },
    close: () => studied.close(),
  };
}

const wholeOf = (snapshot: Snapshot): Whole => ({ of: (id) => claimContext(snapshot, id) });

/** Studies the ledger in a file in a thread of its own, which ends with each study: its memory is needed seldom. */
export function studyInThread(path: () => Promise<string>): { run(): Promise<StudiedLedger>; close(): Promise<void> } {
  const options = { entry: threadBeside(import.meta.url, "study-worker"), size: 1, timeLimit: LONGEST_MS, memoryLimit: MEMORY };
  let pool = createPool<string, StudiedLedger>(options);
  return {
    run: async () => {
      const outcome = await pool.run(await path());
      await pool.close();
      pool = createPool(options);
      if (!outcome.ok) throw new Error(`The ledger could not be studied: ${outcome.reason}`);
      return outcome.value;
    },
    close: () => pool.close(),
  };
}
