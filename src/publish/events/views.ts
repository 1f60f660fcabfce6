import type { CredibilityReason } from "../../analysis/credibility.ts";
import { EVENT_STATUSES, type EventStatus } from "../../analysis/events/event.ts";
import type { OriginCount } from "../../analysis/voices/count-origins.ts";
import type { Credibility, Decision, Kind, MadeBy, PublicationDate, Reliability } from "../../core/index.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import type { ContradictionView } from "../contradictions/views.ts";
import type { SampleShown } from "../dyads/views.ts";
import type { ActorView, ClaimView } from "../views.ts";

export { EVENT_STATUSES, type EventStatus };

/** From here on the event was told so. */
export interface StatusStepView {
  readonly status: EventStatus;
  /** When it was told so first, and who says so. */
  readonly published: PublicationDate;
  readonly says: ClaimOriginView;
  readonly outlet?: string;
  readonly claim: string;
}

/** Where and when it was told first, as far as the dates of the articles tell. */
export interface FirstTold {
  readonly published: PublicationDate;
  readonly outlet?: string;
  /** Other outlets that told it as early, as far as the days tell: any of them may have been the first. */
  readonly alike?: readonly string[];
  readonly says: ClaimOriginView;
  readonly document: string;
  readonly claim: string;
}

/** An event as a line of a list. */
export interface EventLine {
  /** Permanent. */
  readonly id: string;
  /** Most frequent first. */
  readonly kinds: readonly Kind[];
  readonly ends: boolean;
  /** Without direction all stand in `actors`. */
  readonly actors: readonly ActorView[];
  readonly recipients: readonly ActorView[];
  /** The thing that most claims name. */
  readonly object?: string;
  readonly first?: FirstTold;
  /** In the order in which they were told. */
  readonly history: readonly StatusStepView[];
  readonly claims: number;
  /** Those of them that a person accepted, corrected or added. */
  readonly reviewed: number;
  readonly articles: number;
  readonly origins: OriginCount;
  readonly contradictions: number;
  /** True if a document of it belongs to the invented sample. */
  readonly sample: boolean;
}

/** How exactly a time is stated. */
export const PRECISIONS = ["day", "week", "month", "quarter", "half", "season", "year", "decade", "range", "other"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A time or a place as it is stated, and who states it. */
export interface StatedView {
  readonly value: string;
  /** Of a time. */
  readonly precision?: Precision;
  readonly says: readonly ClaimOriginView[];
  readonly origins: OriginCount;
  readonly claims: readonly string[];
}

/** Admiralty digit of a claim: what is proposed, and what a person set. */
export interface CredibilityView {
  readonly proposed: { readonly digit: Credibility; readonly reasons: readonly CredibilityReason[] };
  readonly set?: { readonly digit: Credibility; readonly by: string; readonly at: string; readonly reason: string };
}

/** Admiralty letter of an outlet, as somebody set it. */
export interface ReliabilityView {
  readonly letter: Reliability;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** A claim as a telling of the event. */
export interface EventClaimView {
  readonly claim: ClaimView;
  readonly origin: ClaimOriginView;
  /** Why it is taken to tell this event, in a few words of English. */
  readonly reason: string;
  /** Who put it there and when, where that is recorded. */
  readonly madeBy?: MadeBy;
  readonly madeAt?: string;
  readonly credibility: CredibilityView;
  /** Of its outlet; absent if nobody set one. */
  readonly reliability?: ReliabilityView;
}

/** One who tells the event. */
export interface EventVoiceView {
  readonly says: ClaimOriginView;
  /** Texts that do so in their words, the earliest first. */
  readonly texts: readonly EventTextView[];
}

/** A text that tells the event, with all articles that print it and tell it. */
export interface EventTextView {
  /** Earliest first, those without a date last: the first stands for the text. */
  readonly articles: readonly EventArticleView[];
}

/** An article that tells the event. */
export interface EventArticleView {
  readonly id: string;
  readonly outlet?: string;
  readonly published: PublicationDate;
}

/** An event with all that is told of it. */
export interface EventView extends EventLine {
  /** From whom it is known, the first to tell it first. */
  readonly voices: readonly EventVoiceView[];
  readonly times: readonly StatedView[];
  readonly places: readonly StatedView[];
  /** By stance, then as they were told. */
  readonly told: readonly EventClaimView[];
  readonly opposed: readonly ContradictionView[];
  /** About claims of the event. */
  readonly decisions: readonly Decision[];
}

/** Which events to list. Everything given must hold. */
export interface EventQuestion {
  /** Code or usual name of an actor, on either side. */
  readonly actor?: string;
  /** `AZE-IRN`. */
  readonly dyad?: string;
  readonly kind?: Kind;
  /** One that is in its history. */
  readonly status?: EventStatus;
  /** Days (ISO 8601, inclusive) on which it was told first, as far as that is known. */
  readonly since?: string;
  readonly until?: string;
}

/** A page of a list of events. */
export interface EventsQuestion extends EventQuestion {
  /** From 1. */
  readonly page?: number;
}

/** What events are, counted. */
export interface EventFacets {
  readonly status: readonly { readonly value: EventStatus; readonly count: number }[];
  /** The most frequent. */
  readonly kind: readonly { readonly value: Kind; readonly count: number }[];
  readonly actor: readonly { readonly value: string; readonly name: string; readonly count: number }[];
  /** Values that are not listed. */
  readonly more: { readonly kind: number; readonly actor: number };
}

/** Events of the ledger, those first told last on top; a page has 100. */
export interface EventsView {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Lines before this page. */
  readonly before: number;
  /** Of all articles of the ledger. */
  readonly sample: SampleShown;
  readonly facets: EventFacets;
  readonly events: readonly EventLine[];
}
