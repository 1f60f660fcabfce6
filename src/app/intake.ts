import { createPool, type Pool, threadBeside } from "../ingest/index.ts";
import type { SourceRecord } from "../ledger/index.ts";
import type { IntakeReport } from "../publish/index.ts";
import { type IntakeJob, type IntakeWish, MOST_TIME } from "./intake/wish.ts";
import { type Added, addSource, type ImportedSources, importSources, removeSource } from "./sources.ts";
import { hostMemory } from "./watch/host-memory.ts";
import { webTools } from "./watch/web-tools.ts";
import type { Workbench } from "./workbench.ts";

export { ENOUGH_TIME, type IntakeWish } from "./intake/wish.ts";

/** Where articles and sources come in while the ledger is served. */
export interface Intake {
  /** Takes in what is wished. Never rejects: what did not work is in the report. */
  take(wish: IntakeWish): Promise<IntakeReport>;
  /** Watches an address of the web from now on; one request finds out what it is. @throws UnknownChoice */
  addSource(address: string): Promise<Added>;
  /** Watches the feeds of an OPML file; nothing is requested. @throws UnknownChoice if it is none */
  importSources(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<ImportedSources>;
  /** What came from it stays. @throws UnknownChoice */
  removeSource(id: string): Promise<SourceRecord>;
  close(): Promise<void>;
}

/** Megabytes of heap for one thread: models and lexicon take most of it. */
const MEMORY = 1500;
/** One for what is fetched, one for files: neither waits for the other. */
const THREADS = 2;
/** Milliseconds after the last wish until the threads end. */
const IDLE = 120_000;

/**
 * Takes articles in beside everything else: reading and analysing is done in threads that end when they are not needed.
 * @param bench the ledger that is served
 * @param web how the web is read
 */
export function openIntake(bench: Pick<Workbench, "ledger">, path: string, web: IntakeJob["web"]): Intake {
  const tools = webTools({ ...web, memory: hostMemory(bench.ledger) });
  let pool: Pool<IntakeJob, IntakeReport> | undefined;
  let ending: NodeJS.Timeout | undefined;
  let underWay = 0;

  function rest(): void {
    ending = setTimeout(() => {
      void pool?.close();
      pool = undefined;
    }, IDLE);
    ending.unref();
  }

  return {
    take: async (wish) => {
      clearTimeout(ending);
      pool ??= createPool({
        entry: threadBeside(import.meta.url, "intake/worker"),
        size: THREADS,
        timeLimit: MOST_TIME,
        memoryLimit: MEMORY,
      });
      underWay++;
      const outcome = await pool.run({ ledger: path, web, wish });
      if (--underWay === 0) rest();
      return outcome.ok ? outcome.value : { items: [], unlisted: 0, claims: 0, stopped: { reason: outcome.reason } };
    },
    addSource: (address) => addSource(bench, tools.web, { address }),
    importSources: ({ name, bytes }) => importSources(bench, name, bytes),
    removeSource: (id) => removeSource(bench, id),
    close: async () => {
      clearTimeout(ending);
      await Promise.all([pool?.close(), tools.close()]);
    },
  };
}
