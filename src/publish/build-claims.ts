import type { Happening } from "../analysis/happenings.ts";
import { type Study, statusOf, study } from "../analysis/index.ts";
import { countOrigins } from "../analysis/voices/count-origins.ts";
import {
  type Block,
  blockAt,
  type ClaimActor,
  kindEntry,
  pagesOf,
  quote,
  type RecordedClaim,
  type RecordedDocument,
  type Snapshot,
  UNKNOWN_DATE,
} from "../core/index.ts";
import type { ActorNames } from "./actor-names.ts";
import { buildHead } from "./build-head.ts";
import { newestFirst } from "./order.ts";
import { type Quotation, quoteLimit } from "./quoting.ts";
import { reviewOf } from "./review/review-of.ts";
import { sourceView } from "./source-names.ts";
import type { ActorView, ClaimView, DocumentHead, ListedClaim, OriginCount, UiLanguage } from "./views.ts";

/** Every claim of the snapshot, newest first. */
export function buildClaims(snapshot: Snapshot, names: ActorNames, language: UiLanguage): ClaimView[] {
  return claimViews(snapshot, snapshot.claims, names, language);
}

/** One claim as it is shown; also one that a newer analysis has replaced and that the snapshot no longer holds. */
export function buildClaim(snapshot: Snapshot, claim: RecordedClaim, names: ActorNames, language: UiLanguage): ClaimView {
  return claimView(claim, snapshot, names, language);
}

/** Some claims of the snapshot, newest first. */
export function claimViews(snapshot: Snapshot, claims: readonly RecordedClaim[], names: ActorNames, language: UiLanguage): ClaimView[] {
  return claims.map((c) => claimView(c, snapshot, names, language)).sort(newestFirst);
}

/** Claims for the reader of their article: the whole text stands beside them, and so do their whole sentences. */
export function readerClaims(snapshot: Snapshot, claims: readonly RecordedClaim[], names: ActorNames, language: UiLanguage): ClaimView[] {
  const whole = (claim: RecordedClaim): ClaimView => {
    const { shortened: _, ...view } = claimView(claim, snapshot, names, language);
    const { text, trigger } = quotationOf(claim, {});
    return { ...view, quote: text, trigger };
  };
  return claims.map(whole).sort(newestFirst);
}

function claimView(claim: RecordedClaim, snapshot: Snapshot, names: ActorNames, language: UiLanguage): ClaimView {
  const found = study(snapshot);
  const document = found.documents.get(claim.documentId);
  const happening = found.happenings.get(claim.id);
  return {
    ...listedClaim(claim, head(claim, document, found), names, language),
    ...placeOf(claim, document),
    ...repeatsOf(claim, happening?.claims ?? []),
    ...contextOf(claim, happening, snapshot),
  };
}

/** What only the rest of the ledger tells of a claim in a list. */
export type ClaimContext = Pick<ClaimView, "happening" | "contradicts" | "articles" | "origins">;

/** The context of a claim of the snapshot; undefined if it does not hold the claim. */
export function claimContext(snapshot: Snapshot, claimId: string): ClaimContext | undefined {
  const { toldOf, happenings } = study(snapshot);
  const claim = toldOf.get(claimId)?.claim;
  return claim && contextOf(claim, happenings.get(claimId), snapshot);
}

function contextOf(claim: RecordedClaim, happening: Happening | undefined, snapshot: Snapshot): ClaimContext {
  return {
    ...(happening && { happening: happening.id }),
    contradicts: study(snapshot).contradicts.get(claim.id) ?? [],
    articles: happening?.documents.length ?? 1,
    origins: originsOf(happening?.claims ?? [claim], snapshot),
  };
}

/**
 * A claim as it stands in a list: what it says itself, and nothing that only the rest of the ledger tells. Of its text it carries the sentence,
 * of an outlet under sanctions a short quotation of it (docs/quoting.md): every other view of a claim is made from this one.
 */
