import { type DocumentProfile, profileOf } from "../analysis/index.ts";
import { type GenreHint, quote, type RecordedClaim, type RecordedDocument } from "../core/index.ts";
import type { ActorNames } from "./actor-names.ts";
import { sourceView } from "./source-names.ts";
import type { GenreEvidence, ProfileView, UiLanguage } from "./views.ts";

/** Hints that a list of outlets gives about a document; none without such a list. */
export type ListedHints = (document: RecordedDocument) => readonly GenreHint[];

/** The document as a whole. */
export function buildProfile(
  document: RecordedDocument,
  claims: readonly RecordedClaim[],
  names: ActorNames,
  language: UiLanguage,
  listed: ListedHints = () => [],
): ProfileView {
  const profile = profileOf(document, claims, listed(document));
  return {
    claims: profile.claims,
    unsourced: profile.unsourced,
    sources: profile.sources.map((s) => ({ ...s, names: shown(s.names, claims, names, language) })),
    genres: profile.genres.map(({ genre, hints }) => ({ genre, evidence: hints.map((h) => evidence(h, document.document.text)) })),
    headline: profile.headline.map(headlineView),
  };
}

/** Names as the views show them elsewhere; two that are shown alike are one. */
function shown(list: readonly string[], claims: readonly RecordedClaim[], names: ActorNames, language: UiLanguage): readonly string[] {
  const sources = claims.flatMap((c) => c.sources);
  const views = list
    .map((name) => sources.find((s) => s.name === name))
    .map((s, i) => (s ? sourceView(s, names, language).name : (list[i] ?? "")));
  return [...new Set(views)];
}

function evidence({ basis, rule, span, says }: GenreHint, text: string): GenreEvidence {
  return { basis, rule, words: says ?? (span ? quote(text, span) : ""), ...(span && { span }) };
}

function headlineView({ drops, headline, body }: DocumentProfile["headline"][number]): ProfileView["headline"][number] {
  return { drops, headline: headline.id, body: body.id };
}
