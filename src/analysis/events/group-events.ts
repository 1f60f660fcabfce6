import { type Decision, type Kind, lastOnPairs, type RecordedClaim } from "../../core/index.ts";
import { codes } from "../claim-key.ts";
import { type KnownTo, knownTo } from "../contradictions/further.ts";
import { groupBy } from "../group-by.ts";
import { groupTold } from "../happenings.ts";
import type { Told } from "../told.ts";
import { unionFind } from "../union-find.ts";
import { disjoint, nearest } from "../when.ts";
import type { Event, Member } from "./event.ts";
import { historyOf } from "./history.ts";
import { byEventKey, eventKey } from "./kind-class.ts";
import { excluded, holdsBoth, type Link, link, opposed, sortOf, timesDiffer } from "./link.ts";
import { nameOf, shareName } from "./names.ts";
import { naturalId } from "./recorded-ids.ts";

/** Claims of a happening that are compared with those of another; more say nothing new, and a hot topic has thousands. */
const COMPARED = 8;

/** A happening on its way into an event. */
interface Part {
  readonly told: readonly Told[];
  readonly sort: string;
}

/**
 * Groups claims into events. First claims that are told the same way (happenings: one polarity, one kind, plan or report), then plans with
 * reports, tellings with denials, neighbouring kinds with each other: nearest first, and only while nothing in the two groups excludes the
 * other. The result depends on the set of claims alone, not on the order in which they came.
 * @param all what people decided about pairs of claims; a decision is obeyed against all rules, and of several on one pair the last
 */
