import type { RecordedItem, SourceRecord } from "../../ledger/index.ts";
import type { FailureName } from "../../publish/index.ts";
import { tryToSettle } from "../settle/try-to-settle.ts";
import { hostOf } from "./acquired.ts";
import { inLanes } from "./lanes.ts";
import type { Lease } from "./lease.ts";
import { takeItem } from "./take-item.ts";
import { type ArticleCounts, Tally } from "./tally.ts";
import { UnreachedHosts } from "./unreached.ts";
import { addressOf, type VisitEnd, type Watching } from "./visit.ts";
import { visitSource } from "./visit-source.ts";

type Settled = Exclude<VisitEnd, { readonly is: "unreached" | "called-off" }>;

/** What the watcher tells while it works. */
export type WatchEvent =
  | { readonly is: "visit"; readonly source: SourceRecord; readonly end: Settled }
  | { readonly is: "article"; readonly outcome: Parameters<Watching["onArticle"]>[0]; readonly done: number; readonly waiting: number }
  | { readonly is: "offline"; readonly kind: FailureName; readonly reason: string }
  | { readonly is: "online" }
  /** Nothing to do until then, as far as is known. */
  | { readonly is: "idle"; readonly until: string | undefined };

export interface WatchOptions extends Omit<Watching, "onArticle" | "stopping"> {
  /** Visit what is due, read what is waiting, and end. */
  readonly once?: boolean;
  /** Hosts that are asked at the same time. */
  readonly concurrency?: number;
  /** Aborted when the watcher is to end after the articles in hand. */
  readonly stop?: AbortSignal;
  readonly lease: Pick<Lease, "beat">;
  /** Waits; ends early when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  tell?(event: WatchEvent): void | Promise<void>;
}

/** What a run brought. */
export interface WatchReport {
  readonly visits: { readonly read: number; readonly unchanged: number; readonly failed: number; readonly gone: number };
  readonly articles: ArticleCounts;
  /** The network could not be reached when it ended. */
  readonly offline: boolean;
  /** Another watcher has taken over. */
  readonly lostLease: boolean;
}

/** Timers stop while a machine sleeps: what is due is seen by the clock at the latest after so many milliseconds. */
const LONGEST_NAP = 30_000;
/** Items of one source that are read before sources are looked at again. */
const BATCH = 10;
/** Waiting items of one source that are looked through for some that may be read. */
const FURTHEST = 40_960;
/** Sources that are visited before articles are read again. */
const VISITS = 50;
const CONCURRENCY = 4;
/** Milliseconds for which a host that did not answer is asked for no further articles. */
const REST = 5 * 60_000;

/**
 * Keeps the ledger's sources current until it is told to stop; with `once`, visits what is due and ends. All that it has to remember is in
 * the ledger: it may be ended at any moment, and goes on where it was.
 * @throws LedgerError
 */
export async function watch(options: WatchOptions): Promise<WatchReport> {
  return new Watcher(options).run();
}

interface Waiting {
  readonly item: RecordedItem;
  readonly source: SourceRecord;
}

interface Counts {
  /** Hosts that answered, rightly or wrongly. */
  reached: number;
  worked: number;
}

type Lane = "end-lane" | undefined;

class Watcher {
  readonly #options: WatchOptions;
  readonly #watching: Watching;
  readonly #tally = new Tally();
  readonly #visits = { read: 0, unchanged: 0, failed: 0, gone: 0 };
  /** Hosts that want to be left alone, until when; milliseconds since 1970. */
  readonly #paused = new Map<string, number>();
  readonly #visited = new Set<string>();
  #done = 0;
  #waiting = 0;
  #offline = false;
  #lostLease = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    const { bench, web, signal } = options;
    this.#watching = {
      bench,
      web,
      clock: () => options.clock(),
      ...(signal && { signal }),
      stopping: () => this.#stopping(),
      onArticle: async (outcome) => {
        this.#tally.add(outcome);
        this.#done++;
        this.#waiting = Math.max(0, this.#waiting - 1);
        await options.tell?.({ is: "article", outcome, done: this.#done, waiting: this.#waiting });
      },
    };
  }

