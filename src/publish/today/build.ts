import { dyadsOf } from "../../analysis/dyads.ts";
import { groupBy } from "../../analysis/group-by.ts";
import { study } from "../../analysis/index.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import type { Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import { buildFunnel } from "../build-today.ts";
import { pairActors, pairCounts, sampleShown } from "../dyads/build-dyads.ts";
import { opposedViews } from "../dyads/opposed.ts";
import { pairBook } from "../dyads/pair-book.ts";
import type { UiLanguage } from "../views.ts";
import { type Change, type Changes, textFrom } from "./changes.ts";
import { CHANGE_SORTS, type ChangeLine, type ChangesView, type DyadChanges } from "./views.ts";

/** An overview: the rest stands on the pages that it links to. */
const SHOWN_DYADS = 10;
const SHOWN_PER_DYAD = 5;
const SHOWN_ALONE = 5;

/** The window that changes were looked for in, and why it is this one. */
export type ChangesWindow = Pick<ChangesView, "since" | "asOf" | "chosen">;

/**
 * What changed since an instant, by pairs of actors: those with contradictions and changed statuses first, then those with most changes. Views are
 * made only of what is shown.
 */
export function buildChanges(
  snapshot: Snapshot,
  { changes, contradictions, articles }: Changes,
  window: ChangesWindow,
  names: ActorNames,
  language: UiLanguage,
): ChangesView {
  const { pairs, bars } = pairBook(snapshot);
  const sorted = gravestFirst(changes, snapshot);
  const line = lineMaker(snapshot, names, language);
  // What several pairs share stands under each of them.
  const placed = sorted.map((change) => ({ change, ids: dyadsOf(change.lead) }));
  const groups = [
    ...groupBy(
      placed.flatMap(({ change, ids }) => ids.map((id) => ({ id, change }))),
      (g) => g.id,
    ),
  ]
    .map(([id, group]) => ({ id, group, grave: grave(group) }))
    .sort((x, y) => y.grave - x.grave || y.group.length - x.group.length || (x.id < y.id ? -1 : 1));
  const dyads = groups.slice(0, SHOWN_DYADS).flatMap(({ id, group }): DyadChanges[] => {
    const pair = pairs.get(id);
    if (!pair) return [];
    return [
      {
        ...pairCounts(pair.told),
        id,
        actors: pairActors(pair.codes, names, language),
        months: bars(id),
        changes: group.slice(0, SHOWN_PER_DYAD).map((g) => line(g.change)),
        total: group.length,
      },
    ];
  });
  const alone = placed.flatMap(({ change, ids }) => (ids.length === 0 ? [change] : []));
  const shown = [...dyads.flatMap((d) => d.changes), ...alone.slice(0, SHOWN_ALONE).map(line)];
  const newest = newestText(snapshot);
  return {
    funnel: buildFunnel(snapshot),
    sample: sampleShown(snapshot.documents),
    ...window,
    ...(newest !== undefined && { newest }),
    counts: {
      ...(Object.fromEntries(CHANGE_SORTS.map((s) => [s, changes.filter((c) => c.sorts.includes(s)).length])) as ChangesView["counts"]),
      contradiction: contradictions,
    },
    total: changes.length,
    articles,
    dyads,
    moreDyads: Math.max(0, groups.length - SHOWN_DYADS),
    alone: alone.slice(0, SHOWN_ALONE).map(line),
    moreAlone: Math.max(0, alone.length - SHOWN_ALONE),
    opposed: opposedViews(
      snapshot,
      shown.map((s) => s.claim),
      names,
      language,
    ),
  };
}

/** Days (ISO 8601) on which texts came into the ledger, the newest first. */
export function textDays(snapshot: Snapshot): readonly string[] {
  return [...new Set(snapshot.documents.map((d) => textFrom(d).slice(0, 10)))].sort().reverse();
}

function newestText(snapshot: Snapshot): string | undefined {
  return snapshot.documents.reduce<string | undefined>((newest, d) => {
    const day = textFrom(d).slice(0, 10);
    return newest === undefined || day > newest ? day : newest;
  }, undefined);
}

const grave = (group: readonly { readonly change: Change }[]): number =>
  group.filter(({ change }) => change.sorts[0] === "contradiction" || change.sorts[0] === "status").length;

/** By what changed, then the newest first. */
function gravestFirst(changes: readonly Change[], snapshot: Snapshot): readonly Change[] {
  const { toldOf } = study(snapshot);
  return changes
    .map((change) => ({
      change,
      sort: CHANGE_SORTS.indexOf(change.sorts[0]),
      day: toldOf.get(change.lead.id)?.published?.to ?? Number.NEGATIVE_INFINITY,
    }))
    .sort((a, b) => a.sort - b.sort || (a.day === b.day ? (a.change.lead.id < b.change.lead.id ? -1 : 1) : b.day - a.day))
    .map((k) => k.change);
}

function lineMaker(snapshot: Snapshot, names: ActorNames, language: UiLanguage): (change: Change) => ChangeLine {
  const { originOf } = study(snapshot);
  // A change of several pairs is shown several times and made once.
  const made = new Map<Change, ChangeLine>();
  return (change) => {
    const known = made.get(change);
    if (known) return known;
    const { event, sorts, was, now, newOrigins, lead, claims } = change;
    const line: ChangeLine = {
      ...(event && { event: event.id }),
      sorts,
      was,
      now,
      newOrigins,
      claims: claims.length,
      articles: new Set(claims.map((c) => c.documentId)).size,
      origins: countOrigins(claims.map(originOf)),
      claim: buildClaim(snapshot, lead, names, language),
    };
    made.set(change, line);
    return line;
  };
}
