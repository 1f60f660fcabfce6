import type { Kind, RecordedClaim } from "../../core/index.ts";
import type { Days } from "../when.ts";

/**
 * How an event stands by what is told of it.
 * - `planned`: it is to come, in somebody's plan; `announced`: its own side says that it will come
 * - `happened`, `ongoing`: somebody tells it as certain
 * - `possible`: nobody commits to it; `denied`: somebody says that it is not so; `not-yet`: not so far; `called-off`: it will not come
 */
export const EVENT_STATUSES = ["planned", "announced", "possible", "happened", "ongoing", "denied", "not-yet", "called-off"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** From here on it was told so. */
export interface StatusStep {
  readonly status: EventStatus;
  /** First claim that says so. */
  readonly claim: RecordedClaim;
  /** Day of its article, or as it was bounded; absent if not known. */
  readonly published?: Days;
}

/** A claim of an event and why it is one. */
export interface Member {
  readonly claim: RecordedClaim;
  /** In a few words of English. */
  readonly reason: string;
}

/** One happening as it is told across documents: its announcement, its report and its denial are one event. */
export interface Event {
  /** Of its first claim at the time it was recorded; permanent. */
  readonly id: string;
  /** Most frequent first. */
  readonly kinds: readonly Kind[];
  readonly ends: boolean;
  /** Codes; of an event without direction all stand in `actors`. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** By id. */
  readonly members: readonly Member[];
  /** By the day they were told. */
  readonly history: readonly StatusStep[];
}

/** Claims of an event, by id. */
export const claimsOf = (event: Event): readonly RecordedClaim[] => event.members.map((m) => m.claim);
