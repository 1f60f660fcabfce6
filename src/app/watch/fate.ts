import type { Failed, FailureKind } from "../../fetch/index.ts";
import { DAY, HOUR, MINUTE } from "./schedule.ts";

/** Seconds after the first, second, … failure until an article is tried again; after one more it is given up. */
const WAITS = [5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR] as const;
/** How often an article is tried at all. */
export const TRIES = WAITS.length + 1;
/** What could not be reached says nothing of itself: networks and disks may be away for a fortnight. */
const LONG_WAITS: readonly number[] = [...WAITS, ...Array<number>(14).fill(DAY)];

/** What another try will not change. */
const FINAL: ReadonlySet<FailureKind> = new Set([
  "not-an-address",
  "private-address",
  "too-large",
  "media-type",
  "redirects",
  "robots",
  "reserved",
]);
/** Login, payment, legal reasons (RFC 9110, RFC 7725): only the publisher changes that. */
const CLOSED: ReadonlySet<number> = new Set([401, 402, 451]);
/** Errors of whoever asks that pass with time (RFC 9110, 15.5.9; RFC 8470, 5.2; RFC 6585, 4). */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/** What becomes of an article that could not be fetched. */
export type Fate = { readonly is: "gone" } | { readonly is: "given-up" } | { readonly is: "later" /** Seconds. */; readonly wait: number };

/**
 * Decides whether an article that could not be fetched is tried again.
 * @param tries how often it had failed before
 * @param away it could not be reached at all, by no fault of its own that is known: it is tried for a fortnight
 */
export function fateOf({ kind, status, retryAfter }: Pick<Failed, "kind" | "status" | "retryAfter">, tries: number, away = false): Fate {
  if (kind === "status" && status === 410) return { is: "gone" };
  // Whoever says when to come back means that it may change: a robots.txt that could not be read, for one.
  const final = FINAL.has(kind) || (kind === "status" && CLOSED.has(status ?? 0));
  const wait = (away ? LONG_WAITS : WAITS)[tries];
  if ((final && retryAfter === undefined) || wait === undefined) return { is: "given-up" };
  return { is: "later", wait: Math.max(wait, Math.min(retryAfter ?? 0, 7 * DAY)) };
}

/** Whether the next visit would be told the same: then a part of a source that could not be read is left out for good. */
export function isLasting({ kind, status = 0, retryAfter }: Pick<Failed, "kind" | "status" | "retryAfter">): boolean {
  if (retryAfter !== undefined) return false;
  return kind === "status" ? status >= 400 && status < 500 && !PASSING.has(status) : FINAL.has(kind);
}
