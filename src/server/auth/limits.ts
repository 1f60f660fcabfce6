import { createHash } from "node:crypto";
import ipaddr from "ipaddr.js";

const SECOND = 1000;
/** Attempts without waiting, and the longest wait in milliseconds; a wait doubles with every attempt. */
const BY_NAME = { free: 5, longest: 5 * 60 * SECOND };
/** Several people may come from one address. Their names are guarded too, so it may wait longer. */
const BY_ADDRESS = { free: 20, longest: 15 * 60 * SECOND };
/** After so long without an attempt everything is forgotten. */
const FORGET = 60 * 60 * SECOND;
/** So many names and addresses are remembered at most, so that whoever sends many cannot fill the memory. */
const REMEMBERED = 10_000;

interface Entry {
  readonly attempts: number;
  /** Milliseconds of the clock. */
  readonly last: number;
  readonly until: number;
}

/**
 * Growing waits between attempts to log in, for each name, whether there is such a user or not, and for each address. In memory: a
 * restart forgets them. An attempt is counted before it is made, so that many at once are not one.
 */
export class LoginLimits {
  readonly #names = new Map<string, Entry>();
  readonly #addresses = new Map<string, Entry>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts an attempt. @returns seconds to wait before it may be made; 0 if it may be made now. One that has to wait is not counted. */
  attempt(name: string, address: string): number {
    const now = this.#now();
    const counted = [
      [this.#names, nameKey(name), BY_NAME],
      [this.#addresses, addressKey(address), BY_ADDRESS],
    ] as const;
    const wait = Math.max(...counted.map(([map, key]) => (map.get(key)?.until ?? 0) - now));
    // What has to wait leaves no trace: else one address could push others out of the memory.
    if (wait > 0) return Math.ceil(wait / SECOND);
    for (const [map, key, { free, longest }] of counted) {
      const known = map.get(key);
      const attempts = 1 + (known && now - known.last < FORGET ? known.attempts : 0);
      const until = attempts < free ? 0 : now + Math.min(longest, SECOND * 2 ** Math.min(30, attempts - free));
      remember(map, key, { attempts, last: now, until });
    }
    return 0;
  }

  /** Forgets what was counted against the name; the address gets back only this attempt, else a user could guess at others for ever. */
  succeeded(name: string, address: string): void {
    this.#names.delete(nameKey(name));
    const key = addressKey(address);
    const entry = this.#addresses.get(key);
    if (entry) this.#addresses.set(key, { ...entry, attempts: entry.attempts - 1, until: 0 });
  }
}

/** A map keeps the order in which keys came: the one not counted for the longest is the first to go. */
function remember(map: Map<string, Entry>, key: string, entry: Entry): void {
  map.delete(key);
  map.set(key, entry);
  const [oldest] = map.keys();
  if (map.size > REMEMBERED && oldest !== undefined) map.delete(oldest);
}

/** Of one length, however long the name that was sent. */
function nameKey(name: string): string {
  return createHash("sha256").update(name).digest("base64");
}

/** One subscriber of IPv6 has a whole /64. */
function addressKey(address: string): string {
  const [bare = ""] = address.split("%");
  if (!ipaddr.isValid(bare)) return "unknown";
  const parsed = ipaddr.process(bare);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(":") : parsed.toString();
}
