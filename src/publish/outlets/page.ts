import { asReliability, type Decision, type OutletDirectory, type OutletOf, outletId, type Snapshot, UNLISTED } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { listedClaim } from "../build-claims.ts";
import { buildOutlet } from "../build-outlet.ts";
import { ratedNames } from "../reliability.ts";
import type { UiLanguage } from "../views.ts";
import { contentsIn } from "./contents.ts";
import { type OutletEntry, outletBook, outletEntry, outletLine } from "./lines.ts";
import type { OutletPageView, RatingView } from "./views.ts";

/** A decision, also one that was taken back. */
export type MadeDecision = Decision & { readonly undone?: RatingView["undone"] };

/**
 * All that is known of an outlet; undefined if neither the ledger nor the list of outlets knows it.
 * @param id as {@link outletId} gives it, or any domain of a listed outlet
 * @param decisions also those that were taken back
 * @param day ISO 8601; sanctions of that day
 */
export function buildOutletPage(
  snapshot: Snapshot,
  id: string,
  decisions: readonly MadeDecision[],
  outlets: OutletDirectory,
  day: string,
  names: ActorNames,
  language: UiLanguage,
): OutletPageView | undefined {
  const entry = findOutlet(snapshot, id, outlets);
  if (!entry) return undefined;
  const { of, names: shown } = entry;
  const { listed } = of;
  const facts = listed && buildOutlet(listed, day, names, language);
  const all = listed
    ? buildOutlet({ ...listed, sanctions: (listed.sanctions ?? []).map(alwaysInForce) }, day, names, language).sanctions
    : [];
  const inForce = new Set(facts?.sanctions.map((s) => s.id));
  const { newest, ...contents } = contentsIn(snapshot)(entry);
  return {
    ...outletLine(entry, day, names, language),
    id: of.id ?? id,
    day,
    names: shown,
    also: facts?.also ?? [],
    languages: facts?.languages ?? [],
    domains: facts?.domains ?? [],
    measures: facts?.sanctions ?? [],
    otherMeasures: all.filter((s) => !inForce.has(s.id)).map((s) => ({ ...s, ...daysOf(listed?.sanctions?.find((l) => l.id === s.id)) })),
    ...(facts && { source: facts.source }),
    ...(facts?.note !== undefined && { note: facts.note }),
    ratings: ratings(decisions, ratedNames(of, shown)),
    ...contents,
    newest: newest.map(({ claim, head }) => listedClaim(claim, head, names, language)),
  };
}

/** By its id; a listed one by each of its domains and its name too, so that an address that people know leads there. */
function findOutlet(snapshot: Snapshot, id: string, outlets: OutletDirectory): OutletEntry | undefined {
  const book = outletBook(snapshot);
  const own = book.get(id);
  if (own) return own;
  const name = id.startsWith(UNLISTED) ? id.slice(UNLISTED.length) : undefined;
  const listed = outlets.outlets.find((o) => outletId(o) === id) ?? (name === undefined ? outlets.byHost(id) : outlets.byName(name));
  if (!listed) return undefined;
  const of: OutletOf = { id: outletId(listed), listed, sanctions: [] };
  return book.get(of.id) ?? outletEntry(snapshot, of, []);
}

type Listed = NonNullable<OutletOf["listed"]>;
type Sanction = NonNullable<Listed["sanctions"]>[number];

/** The view shows what is in force: the others are shown with their own days put back. */
const alwaysInForce = ({ until: _, ...sanction }: Sanction): Sanction => ({ ...sanction, from: "0000-01-01" });
const daysOf = (sanction: Sanction | undefined): Partial<Pick<Sanction, "from" | "until">> =>
  sanction ? { from: sanction.from, ...(sanction.until !== undefined && { until: sanction.until }) } : {};

function ratings(decisions: readonly MadeDecision[], rated: readonly string[]): RatingView[] {
  const names = new Set(rated.map((name) => name.toLowerCase()));
  return decisions
    .flatMap(({ id, kind, subjects: [subject = ""], value, reason, by, at, undone }): RatingView[] => {
      const letter = kind === "reliability" && names.has(subject.toLowerCase()) ? asReliability(value ?? "") : undefined;
      return letter === undefined ? [] : [{ id, subject, letter, by, at, reason, ...(undone && { undone }) }];
    })
    .reverse();
}
