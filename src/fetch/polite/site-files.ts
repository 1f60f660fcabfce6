/** What a look at a site's file gave. */
export interface Loaded<T> {
  readonly value: T;
  /** Seconds for which it is believed. */
  readonly keep: number;
  /** Roughly the bytes it takes in memory. */
  readonly weight: number;
  /** The file could not be asked for: an earlier answer is better than this one. */
  readonly unknown: boolean;
}

interface Entry<T> {
  readonly loaded: Loaded<T>;
  readonly until: number;
}

/** All entries together, in bytes; the oldest go first. */
const MOST_WEIGHT = 16 * 1024 * 1024;

/**
 * One file of each site (robots.txt and the like), asked for once at a time and remembered. If it cannot be had, what was known before goes
 * on counting (RFC 9309, section 2.4).
 */
export class SiteFiles<T> {
  readonly #load: (origin: string) => Promise<Loaded<T>>;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry<T>>();
  readonly #loading = new Map<string, Promise<T>>();
  #weight = 0;

  constructor(load: (origin: string) => Promise<Loaded<T>>, now: () => number) {
    this.#load = load;
    this.#now = now;
  }

  /** What the file of an origin says, from memory if that is fresh. */
  async of(origin: string): Promise<T> {
    const entry = this.#entries.get(origin);
    if (entry && this.#now() < entry.until) return entry.loaded.value;
    const loading = this.#loading.get(origin) ?? this.#refresh(origin, entry).finally(() => this.#loading.delete(origin));
    this.#loading.set(origin, loading);
    return loading;
  }

  /** What is remembered, fresh or not. */
  known(origin: string): T | undefined {
    return this.#entries.get(origin)?.loaded.value;
  }

  async #refresh(origin: string, old: Entry<T> | undefined): Promise<T> {
    const loaded = await this.#load(origin);
    const kept = loaded.unknown && old && !old.loaded.unknown ? old.loaded : loaded;
    this.#forget(origin);
    this.#entries.set(origin, { loaded: kept, until: this.#now() + loaded.keep * 1000 });
    this.#weight += kept.weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= MOST_WEIGHT || oldest === origin) break;
      this.#forget(oldest);
    }
    return kept.value;
  }

  #forget(origin: string): void {
    this.#weight -= this.#entries.get(origin)?.loaded.weight ?? 0;
    this.#entries.delete(origin);
  }
}
