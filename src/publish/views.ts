/**
 * What is shown of the ledger, in the terminal, on the web and as JSON: plain data, ready to show, no behaviour.
 * Offsets are UTF-16, half open, into the string named beside them.
 */
import type { BlockLabel, Factuality, Kind, PublicationDate, Span, Stance, Tense } from "../core/index.ts";

export type UiLanguage = "de" | "en";

/**
 * How a claim stands, told by shape in every view (never by colour alone).
 * `stated`: the outlet says so itself or a source states it as fact; `reported`: hearsay or a named source is quoted;
 * `announced`: planned or promised, lies in the future; `denied`: its source says it is not so; `possible`: speculation.
 */
export const STATUSES = ["stated", "reported", "announced", "denied", "possible"] as const;
export type Status = (typeof STATUSES)[number];

export interface ActorView {
  readonly code: string;
  /** In the language of the interface. */
  readonly name: string;
  /** As named in the text: ministry, person, service. */
  readonly leaf: string;
}

export interface SourceView {
  readonly name: string;
  readonly code?: string;
  readonly unnamed: boolean;
}

/** What is known about a document, and nothing that is not. */
export interface DocumentHead {
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published: PublicationDate;
  /** Shipped sample: every sentence is invented. */
  readonly sample: boolean;
  readonly analysed: boolean;
  /** Why it was not analysed. */
  readonly notAnalysed?: string;
}

export interface ClaimView {
  /** Permanent. */
  readonly id: string;
  readonly kind: Kind;
  readonly ends: boolean;
  readonly actors: readonly ActorView[];
  readonly recipients: readonly ActorView[];
  /** Outermost first; empty = the outlet's own voice. */
  readonly sources: readonly SourceView[];
  readonly stance: Stance;
  readonly factuality: Factuality;
  readonly tense: Tense;
  readonly status: Status;
  readonly time?: string;
  readonly place?: string;
  readonly object?: string;
  /** PLOVER score, sign turned if `ends`; absent for relations. */
  readonly score?: number;
  /** The evidence sentence, and where in it the trigger stands. */
  readonly quote: string;
  readonly trigger: Span;
  /** Text around the sentence in its block, for reading it in place. */
  readonly before: string;
  readonly after: string;
  /** Where the evidence stands in the document's text. */
  readonly evidence: Span;
  readonly document: DocumentHead;
  /** Claims that tell the same happening (same kind, actors, polarity) in other places; by id. */
  readonly repeats: readonly string[];
  /** Claims that oppose this one; by id. */
  readonly contradicts: readonly string[];
  /** Articles that carry it, and independent origins behind them. */
  readonly articles: number;
  readonly origins: number;
  /** The frame that made it. */
  readonly rule: string;
  /** A newer analysis no longer holds this claim. */
  readonly superseded: boolean;
}

export interface Funnel {
  readonly articles: number;
  readonly origins: number;
  readonly claims: number;
  readonly contradictions: number;
  /** Kept, but not in a language that is read. */
  readonly notAnalysed: number;
}

/** Claims of one pair of actors; `id` is both codes in alphabetical order: `AZE-IRN`. */
export interface DyadView {
  readonly id: string;
  readonly actors: readonly [ActorView, ActorView];
  readonly articles: number;
  readonly origins: number;
  /** Newest first; repetitions inside one article collapsed into the first. */
  readonly claims: readonly ClaimView[];
}

export interface TodayView {
  readonly funnel: Funnel;
  /** True if any sample document is in the ledger. */
  readonly sample: boolean;
  readonly dyads: readonly DyadView[];
  /** Claims with one actor only (threats, deployments … without a named other side). */
  readonly alone: readonly ClaimView[];
}

export interface BlockView extends Span {
  readonly label: BlockLabel;
  readonly rule: string;
}

export interface DocumentView {
  readonly head: DocumentHead;
  /** The whole text, furniture included. Hostile: never put into a page unescaped. */
  readonly text: string;
  readonly blocks: readonly BlockView[];
  /** In order of their evidence. */
  readonly claims: readonly ClaimView[];
  /** Sentences that name two actors and gave no claim. */
  readonly unread: readonly Span[];
  /** Versions, oldest first. */
  readonly versions: readonly { readonly n: number; readonly recordedAt: string; readonly hash: string }[];
  /** Other documents that print the same text, wholly or nearly. */
  readonly copies: readonly DocumentHead[];
  readonly agencies: readonly string[];
}
