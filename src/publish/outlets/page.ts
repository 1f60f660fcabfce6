import { statusOf, study } from "../../analysis/index.ts";
import { headlineFindings } from "../../analysis/profile-headline.ts";
import { asReliability, type Decision, type OutletDirectory, type OutletOf, outletId, type Snapshot, UNLISTED } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { listedClaim } from "../build-claims.ts";
import { buildHead } from "../build-head.ts";
import { buildOutlet } from "../build-outlet.ts";
import { newestFirst } from "../order.ts";
import { ratedNames } from "../reliability.ts";
import type { UiLanguage } from "../views.ts";
import { byOutlet, claimsByDocument, namesIn, type OfOneOutlet, outletLine } from "./lines.ts";
import { type HeadlineDropView, MOST_CLAIMS, MOST_DROPS, type OutletPageView, type RatingView } from "./views.ts";

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
  const group = findOutlet(snapshot, id, outlets);
  if (!group) return undefined;
  const { of, documents } = group;
  const found = study(snapshot);
  const ids = new Set(documents.map((d) => d.document.id));
  const claims = snapshot.claims.filter((c) => ids.has(c.documentId));
  const shown = namesIn(documents);
  const { listed } = of;
  const facts = listed && buildOutlet(listed, day, names, language);
  const all = listed
    ? buildOutlet({ ...listed, sanctions: (listed.sanctions ?? []).map(alwaysInForce) }, day, names, language).sanctions
    : [];
  const inForce = new Set(facts?.sanctions.map((s) => s.id));
  const drops = headlines(group, claims);
  return {
    ...outletLine(snapshot, group, claimsByDocument(snapshot), day, names, language),
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
    copiedFrom: copiedFrom(snapshot, group),
    agencyCredited: documents.filter((d) => d.agencies.length > 0 && (found.origins.decisions.get(d.document.id)?.basis ?? "own") === "own")
      .length,
    changed: documents.filter((d) => d.versions.filter((v) => v.older !== true).length > 1).length,
    headlines: drops.slice(0, MOST_DROPS),
    headlineDrops: {
      source: drops.filter((d) => d.drops.includes("source")).length,
      certainty: drops.filter((d) => d.drops.includes("certainty")).length,
      denial: drops.filter((d) => d.drops.includes("denial")).length,
    },
    denials: claims.filter((c) => statusOf(c) === "denied").length,
    contradicted: claims.filter((c) => (found.contradicts.get(c.id)?.length ?? 0) > 0).length,
    unsourced: claims.filter((c) => c.sources.length === 0).length,
    newest: claims
      .flatMap((c) => {
        const document = found.documents.get(c.documentId);
        const head = document && buildHead(document, found.origins.decisions.get(c.documentId)?.origin, found.outletOf(document));
        return head ? [listedClaim(c, head, names, language)] : [];
      })
      .sort(newestFirst)
      .slice(0, MOST_CLAIMS),
  };
}

/** By its id; a listed one by each of its domains and its name too, so that an address that people know leads there. */
function findOutlet(snapshot: Snapshot, id: string, outlets: OutletDirectory): OfOneOutlet | undefined {
  const groups = byOutlet(snapshot);
  const own = groups.get(id);
  if (own) return own;
  const name = id.startsWith(UNLISTED) ? id.slice(UNLISTED.length) : undefined;
  const listed = outlets.outlets.find((o) => outletId(o) === id) ?? (name === undefined ? outlets.byHost(id) : outlets.byName(name));
  if (!listed) return undefined;
  const of: OutletOf = { id: outletId(listed), listed, sanctions: [] };
  return groups.get(of.id) ?? { of, documents: [] };
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

function copiedFrom(snapshot: Snapshot, { documents }: OfOneOutlet): OutletPageView["copiedFrom"] {
  const { origins, documents: all, outletOf } = study(snapshot);
  const counts = new Map<string, { id?: string; name?: string; articles: number }>();
  for (const { document } of documents) {
    const decision = origins.decisions.get(document.id);
    if (!decision || decision.basis === "own") continue;
    const from = all.get(decision.origin);
    const { id, listed } = from ? outletOf(from) : {};
    const name = listed?.name ?? from?.document.outlet ?? id;
    const known = counts.get(id ?? "");
    if (known) known.articles++;
    else counts.set(id ?? "", { ...(id !== undefined && { id }), ...(name !== undefined && { name }), articles: 1 });
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}

/** Headlines that leave out what their body says, those of the newest articles first. */
function headlines({ documents }: OfOneOutlet, claims: Snapshot["claims"]): readonly HeadlineDropView[] {
  const byDocument = new Map<string, (typeof claims)[number][]>();
  for (const claim of claims) byDocument.set(claim.documentId, [...(byDocument.get(claim.documentId) ?? []), claim]);
  const day = ({ document: { published } }: OfOneOutlet["documents"][number]): string => published.notAfter ?? published.notBefore ?? "";
  return documents
    .toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.document.id < b.document.id ? -1 : 1))
    .flatMap(({ document, blocks }) =>
      headlineFindings(blocks, byDocument.get(document.id) ?? []).map(
        ({ drops, headline, body }): HeadlineDropView => ({
          document: document.id,
          ...(document.title !== undefined && { title: document.title }),
          drops,
          headline: headline.id,
          body: body.id,
        }),
      ),
    );
}
