import type { HeadlineDrop } from "../../analysis/profile-headline.ts";
import type { OwnershipType } from "../../core/index.ts";
import type { OutletSanctionView } from "../build-outlet.ts";
import type { ReliabilityView } from "../events/views.ts";
import type { SanctionMark } from "../quoting.ts";
import type { SourceHealth } from "../sources/views.ts";
import type { ListedClaim } from "../views.ts";

/** A source of news as a line of a list. What is absent is unknown. */
export interface OutletLine {
  /** Lasts; absent for articles that name neither an outlet nor an address. */
  readonly id?: string;
  readonly name?: string;
  /** The list of outlets that ships with Entente knows it. */
  readonly listed: boolean;
  readonly country?: { readonly code: string; readonly name: string };
  readonly owner?: string;
  readonly ownership?: { readonly type: OwnershipType; readonly label: string };
  readonly agency: boolean;
  /** Measures of the European Union in force on the day asked about. */
  readonly sanctions: readonly SanctionMark[];
  /** Admiralty letter, as somebody set it last. */
  readonly reliability?: ReliabilityView;
  /** Articles in the ledger: all, those with a text of their own, and those that print one that the ledger has from elsewhere. */
  readonly articles: number;
  readonly own: number;
  readonly copies: number;
  readonly claims: number;
  /** True if one of its articles belongs to the invented sample. */
  readonly sample: boolean;
}

/** The outlets of the ledger, those with the most articles first. */
export interface OutletsView {
  /** The day that sanctions are those of. */
  readonly day: string;
  readonly outlets: readonly OutletLine[];
}

/** A letter that somebody gave, or took back. */
export interface RatingView extends ReliabilityView {
  /** Id of the decision. */
  readonly id: string;
  /** The name that was rated, as articles show it. */
  readonly subject: string;
  readonly undone?: { readonly reason: string; readonly by: string; readonly at: string };
}

/** A headline that says more than its body. */
export interface HeadlineDropView {
  readonly document: string;
  readonly title?: string;
  readonly drops: readonly HeadlineDrop[];
  /** Ids of claims. */
  readonly headline: string;
  readonly body: string;
}

/** All that is known of an outlet, and what the ledger shows of it. */
export interface OutletPageView extends OutletLine {
  readonly id: string;
  readonly day: string;
  /** Names that its articles show, the most frequent first. */
  readonly names: readonly string[];
  readonly also: readonly string[];
  readonly languages: readonly string[];
  readonly domains: readonly string[];
  /** Measures of all states and unions in force on the day, oldest first. */
  readonly measures: readonly OutletSanctionView[];
  /** Measures that ended before the day, or begin behind it. */
  readonly otherMeasures: readonly OutletSanctionView[];
  /** Where the facts are known from, and what to know about them. */
  readonly source?: string;
  readonly note?: string;
  /** Every letter, the newest first. */
  readonly ratings: readonly RatingView[];
  /** From which outlets the texts come that it prints; the most frequent first. */
  readonly copiedFrom: readonly { readonly id?: string; readonly name?: string; readonly articles: number }[];
  /** Articles of a text of their own that credit an agency. */
  readonly agencyCredited: number;
  /** Articles that were read again later with another text. */
  readonly changed: number;
  /** Headlines that leave out what their body says; the newest articles first, at most {@link MOST_DROPS}. */
  readonly headlines: readonly HeadlineDropView[];
  readonly headlineDrops: Readonly<Record<HeadlineDrop, number>>;
  /** Claims that deny something; claims that others stand against; claims without a source of their own. */
  readonly denials: number;
  readonly contradicted: number;
  readonly unsourced: number;
  /** At most {@link MOST_CLAIMS}. */
  readonly newest: readonly ListedClaim[];
}

export const MOST_CLAIMS = 20;
export const MOST_DROPS = 10;

/** An outlet of the list that ships with Entente, whether the ledger has articles of it or not. */
export type KnownOutletLine = Pick<OutletLine, "country" | "owner" | "ownership" | "agency" | "sanctions"> & {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
};

/** Outlets that were looked for in the list, by name. */
export interface KnownOutletsView {
  /** In the whole list; and those that fit. */
  readonly known: number;
  readonly total: number;
  /** At most {@link MOST_KNOWN}. */
  readonly outlets: readonly KnownOutletLine[];
}

export const MOST_KNOWN = 100;

/** What is looked for: part of a name or domain in any case, and a code or name of a country. */
export interface KnownQuestion {
  readonly q?: string;
  readonly country?: string;
}

/** `/sources.json` */
export interface SourcesView extends OutletsView {
  /** What is watched, with its health. */
  readonly watched: readonly SourceHealth[];
  /** Outlets in the list that ships with Entente. */
  readonly known: number;
  /** If that list was asked for a name or country. */
  readonly found?: KnownOutletsView;
}