export function listedClaim(claim: RecordedClaim, document: DocumentHead, names: ActorNames, language: UiLanguage): ListedClaim {
  const actor = (a: ClaimActor): ActorView => ({ code: a.code, name: names(a.code, language), leaf: a.leaf });
  const score = scoreOf(claim);
  const { evidence } = claim;
  const { text, trigger, shortened } = quotationOf(claim, document);
  return {
    id: claim.id,
    kind: claim.kind,
    ends: claim.ends === true,
    actors: claim.actors.map(actor),
    recipients: claim.recipients.map(actor),
    sources: claim.sources.map((s) => sourceView(s, names, language)),
    stance: claim.stance,
    factuality: claim.factuality,
    tense: claim.tense,
    status: statusOf(claim),
    ...(claim.time !== undefined && { time: claim.time }),
    ...(claim.place !== undefined && { place: claim.place }),
    ...(claim.object !== undefined && { object: claim.object }),
    ...(score !== undefined && { score }),
    quote: text,
    trigger,
    ...(shortened && { shortened }),
    evidence,
    document,
    rule: claim.rule,
    superseded: !claim.current,
    recordedAt: claim.recordedAt,
    ...reviewOf(claim),
  };
}

/** The words of a claim's sentence that may be shown outside of its article. */
export function quotationOf({ quote, evidence, trigger }: RecordedClaim, { sanctions }: Pick<DocumentHead, "sanctions">): Quotation {
  const inSentence = { start: trigger.start - evidence.start, end: trigger.end - evidence.start };
  return quoteLimit(quote, inSentence, sanctions !== undefined);
}

const counted = new WeakMap<readonly RecordedClaim[], OriginCount>();

/** Counted once for each happening, however many claims tell it. */
function originsOf(claims: readonly RecordedClaim[], snapshot: Snapshot): OriginCount {
  const origins = counted.get(claims) ?? countOrigins(claims.map((c) => study(snapshot).originOf(c)));
  counted.set(claims, origins);
  return origins;
}

/** Ids listed beside a claim. A text that says the same three thousand times must not list three thousand ids three thousand times. */
const MOST_REPEATS = 20;

function repeatsOf(claim: RecordedClaim, told: readonly RecordedClaim[]): Pick<ClaimView, "repeats" | "moreRepeats"> {
  const repeats: string[] = [];
  for (const { id } of told) if (id !== claim.id && repeats.push(id) === MOST_REPEATS) break;
  const more = told.length - 1 - repeats.length;
  return { repeats, ...(more > 0 && { moreRepeats: more }) };
}

/** PLOVER's score; its sign turns if the happening ends. */
function scoreOf({ kind, ends }: RecordedClaim): number | undefined {
  const { score } = kindEntry(kind);
  return score === undefined || score === 0 || ends !== true ? score : -score;
}

/** Where in its document the evidence stands; nothing if the document has moved on to a text without that sentence. */
function placeOf(claim: RecordedClaim, of: RecordedDocument | undefined): Pick<ClaimView, "block" | "pages"> {
  const block = blockOf(claim, of);
  if (!block) return {};
  const pages = pagesOf(of?.document.pages, claim.evidence);
  return { block: block.label, ...(pages && { pages }) };
}

/** The rest of the evidence's block, for a claim that is shown by itself; of an outlet under sanctions nothing. */
export function aroundOf(claim: RecordedClaim, snapshot: Snapshot): Pick<ClaimView, "before" | "after"> {
  const found = study(snapshot);
  const of = found.documents.get(claim.documentId);
  const block = blockOf(claim, of);
  if (!of || !block || found.outletOf(of).sanctions.length > 0) return {};
  const { text } = of.document;
  const { evidence } = claim;
  return { before: text.slice(block.start, evidence.start), after: text.slice(evidence.end, block.end) };
}

function blockOf({ evidence, quote: sentence }: RecordedClaim, of: RecordedDocument | undefined): Block | undefined {
  return of && quote(of.document.text, evidence) === sentence ? blockAt(of.blocks, evidence) : undefined;
}

function head({ documentId }: RecordedClaim, document: RecordedDocument | undefined, found: Study): DocumentHead {
  if (document) return buildHead(document, found.origins.decisions.get(documentId)?.origin, found.outletOf(document));
  return { id: documentId, published: UNKNOWN_DATE, sample: false, analysed: true };
}
