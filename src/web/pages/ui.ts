import type { UiLanguage } from "../../server/contract.ts";
import type { Words } from "./words/index.ts";

/** What every page needs to know about how it is shown. */
export interface Ui {
  readonly lang: UiLanguage;
  readonly words: Words;
  /** This page in the other language, and in other forms where it has them. */
  readonly otherLanguage: string;
  readonly formats?: Formats;
  /** The page shows what the ledger knew then (as it stands in the address); `present` is the same page now. */
  readonly asOf?: string;
  readonly present?: string;
  /** Of when the page is (ISO 8601, UTC), if the ledger has changed since. */
  readonly behind?: string;
  readonly assets: Assets;
  /** The token that a form on this page must send (`parts/form.tsx`). */
  readonly formToken: () => string;
  /** Who is logged in, and the token that forms must send. */
  readonly session?: { readonly user: string; readonly token: string };
  /** Who decides here; absent where nothing can be decided: no desk is open, or the page shows the past. */
  readonly review?: Reviewing;
}

/** Who decides on a page, and where a decision leads back to. */
export interface Reviewing {
  /** Empty if nobody has said who decides. */
  readonly name: string;
  /** True if that is who is logged in, and no other name can be given. */
  readonly user: boolean;
  /** Path and query of the page. */
  readonly here: string;
  /** What was decided on the page before, or taken back: said once. */
  readonly decided?: { readonly id: string; readonly kind: string; readonly undone: boolean };
}

/** Addresses of the same view in other forms. */
export type Formats = Readonly<Partial<Record<"json" | "csv" | "atom" | "txt", string>>>;

/** A path of ours, with the past instant that the page shows carried along. */
export function inTime({ asOf }: Pick<Ui, "asOf">, path: string): string {
  if (asOf === undefined) return path;
  const [before = "", hash] = path.split("#");
  return `${before}${before.includes("?") ? "&" : "?"}as_of=${encodeURIComponent(asOf)}${hash === undefined ? "" : `#${hash}`}`;
}

/** Addresses of the bundled files, as the server serves them. */
export interface Assets {
  readonly css: string;
  readonly js: string;
  /** Script of the network and of the map, for their pages alone. */
  readonly network: string;
  readonly icon: string;
}

/** How much of what is shown comes from the invented sample. */
export type SampleShare = "none" | "some" | "all";

/** Path of a document, at a claim if one is given. */
export function documentPath(id: string, claimId?: string): string {
  return `/docs/${encodeURIComponent(id)}${claimId === undefined ? "" : `#c-${claimId}`}`;
}

/** Where the text of a document comes from. */
export const originsPath = (id: string): string => `${documentPath(id)}/origins`;

/** What became different in a document: from each version to the next, or between two. */
export function versionsPath(id: string, between?: readonly [number, number]): string {
  return `${documentPath(id)}/versions${between ? `?a=${between[0]}&b=${between[1]}` : ""}`;
}

/** Permanent path of a claim. */
export function claimPath(id: string): string {
  return `/claims/${encodeURIComponent(id)}`;
}

/** Today with this claim chosen; the anchor takes narrow screens without JavaScript to the evidence. */
export function choosePath(id: string): string {
  return `/?claim=${encodeURIComponent(id)}#evidence`;
}

/** Pages of the findings. Ids never hold a slash, but they come from outside. */
export const eventPath = (id: string): string => `/events/${encodeURIComponent(id)}`;
export const dyadPath = (id: string): string => `/dyads/${encodeURIComponent(id)}`;
export const outletPath = (id: string): string => `/sources/${encodeURIComponent(id)}`;
export const briefingPath = (of: string): string => `/briefings/${encodeURIComponent(of)}`;
