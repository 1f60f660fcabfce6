import type { EventStatus } from "../../analysis/events/event.ts";
import type { MonthBar, SampleShown } from "../dyads/views.ts";
import type { ActorView, ClaimView, Funnel, OriginCount } from "../views.ts";

/**
 * What can change in what is told of an event: it is contradicted as it was not before, told to stand otherwise, told for the first time, or told
 * by further independent origins.
 */
export const CHANGE_SORTS = ["contradiction", "status", "new", "origins"] as const;
export type ChangeSort = (typeof CHANGE_SORTS)[number];

/** What changed in what is told of one event, or of one standing relation. */
export interface ChangeLine {
  /** Id of the event; absent for a standing relation. */
  readonly event?: string;
  /** What changed, the gravest first. */
  readonly sorts: readonly ChangeSort[];
  /** How it was told to stand before, and what is told for the first time. */
  readonly was: readonly EventStatus[];
  readonly now: readonly EventStatus[];
  /** So many more independent origins at least, of what was known before. */
  readonly newOrigins: number;
  /** Of all that is told of it. */
  readonly claims: number;
  readonly articles: number;
  readonly origins: OriginCount;
  /** The claim that brings the change. */
  readonly claim: ClaimView;
}

/** The changes of one pair of actors. */
export interface DyadChanges {
  readonly id: string;
  readonly actors: readonly [ActorView, ActorView];
  /** Of all claims of the pair, however old. */
  readonly claims: number;
  readonly articles: number;
  readonly origins: OriginCount;
  /** Events of the pair by month, oldest first. */
  readonly months: readonly MonthBar[];
  /** The gravest first; no more than are shown. */
  readonly changes: readonly ChangeLine[];
  readonly total: number;
}

/** What changed since a day, not what was printed again. */
export interface ChangesView {
  readonly funnel: Funnel;
  /** Of all articles of the ledger. */
  readonly sample: SampleShown;
  /** ISO 8601 instant, UTC: what came into the ledger from then on counts. */
  readonly since: string;
  /** The instant that the ledger is shown at, where it is not now. */
  readonly asOf?: string;
  /**
   * `asked`: the address names it; `newest`: the start of the day on which the newest article came in; `earlier`: of the last day that brought
   * a change, since the newest articles brought none.
   */
  readonly chosen: "asked" | "newest" | "earlier";
  /** Day (ISO 8601) on which the newest article came in; absent if there is none. */
  readonly newest?: string;
  /** Events and relations by what changed in them; one may count under several. Contradictions are pairs of happenings, as in the funnel. */
  readonly counts: Readonly<Record<ChangeSort, number>>;
  readonly total: number;
  /** Articles since then; `reprints` told nothing new, `silent` hold no claim. */
  readonly articles: { readonly added: number; readonly revised: number; readonly reprints: number; readonly silent: number };
  /** Pairs with changes, the ones with the newest first; no more than are shown. */
  readonly dyads: readonly DyadChanges[];
  readonly moreDyads: number;
  /** Changes in which one actor alone is named. */
  readonly alone: readonly ChangeLine[];
  readonly moreAlone: number;
  /** Claims that those shown stand against. */
  readonly opposed: readonly ClaimView[];
}