  async run(): Promise<WatchReport> {
    const { once = false, sleep, stop, tell } = this.#options;
    while (!this.#stopping()) {
      if (!(await this.#options.lease.beat())) {
        this.#lostLease = true;
        break;
      }
      const worked = await this.#round();
      if (worked) await tryToSettle(this.#options.bench);
      if (this.#stopping() || worked) continue;
      if (once) break;
      const until = await this.#nextDue();
      await tell?.({ is: "idle", until });
      const nap = until === undefined ? LONGEST_NAP : Date.parse(until) - this.#options.clock().getTime();
      await sleep(this.#offline ? LONGEST_NAP : Math.min(LONGEST_NAP, Math.max(1000, nap)), stop);
    }
    return { visits: this.#visits, articles: this.#tally.counts(), offline: this.#offline, lostLease: this.#lostLease };
  }

  async #tellVisit(source: SourceRecord, end: Settled): Promise<void> {
    this.#visits[end.is]++;
    await this.#options.tell?.({ is: "visit", source, end });
  }

  readonly #stopping = (): boolean => this.#options.stop?.aborted === true || this.#options.signal?.aborted === true;

  /** Visits what is due and reads some of what is waiting. @returns whether there was anything to do that got anywhere */
  async #round(): Promise<boolean> {
    const unreached = new UnreachedHosts();
    const counts = { reached: 0, worked: 0 };
    const { concurrency = CONCURRENCY } = this.#options;
    const visit = (source: SourceRecord): Promise<Lane> => this.#visitOne(source, unreached, counts);
    await inLanes(await this.#due(), (source) => hostOf(addressOf(source)), concurrency, visit, this.#stopping);
    const take = (one: Waiting): Promise<Lane> => this.#takeOne(one, unreached, counts);
    const laneOf = ({ item, source }: Waiting): string => (isRemote(source) ? hostOf(item.address) : source.id);
    await inLanes(await this.#items(), laneOf, concurrency, take, () => this.#stopping() || this.#lostLease);
    if (this.#lostLease) return false;
    return (await this.#judge(unreached, counts.reached)) || counts.worked > 0;
  }

  async #visitOne(source: SourceRecord, unreached: UnreachedHosts, counts: Counts): Promise<Lane> {
    this.#visited.add(source.id);
    const end = await visitSource(this.#watching, source);
    if (end.is === "called-off") return "end-lane";
    if (end.is === "unreached") {
      const { host, kind, reason } = end;
      const settle = async (): Promise<void> => {
        await end.settle();
        await this.#tellVisit(source, { is: "failed", kind, reason });
      };
      unreached.add({ host, kind, reason, settle });
      return undefined;
    }
    if (isRemote(source)) counts.reached++;
    counts.worked++;
    await this.#tellVisit(source, end);
    return undefined;
  }

  async #takeOne({ item, source }: Waiting, unreached: UnreachedHosts, counts: Counts): Promise<Lane> {
    if (!(await this.#options.lease.beat())) {
      this.#lostLease = true;
      return "end-lane";
    }
    const end = await takeItem(this.#watching, item, source);
    if (end.is === "settled") {
      counts.worked++;
      if (end.reached) counts.reached++;
      return undefined;
    }
    if (end.is === "unreached") unreached.add(end);
    if (end.is === "paused") this.#pause(hostOf(item.address), end.seconds * 1000);
    return "end-lane";
  }

  /** Nobody answered anybody: then it is us, and nobody's failure. */
  async #judge(unreached: UnreachedHosts, reached: number): Promise<boolean> {
    const { tell } = this.#options;
    if (reached === 0 && unreached.count > 0 && (this.#offline || unreached.isUs(await this.#hosts()))) {
      if (!this.#offline) await tell?.({ is: "offline", ...unreached.first });
      this.#offline = true;
      return false;
    }
    for (const host of await unreached.settle()) this.#pause(host, REST);
    if (this.#offline && reached > 0) {
      this.#offline = false;
      await tell?.({ is: "online" });
    }
    return unreached.count > 0;
  }

  /** Hosts of all sources that are asked at all. */
  async #hosts(): Promise<ReadonlySet<string>> {
    const sources = await this.#options.bench.ledger.sources.list();
    return new Set(sources.filter((source) => isRemote(source) && source.state.gone !== true).map((source) => hostOf(addressOf(source))));
  }

  #pause(host: string, milliseconds: number): void {
    this.#paused.set(host, this.#options.clock().getTime() + milliseconds);
  }

  /** Those that have waited longest come first. In one visit not all, so that articles are read in between. */
  async #due(): Promise<readonly SourceRecord[]> {
    const { bench, clock, once = false } = this.#options;
    const now = clock().toISOString();
    const isDue = ({ id, state: { gone, nextDue } }: SourceRecord): boolean =>
      gone !== true && (nextDue === undefined || nextDue <= now) && !(once && this.#visited.has(id));
    const due = (await bench.ledger.sources.list()).filter(isDue);
    return due.sort((a, b) => Date.parse(a.state.nextDue ?? a.addedAt) - Date.parse(b.state.nextDue ?? b.addedAt)).slice(0, VISITS);
  }

  async #items(): Promise<readonly Waiting[]> {
    const { bench, clock } = this.#options;
    const sources = await bench.ledger.sources.list();
    this.#waiting = sources.reduce((sum, { items }) => sum + items.waiting, 0);
    const now = clock();
    const isFree = ({ address }: RecordedItem): boolean => (this.#paused.get(hostOf(address)) ?? 0) <= now.getTime();
    const out: Waiting[] = [];
    for (const source of sources) {
      if (source.items.waiting === 0) continue;
      // Items of hosts that are left alone do not keep those behind them waiting.
      for (let limit = BATCH; limit <= FURTHEST; limit *= 4) {
        const items = await bench.ledger.sources.waiting(now.toISOString(), { source: source.id, limit });
        const free = items.filter(isFree);
        if (free.length < BATCH && items.length === limit && limit * 4 <= FURTHEST) continue;
        for (const item of free.slice(0, BATCH)) out.push({ item, source });
        break;
      }
    }
    return out;
  }

  async #nextDue(): Promise<string | undefined> {
    const sources = await this.#options.bench.ledger.sources.list();
    const dues = sources.flatMap(({ state }) => (state.gone === true ? [] : [state.nextDue ?? this.#options.clock().toISOString()]));
    return dues.sort()[0];
  }
}

const isRemote = ({ kind }: SourceRecord): boolean => kind !== "folder" && kind !== "mailbox";
