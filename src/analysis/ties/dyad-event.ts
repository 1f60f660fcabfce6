import type { Kind } from "../../core/index.ts";
import type { Pair } from "../dyads.ts";
import type { Told } from "../told.ts";
import type { OriginCount } from "../voices/count-origins.ts";
import type { Days } from "../when.ts";
import type { Standing } from "./standing.ts";

/** An event between two actors, or several that tell one happening in different ways: what of it concerns them. */
export interface DyadEvent {
  /** In order. */
  readonly eventIds: readonly string[];
  readonly pair: Pair;
  readonly standing: Standing;
  /** The claims that make the standing. */
  readonly by: readonly Told[];
  readonly origins: OriginCount;
  readonly kind: Kind;
  readonly side: "cooperation" | "conflict";
  /** PLOVER's score of the main kind, −10…+10, its sign turned where the kind ends; 0 for what is only denied or called off. */
  readonly score: number;
  /** Days it lies in: its own, else those of its first report. */
  readonly when: Days | undefined;
  /** Days of its first report. */
  readonly first: Days | undefined;
}
