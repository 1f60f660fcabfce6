import { type Study, statusOf, study } from "../analysis/index.ts";
import { countOrigins } from "../analysis/voices/count-origins.ts";
import {
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

function claimView(claim: RecordedClaim, snapshot: Snapshot, names: ActorNames, language: UiLanguage): ClaimView {
  const found = study(snapshot);
  const document = found.documents.get(claim.documentId);
  const happening = found.happenings.get(claim.id);
  return {
    ...listedClaim(claim, head(claim, document, found), names, language),
    ...surroundings(claim, document),
    ...repeatsOf(claim, happening?.claims ?? []),
    contradicts: found.contradicts.get(claim.id) ?? [],
    articles: happening?.documents.length ?? 1,
    origins: originsOf(happening?.claims ?? [claim], snapshot),
  };
}

/** A claim as it stands in a list: what it says itself, and nothing that only the rest of the ledger tells. */
export function listedClaim(claim: RecordedClaim, document: DocumentHead, names: ActorNames, language: UiLanguage): ListedClaim {
  const actor = (a: ClaimActor): ActorView => ({ code: a.code, name: names(a.code, language), leaf: a.leaf });
  const score = scoreOf(claim);
  const { evidence, trigger } = claim;
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
    quote: claim.quote,
    trigger: { start: trigger.start - evidence.start, end: trigger.end - evidence.start },
    evidence,
    document,
    rule: claim.rule,
    superseded: !claim.current,
  };
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

function repeatsOf(claim: RecordedClaim, told: readonly RecordedClaim[]): Pick<ClaimView, "repeats" | "moreRepeats" | "happening"> {
  const repeats: string[] = [];
  for (const { id } of told) if (id !== claim.id && repeats.push(id) === MOST_REPEATS) break;
  const more = told.length - 1 - repeats.length;
  const [first] = told;
  return { repeats, ...(more > 0 && { moreRepeats: more }), ...(first && { happening: first.id }) };
}

/** PLOVER's score; its sign turns if the happening ends. */
function scoreOf({ kind, ends }: RecordedClaim): number | undefined {
  const { score } = kindEntry(kind);
  return score === undefined || score === 0 || ends !== true ? score : -score;
}

/** The rest of the evidence's block; nothing if the document has moved on to a text without that sentence. */
function surroundings(
  { evidence, quote: sentence }: RecordedClaim,
  of: RecordedDocument | undefined,
): Pick<ClaimView, "before" | "after" | "block" | "pages"> {
  const text = of?.document.text ?? "";
  const block = of && blockAt(of.blocks, evidence);
  if (!block || quote(text, evidence) !== sentence) return { before: "", after: "" };
  const pages = pagesOf(of?.document.pages, evidence);
  return {
    before: text.slice(block.start, evidence.start),
    after: text.slice(evidence.end, block.end),
    block: block.label,
    ...(pages && { pages }),
  };
}

function head({ documentId }: RecordedClaim, document: RecordedDocument | undefined, found: Study): DocumentHead {
  if (document) return buildHead(document, found.origins.decisions.get(documentId)?.origin);
  return { id: documentId, published: UNKNOWN_DATE, sample: false, analysed: true };
}
