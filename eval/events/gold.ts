import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "../../src/core/index.ts";
import type { GoldClaim } from "../claims/gold.ts";

/** What two tellings of one happening can disagree in. */
export const DISAGREEMENTS = ["polarity", "concluded", "time", "place", "amount", "direction"] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

/** What an event was said to be on a day. `not-yet`: said not to have happened so far, without a plan. */
export const EVENT_STATUSES = ["planned", "announced", "happened", "denied", "called-off", "not-yet"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** A passage that tells an event; see `eval/gold/events/README.md`. */
export interface EventMention extends Omit<GoldClaim, "alt_kinds" | "optional"> {
  /** Id of the article, a full stop, and a number. */
  readonly id: string;
  readonly altKinds?: readonly Kind[];
  readonly place?: string;
  readonly object?: string;
  readonly amount?: string;
  /** Origin of this passage, if it is not that of the article. */
  readonly origin?: string;
  /** Mostly one; a sentence may sum up several. */
  readonly events: readonly string[];
}

export interface EventArticle {
  readonly id: string;
  readonly outlet: string;
  /** The state whose outlet it is. */
  readonly stateOutletOf?: string;
  readonly url: string;
  /** ISO 8601 day. */
  readonly published: string;
  readonly agency?: string;
  /** The text that this one goes back to: an agency's story, or the outlet's own. */
  readonly origin: string;
  /** The fullest version of the same story in this gold. */
  readonly copyOf?: string;
  /** Another origin, of which a paragraph was taken over. */
  readonly alsoFrom?: string;
  readonly title: string;
  readonly text: string;
  readonly mentions: readonly EventMention[];
}

export interface GoldEvent {
  readonly id: string;
  readonly kinds: readonly Kind[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly time?: string;
  readonly place?: string;
  /** What was said of it, by the day of the first article that said so. */
  readonly history: readonly { readonly on: string; readonly status: EventStatus }[];
  /** Only where anonymous sources may coincide. */
  readonly origins?: { readonly least: number; readonly most: number };
  readonly note?: string;
}

/** Stories about one matter. */
export interface EventFamily {
  readonly family: string;
  readonly split: "dev" | "test";
  readonly about: string;
  readonly articles: readonly EventArticle[];
  readonly events: readonly GoldEvent[];
  readonly contradictions: readonly {
    readonly type: Disagreement;
    readonly mentions: readonly [string, string];
    readonly because: string;
  }[];
  readonly notContradictions: readonly {
    readonly looksLike: Disagreement;
    readonly mentions: readonly [string, string];
    readonly because: string;
  }[];
  /** Refusals to comment: no claim, and no denial. */
  readonly noDenials: readonly { readonly article: string; readonly anchor: string }[];
}

/** The families of one half of the gold, by name; none if it is not there. Rules are written looking at `dev` alone. */
export function readEventGold(root: string, split: "dev" | "test"): readonly EventFamily[] {
  const folder = join(root, "eval", "gold", "events", split);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as EventFamily);
}
