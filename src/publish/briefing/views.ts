import type { OriginCount } from "../../analysis/voices/count-origins.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import type { ContradictionView } from "../contradictions/views.ts";
import type { CredibilityView, EventLine, ReliabilityView, StatedView } from "../events/views.ts";
import type { ActorView, ClaimView } from "../views.ts";

/** What a briefing is asked to be about. */
export interface BriefingQuestion {
  /** A pair (`DEU-POL`), an actor (`DEU`), or `all`. */
  readonly of: string;
  /** Days of publication (ISO 8601, inclusive). */
  readonly from?: string;
  readonly to?: string;
  /** Only events that so many independent origins tell at least. */
  readonly origins?: number;
}

export interface BriefingCounts {
  readonly articles: number;
  readonly origins: OriginCount;
  readonly claims: number;
}

/**
 * What the period brought to an event.
 * - `new`: it was told in it for the first time; `perhaps-new`: as far as the dates of the articles tell; `moved`: it was told in a new way (announced, then happened)
 * - `told`: only told again
 */
export type BriefingChange = "new" | "perhaps-new" | "moved" | "told";

/** What nobody tells of an event, or what cannot be told from what they say. */
export const UNKNOWNS = ["time", "place", "published", "source", "independence"] as const;
export type Unknown = (typeof UNKNOWNS)[number];

/** Somebody's word for it. */
export interface BriefingTelling {
  /** Number of its citation. */
  readonly n: number;
  readonly origin: ClaimOriginView;
  /** Other places where the same origin says the same. */
  readonly also: number;
}

/** Two citations that stand against each other. No winner is named. */
export interface BriefingOpposition extends Pick<ContradictionView, "type" | "denies" | "values"> {
  readonly a: number;
  readonly b: number;
}

/** An event, or a standing relation, with who says what of it. */
export interface BriefingItem
  extends Pick<EventLine, "id" | "kinds" | "ends" | "actors" | "recipients" | "object" | "articles" | "origins"> {
  /** Absent of a standing relation, and where no period is asked for. */
  readonly change?: BriefingChange;
  /** Both empty for a standing relation. */
  readonly history: EventLine["history"];
  readonly times: readonly StatedView[];
  readonly places: readonly StatedView[];
  readonly first?: EventLine["first"];
  /** By status, then as they were told. */
  readonly told: readonly BriefingTelling[];
  /** Tellings that are not quoted. */
  readonly more: number;
  readonly opposed: readonly BriefingOpposition[];
  readonly unknown: readonly Unknown[];
}

/** A sentence that is quoted, and all that a reader needs to judge it. */
export interface BriefingCitation {
  readonly n: number;
  readonly claim: ClaimView;
  /** The article, at its sentence; absent if it has no address, or is invented. */
  readonly original?: string;
  readonly credibility: CredibilityView;
  readonly reliability?: ReliabilityView;
}

export interface BriefingView {
  /** As it was understood. */
  readonly question: BriefingQuestion;
  /** The instant (ISO 8601, UTC) that the ledger was asked for, where it is not now. */
  readonly asOf?: string;
  readonly actors: readonly ActorView[];
  /** All that the ledger holds of it, and what of that was published in the period. */
  readonly held: BriefingCounts;
  readonly period: BriefingCounts;
  /** Claims of which it is not known whether they were published in the period. */
  readonly undated: number;
  /** Newest first. */
  readonly events: readonly BriefingItem[];
  /** Alliances, rivalries and the like: they have no day. */
  readonly relations: readonly BriefingItem[];
  /** Events and relations of the period that are not told here: too many, or of too few origins. */
  readonly left: { readonly many: number; readonly few: number };
  /** By number. */
  readonly citations: readonly BriefingCitation[];
  readonly sample: "none" | "some" | "all";
}

/** What a briefing can be about: pairs of actors, those last told of first. */
export interface BriefingSubjects {
  readonly pairs: readonly { readonly id: string; readonly actors: readonly [ActorView, ActorView]; readonly claims: number }[];
  readonly actors: readonly (ActorView & { readonly claims: number })[];
  readonly sample: BriefingView["sample"];
}
