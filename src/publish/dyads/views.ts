import type { Standing } from "../../analysis/ties/index.ts";
import type { Kind } from "../../core/index.ts";
import type { DyadTiesView } from "../ties/views.ts";
import type { ActorView, ClaimView, OriginCount, Status } from "../views.ts";

/** How much of what is shown comes from the invented sample. */
export type SampleShown = "none" | "some" | "all";

/** Events of a month, however they stand, but for what is only denied or called off. */
export interface MonthBar {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly cooperation: number;
  readonly conflict: number;
}

/** Two days, ISO 8601, both inclusive; one day if they are the same. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A pair of actors as a line of a list. */
export interface DyadLine {
  readonly id: string;
  readonly actors: readonly [ActorView, ActorView];
  readonly claims: number;
  readonly articles: number;
  readonly origins: OriginCount;
  readonly events: number;
  /** Standing relations (alliance, rivalry) that somebody tells of. */
  readonly relations: number;
  /** Pairs of happenings that oppose each other. */
  readonly contradictions: number;
  /** The newest article that tells of it; absent if none is dated. */
  readonly last?: DayRange;
  /** The months up to the newest of the ledger, oldest first. */
  readonly months: readonly MonthBar[];
  /** True if an article of it belongs to the invented sample. */
  readonly sample: boolean;
}

/** Which pairs to list. */
export interface DyadsQuestion {
  /** Code or usual name of an actor. */
  readonly actor?: string;
  /** From 1. */
  readonly page?: number;
}

/** Pairs of the ledger, those told of last on top. */
export interface DyadsView {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Of all articles of the ledger. */
  readonly sample: SampleShown;
  readonly dyads: readonly DyadLine[];
}

/** An event between two actors as a mark on their timeline. */
export interface TimelineMark {
  /** Id of the event; of several that tell one happening in different ways the first. */
  readonly event: string;
  readonly events: readonly string[];
  readonly kind: Kind;
  readonly ends: boolean;
  readonly side: "cooperation" | "conflict";
  /** PLOVER's score of the kind, −10…+10, its sign turned where the kind ends; 0 for what has none. Also of what is denied. */
  readonly score: number;
  readonly standing: Standing;
  /** How it is drawn: as the firmest telling of it stands. */
  readonly status: Status;
  /** Days it lies in; absent if not known. */
  readonly when?: DayRange;
  /** True if the days are those of the first report, not its own. */
  readonly reported: boolean;
  /** Codes of those of the two who act; both where there is no direction. */
  readonly from: readonly string[];
  readonly origins: OriginCount;
  readonly articles: number;
  readonly contradicted: boolean;
  /** Ids of its claims. */
  readonly claims: readonly string[];
}

/** The same with the claim that stands for it. */
export interface DyadEventLine extends TimelineMark {
  readonly claim: ClaimView;
}

/** Which events of a pair are shown. */
export interface TimelineQuestion {
  /** Days, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
  /** Code of the one who acts. */
  readonly direction?: string;
  /** At least so many independent origins. */
  readonly origins?: number;
  /** Page of the list, from 1. */
  readonly page?: number;
  /** A claim that is shown whatever is asked for. */
  readonly claim?: string;
}

/** What two actors do with each other: the timeline, the list and what is reckoned from it. */
export interface TimelineView extends DyadTiesView {
  readonly claims: number;
  readonly articles: number;
  readonly origins: OriginCount;
  readonly contradictions: number;
  /** Of the articles of the pair. */
  readonly sample: SampleShown;
  readonly question: TimelineQuestion;
  /** Every event that was asked for, by day; those of no known day at the end. */
  readonly marks: readonly TimelineMark[];
  /** Of them a page of the list, newest first. */
  readonly list: readonly DyadEventLine[];
  readonly page: number;
  readonly pages: number;
  /** Claims that those of the list stand against. */
  readonly opposed: readonly ClaimView[];
}
