import type { UiLanguage } from "../../server/contract.ts";
import type { Words } from "./words/index.ts";

/** What every page needs to know about how it is shown. */
export interface Ui {
  readonly lang: UiLanguage;
  readonly words: Words;
  /** This page in the other language, and as JSON where it has that. */
  readonly otherLanguage: string;
  readonly json?: string;
  readonly assets: Assets;
  /** Who is logged in, and the token that forms must send. */
  readonly session?: { readonly user: string; readonly token: string };
}

/** Addresses of the bundled files, as the server serves them. */
export interface Assets {
  readonly css: string;
  readonly js: string;
  readonly icon: string;
}

/** How much of what is shown comes from the invented sample. */
export type SampleShare = "none" | "some" | "all";

/** Path of a document, at a claim if one is given. */
export function documentPath(id: string, claimId?: string): string {
  return `/docs/${encodeURIComponent(id)}${claimId === undefined ? "" : `#c-${claimId}`}`;
}

/** Permanent path of a claim. */
export function claimPath(id: string): string {
  return `/claims/${encodeURIComponent(id)}`;
}

/** Today with this claim chosen; the anchor takes narrow screens without JavaScript to the evidence. */
export function choosePath(id: string): string {
  return `/?claim=${encodeURIComponent(id)}#evidence`;
}

/** The ledger list of one pair of actors. */
export function dyadPath(id: string): string {
  return `/claims?dyad=${encodeURIComponent(id)}`;
}