export function groupEvents(told: readonly Told[], all: readonly Decision[] = []): readonly Event[] {
  const decisions = lastOnPairs(all, ["same-event", "other-event"]);
  const apart = pairsOf(decisions, "other-event");
  const parts = [...byEventKey(told).values()].flatMap((bucket) => eventsOf(bucket, apart));
  return joined(byName(parts, apart), decisions, told)
    .map((group) => eventOf(group))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Pairs = ReadonlySet<string>;

function pairsOf(decisions: readonly Decision[], kind: Decision["kind"]): Pairs {
  return new Set(decisions.filter((d) => d.kind === kind).flatMap(({ subjects: [a = "", b = ""] }) => [`${a} ${b}`, `${b} ${a}`]));
}

const heldApart = (pairs: Pairs, a: readonly Told[], b: readonly Told[]): boolean =>
  pairs.size > 0 && a.some((x) => b.some((y) => pairs.has(`${x.claim.id} ${y.claim.id}`)));

/** Claims of one event with the reason why each is in it. */
export interface Grouped {
  readonly told: readonly Told[];
  /** By claim id. */
  readonly reasons: ReadonlyMap<string, string>;
}

function eventsOf(bucket: readonly Told[], apart: Pairs): readonly Grouped[] {
  const known = knownTo(bucket);
  const parts: readonly Part[] = [...groupBy(bucket, (t) => `${sortOf(t.claim)} ${eventKey(t.claim)}`).values()].flatMap((same) =>
    groupTold(same, (a, b) => !apart.has(`${a.claim.id} ${b.claim.id}`) && !excluded(a, b, known)).map((group) => ({
      told: group,
      sort: sortOf((group[0] as Told).claim),
    })),
  );
  const groups: { parts: Part[]; reasons: Map<string, string> }[] = parts.map((p) => ({ parts: [p], reasons: new Map() }));
  const at = new Map(groups.map((g) => [g.parts[0], g]));
  for (const { a, b, reason } of linksOf(parts, known)) {
    const [into, from] = [at.get(a), at.get(b)];
    if (!into || !from || into === from || clash(into.parts, from.parts, apart, known)) continue;
    for (const { claim } of b.told) from.reasons.set(claim.id, from.reasons.get(claim.id) ?? reason);
    for (const part of from.parts) at.set(part, into);
    into.parts.push(...from.parts);
    for (const [id, why] of from.reasons) into.reasons.set(id, why);
  }
  return [...new Set(at.values())].map((g) => ({ told: g.parts.flatMap((p) => p.told), reasons: g.reasons }));
}

/** Every pair of happenings that something ties, nearest first. */
function linksOf(parts: readonly Part[], known: KnownTo): readonly (Link & { readonly a: Part; readonly b: Part })[] {
  const found: (Link & { a: Part; b: Part })[] = [];
  for (const [i, a] of parts.entries())
    for (const b of parts.slice(i + 1)) {
      if (tooFar(a, b)) continue;
      const best = bestLink(a, b, known);
      if (best) found.push({ ...best, a, b });
    }
  return found.sort((x, y) => x.distance - y.distance || compare(x.a, y.a) || compare(x.b, y.b));
}

const compare = (a: Part, b: Part): number => {
  const [x = "", y = ""] = [a.told[0]?.claim.id, b.told[0]?.claim.id];
  return x < y ? -1 : x > y ? 1 : 0;
};

function bestLink(a: Part, b: Part, known: KnownTo): Link | undefined {
  let best: Link | undefined;
  for (const x of a.told.slice(0, COMPARED))
    for (const y of b.told.slice(0, COMPARED)) {
      if (excluded(x, y, known)) return undefined;
      const found = link(x, y, known);
      if (found && (best === undefined || found.distance < best.distance)) best = found;
    }
  return best;
}

/**
 * True if two groups cannot be one event: a claim of one excludes one of the other, or both tell it the same way at what may be two times.
 * Times that exclude each other may both lie in one that a claim of the two groups states.
 */
function clash(a: readonly Part[], b: readonly Part[], apart: Pairs, known: KnownTo): boolean {
  const spans = [...a, ...b].flatMap((p) => p.told.slice(0, COMPARED).map((t) => t.time));
  const cannot = (x: Told, y: Told): boolean =>
    opposed(x, y, known) || (timesDiffer(x, y) && !spans.some((span) => holdsBoth(span, x.time, y.time)));
  const heldByOne = (p: Part, q: Part): boolean =>
    p.told.slice(0, COMPARED).some((x) => q.told.slice(0, COMPARED).some((y) => spans.some((span) => holdsBoth(span, x.time, y.time))));
  return a.some((p) =>
    b.some(
      (q) =>
        heldApart(apart, p.told, q.told) ||
        p.told.slice(0, COMPARED).some((x) => q.told.slice(0, COMPARED).some((y) => cannot(x, y))) ||
        (p.sort === q.sort && bestLink(p, q, known) === undefined && !heldByOne(p, q)),
    ),
  );
}

/** Days around a happening that a link can bridge where it states no time; a plan or a denial may be told longer before. */
const REACH = 62;
const LONG_REACH = 366;

/** A cheap look before the careful one: both dated, months apart, and no stated time that could bring them together. */
function tooFar(a: Part, b: Part): boolean {
  const [x, y] = [a.told[0], b.told[0]];
  if (!x?.published || !y?.published) return false;
  const apart = nearest(x.published, y.published);
  if (apart > LONG_REACH) return !x.time || !y.time || disjoint(x.time, y.time);
  return apart > REACH && !x.time && !y.time && a.sort === b.sort && !a.sort.includes("plan");
}

/** Joins groups that are told by one name, by whichever of those who take part: „Seeadler 2024“ with and without its observers. */
function byName(groups: readonly Grouped[], apart: Pairs): readonly Grouped[] {
  const nameIn = (g: Grouped): string | undefined => g.told.flatMap((t) => nameOf(t.claim)?.name ?? []).sort()[0];
  return [...groupBy(groups, nameIn)].flatMap(([name, same]) => (name === undefined ? same : joinNamed(same, apart)));
}

function joinNamed(groups: readonly Grouped[], apart: Pairs): readonly Grouped[] {
  const into: Grouped[] = [];
  for (const group of groups.toSorted((a, b) => (firstId(a) < firstId(b) ? -1 : 1))) {
    const at = into.findIndex((other) => !heldApart(apart, other.told, group.told) && oneName(other.told, group.told));
    const other = into[at];
    if (!other) into.push(group);
    else {
      const why = group.told.map((t) => [t.claim.id, group.reasons.get(t.claim.id) ?? "same name"] as const);
      into[at] = { told: [...other.told, ...group.told], reasons: new Map([...other.reasons, ...why]) };
    }
  }
  return into;
}

/** True if two groups share a name and somebody who takes part, and nothing in them excludes the other. */
function oneName(a: readonly Told[], b: readonly Told[]): boolean {
  const spans = [...a, ...b].map((t) => t.time);
  const pairs = a.slice(0, COMPARED).flatMap((x) => b.slice(0, COMPARED).map((y) => [x, y] as const));
  return (
    pairs.some(([x, y]) => shareName(x.claim, y.claim) && actorsOverlap(x.claim, y.claim)) &&
    !pairs.some(([x, y]) => opposed(x, y, () => []) || (timesDiffer(x, y) && !spans.some((span) => holdsBoth(span, x.time, y.time))))
  );
}

const firstId = ({ told }: Grouped): string => told.reduce((least, { claim }) => (least === "" || claim.id < least ? claim.id : least), "");

function actorsOverlap(a: RecordedClaim, b: RecordedClaim): boolean {
  const codes = new Set([...a.actors, ...a.recipients].map((x) => x.code));
  return [...b.actors, ...b.recipients].some((x) => codes.has(x.code));
}

/** Joins what people say is one event, and lets nobody but them join what differs in kind or actors. */
function joined(groups: readonly Grouped[], decisions: readonly Decision[], told: readonly Told[]): readonly Grouped[] {
  const together = decisions.filter((d) => d.kind === "same-event");
  if (together.length === 0) return groups;
  const at = new Map(groups.flatMap((g, i) => g.told.map((t) => [t.claim.id, i] as const)));
  const sets = unionFind(groups.length);
  const known = new Set(told.map((t) => t.claim.id));
  for (const { subjects } of together) {
    const [a, b] = subjects.filter((s) => known.has(s)).map((s) => at.get(s));
    if (a !== undefined && b !== undefined) sets.union(a, b);
  }
  return [...groupBy(groups.keys(), sets.find).values()].map((members) => ({
    told: members.flatMap((i) => groups[i]?.told ?? []),
    reasons: new Map([
      ...members.flatMap((i) => [...(groups[i]?.reasons ?? [])]),
      ...together.flatMap((d) => d.subjects.map((s) => [s, `decided: ${d.id}`] as const)),
    ]),
  }));
}

/** The event that a group of claims tells. @param id without one, the one that it has before it is recorded */
export function eventOf(
  { told, reasons }: Pick<Grouped, "told"> & { readonly reasons: Pick<Grouped["reasons"], "get"> },
  id?: string,
): Event {
  const sorted = told.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const claims = sorted.map((t) => t.claim);
  const kinds = [...groupBy(claims, (c) => c.kind)].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([kind]) => kind);
  const [lead] = claims.filter((c) => c.kind === kinds[0]);
  const members = claims.map((claim): Member => ({ claim, reason: reasons.get(claim.id) ?? FIRST_REASON }));
  return {
    id: id ?? naturalId(claims[0]?.id ?? ""),
    kinds: kinds as readonly Kind[],
    ends: claims.every((c) => c.ends === true),
    actors: codes(lead?.actors ?? []),
    recipients: codes(lead?.recipients ?? []),
    members,
    history: historyOf(told),
  };
}

const FIRST_REASON = "same kind and actors, told the same way at the same time";
