import type { SourceState } from "../../ledger/index.ts";
import { FIRST_PACE, type NextVisit, nextVisit, type Visit } from "./schedule.ts";

/** What a visit taught beside its outcome. */
export interface Learned {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Why it failed. */
  readonly error?: string;
  /** Hours of the day (UTC, 0…23) in which the source does not want to be visited. */
  readonly skipHours?: readonly number[];
}

const HOUR_MS = 3_600_000;

/** The state of a source after a visit, and whether items may have come and gone since the last one. */
export function afterVisit(
  state: SourceState,
  visit: Visit,
  now: Date,
  { etag, lastModified, error, skipHours }: Learned = {},
): { readonly state: SourceState; readonly gap: boolean } {
  const next = nextVisitOf(state, visit);
  const at = now.toISOString();
  const due = next.wait === undefined ? {} : { nextDue: notIn(skipHours ?? [], now.getTime() + next.wait * 1000) };
  const { nextDue: _, behind: _b, ...rest } = state;
  const { interval, failures } = next.pace;
  if (visit.outcome === "gone")
    return { state: { ...rest, lastVisit: at, gone: true, ...(error !== undefined && { lastError: error }) }, gap: false };
  if (visit.outcome === "failed") {
    const since = state.failingSince ?? at;
    const told = error === undefined ? {} : { lastError: error };
    const behind = state.behind === undefined ? {} : { behind: state.behind };
    return { state: { ...rest, ...behind, ...due, interval, failures, failingSince: since, lastVisit: at, ...told }, gap: false };
  }
  const validators =
    visit.outcome === "unchanged" ? { etag: etag ?? state.etag, lastModified: lastModified ?? state.lastModified } : { etag, lastModified };
  return {
    state: {
      ...(validators.etag !== undefined && { etag: validators.etag }),
      ...(validators.lastModified !== undefined && { lastModified: validators.lastModified }),
      ...due,
      interval,
      failures,
      lastVisit: at,
      lastSuccess: at,
    },
    gap: next.gap,
  };
}

function nextVisitOf(state: SourceState, visit: Visit): NextVisit {
  const pace = { interval: state.interval ?? FIRST_PACE.interval, failures: state.failures };
  return nextVisit(pace, visit, state.lastSuccess === undefined);
}

/** The first instant from `time` on that lies in none of these hours; if all are named, none counts. */
function notIn(hours: readonly number[], time: number): string {
  const skipped = new Set(hours);
  let at = time;
  for (let n = 0; n < 24 && skipped.size < 24 && skipped.has(new Date(at).getUTCHours()); n++)
    at = (Math.floor(at / HOUR_MS) + 1) * HOUR_MS;
  return new Date(at).toISOString();
}
