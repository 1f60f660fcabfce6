/** What is known of when and where a state of an article was to be seen. */
export interface StateInTime {
  /** When its page says it was changed last: ISO 8601, with a zone or without. */
  readonly modified?: string | undefined;
  /** When it was fetched: ISO 8601, UTC. Files read from a disk have no such time: they may be of any age. */
  readonly fetched: readonly string[];
  /** Under which addresses it was asked for, in canonical form. */
  readonly asked: readonly string[];
}

/** Two clocks without a zone may be as far apart. */
const DAY = 86_400_000;

/**
 * Where a state of an article stands in time against the present one. What one address answered goes by when it answered. For a state that
 * came by another address, or at a time that nobody knows, what the pages say of their last change goes first: copies for printing, for
 * telephones and in archives lag behind.
 * @returns `later` also for the present state read anew, as by a better reader; `unknown` if nothing tells
 */
export function placeInTime(now: StateInTime, present: StateInTime): "later" | "earlier" | "unknown" {
  const [at, until] = [latest(now.fetched), latest(present.fetched)];
  const fetched = at === undefined || until === undefined ? undefined : comparedFetches(at, until, present);
  if (fetched !== undefined && !differ(now.asked, present.asked)) return fetched;
  const changed = compareChanges(now.modified, present.modified);
  if (changed !== 0) return changed < 0 ? "earlier" : "later";
  if (fetched !== undefined) return fetched;
  // What was changed after a state had been fetched is not in that state.
  if (at !== undefined) return compareChanges(new Date(at).toISOString(), present.modified) < 0 ? "earlier" : "later";
  return until !== undefined && compareChanges(now.modified, new Date(until).toISOString()) > 0 ? "later" : "unknown";
}

function comparedFetches(at: number, until: number, present: StateInTime): "later" | "earlier" {
  return at >= until || present.fetched.some((time) => Date.parse(time) === at) ? "later" : "earlier";
}

/** Number of the version that was fetched nearest in time to a state; the last of several, or if no time is known. */
export function nearest(now: StateInTime, versions: readonly (StateInTime & { readonly n: number })[]): number | undefined {
  let [found, least]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const { n, fetched } of versions) {
    const distances = fetched.flatMap((time) => now.fetched.map((t) => Math.abs(Date.parse(t) - Date.parse(time))));
    const distance = Math.min(...distances.filter((d) => !Number.isNaN(d)), Number.MAX_VALUE);
    if (distance <= least) [found, least] = [n, distance];
  }
  return found;
}

/** True if both came by addresses of one kind, and none of them is the same. A file is known by its name: folders are moved. */
export function differ(some: readonly string[], others: readonly string[]): boolean {
  const kind = (address: string): string => address.slice(0, address.indexOf(":")).replace("https", "http");
  const name = (address: string): string => (address.startsWith("file:") ? address.replace(/~[^~]*$/u, "") : address);
  const alike = others.filter((b) => some.some((a) => kind(a) === kind(b)));
  return alike.length > 0 && !alike.some((b) => some.some((a) => name(a) === name(b)));
}

/** Negative if the first change came before the second; 0 if nothing says so for sure. */
function compareChanges(a: string | undefined, b: string | undefined): number {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (x === undefined || y === undefined) return 0;
  // Days, and times with and without a zone, are compared only as far as they go.
  const margin = x.form === y.form ? (x.form === "day" ? DAY / 2 : 0) : DAY;
  return Math.abs(x.time - y.time) <= margin ? 0 : x.time - y.time;
}

function timeOf(stated: string | undefined): { readonly time: number; readonly form: "day" | "local" | "zoned" } | undefined {
  const form = /^\d{4}-\d\d-\d\d$/u.test(stated ?? "") ? "day" : /T.*(?:Z|[+-]\d\d:\d\d)$/u.test(stated ?? "") ? "zoned" : "local";
  const time = Date.parse(form === "local" ? `${stated}Z` : (stated ?? ""));
  return Number.isNaN(time) ? undefined : { time, form };
}

const latest = (times: readonly string[]): number | undefined => {
  const known = times.map((t) => Date.parse(t)).filter((t) => !Number.isNaN(t));
  return known.length > 0 ? Math.max(...known) : undefined;
};
