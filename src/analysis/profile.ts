import { GENRES, type Genre, type GenreHint, type RecordedClaim, type RecordedDocument, type SourceType } from "../core/index.ts";
import { type HeadlineFinding, headlineFindings } from "./profile-headline.ts";

/** Sources of one type. */
export interface SourcesOfType {
  readonly type: SourceType;
  /** Claims that name one of them anywhere in their chain. */
  readonly claims: number;
  /** Names, each once, in the order of the claims. */
  readonly names: readonly string[];
}

/** A document as a whole. Hints and shares: none of it judges what is claimed. */
export interface DocumentProfile {
  readonly claims: number;
  /** Claims without any source: the outlet makes them in its own voice. */
  readonly unsourced: number;
  /** The most claims first. */
  readonly sources: readonly SourcesOfType[];
  readonly genres: readonly { readonly genre: Genre; readonly hints: readonly GenreHint[] }[];
  readonly headline: readonly HeadlineFinding[];
}

/**
 * The profile of a document from what was read in it.
 * @param claims those of its current analysis
 * @param listed hints that a list of outlets gives besides
 */
export function profileOf(
  document: RecordedDocument,
  claims: readonly RecordedClaim[],
  listed: readonly GenreHint[] = [],
): DocumentProfile {
  const hints = [...document.genre, ...listed];
  return {
    claims: claims.length,
    unsourced: claims.filter((c) => c.sources.length === 0).length,
    sources: sourcesByType(claims),
    genres: GENRES.map((genre) => ({ genre, hints: hints.filter((h) => h.genre === genre) })).filter((g) => g.hints.length > 0),
    headline: headlineFindings(document.blocks, claims),
  };
}

/** A claim of an analyser that told no types has sources of the type `other`, unless nobody is named. */
function sourcesByType(claims: readonly RecordedClaim[]): readonly SourcesOfType[] {
  const found = new Map<SourceType, { claims: Set<string>; names: Set<string> }>();
  for (const { id, sources } of claims)
    for (const { name, type, unnamed } of sources) {
      const own = type ?? (unnamed ? "unnamed" : "other");
      const of = found.get(own) ?? { claims: new Set(), names: new Set() };
      found.set(own, of);
      of.claims.add(id);
      of.names.add(name);
    }
  return [...found]
    .map(([type, of]) => ({ type, claims: of.claims.size, names: [...of.names] }))
    .sort((a, b) => b.claims - a.claims || (a.type < b.type ? -1 : 1));
}
