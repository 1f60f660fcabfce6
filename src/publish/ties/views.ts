import type {
  Balance,
  DyadMonth,
  SeriesPoint,
  SeriesReading,
  Sign,
  SignedNetwork,
  TieSums,
  TriadState,
} from "../../analysis/ties/index.ts";
import type { OriginCount } from "../../analysis/voices/count-origins.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import type { ActorView, ClaimView, Status } from "../views.ts";

/** Who says of a standing relation what. Days are ISO 8601. */
export interface SayingView {
  readonly says: ClaimOriginView;
  readonly status: Status;
  /** Ids. */
  readonly claims: readonly string[];
  readonly first?: string;
  readonly last?: string;
}

/** A relation that is told to last, such as an alliance. */
export interface RelationView {
  readonly kind: "alignment" | "rivalry";
  readonly ends: boolean;
  readonly origins: OriginCount;
  readonly first?: string;
  readonly last?: string;
  readonly sayings: readonly SayingView[];
}

/** What two actors do with each other, by month; everything counted by events and origins. */
export interface DyadTiesView {
  readonly dyad: string;
  readonly actors: readonly [ActorView, ActorView];
  /** The two clocks, where they were set: what the ledger knew by then, and what was so by that day. */
  readonly asOf?: string;
  readonly at?: string;
  readonly months: readonly DyadMonth[];
  readonly undated?: TieSums;
  readonly total: TieSums;
  readonly series: readonly SeriesPoint[];
  readonly readings: Readonly<Record<"cooperation" | "conflict" | "net", SeriesReading>>;
  readonly relations: readonly RelationView[];
}

/** The signed network of a day. */
export interface NetworkView extends SignedNetwork {
  readonly asOf?: string;
  /** Usual names by code. */
  readonly names: Readonly<Record<string, string>>;
  readonly balance: Balance;
}

/** One side of an edge with the sentences behind it. */
export interface EdgeView {
  readonly id: string;
  readonly sign: Sign;
  readonly positive: readonly ClaimView[];
  readonly negative: readonly ClaimView[];
}

/** Three actors that all have ties with each other. */
export interface TriadView {
  readonly actors: readonly [ActorView, ActorView, ActorView];
  readonly state: TriadState;
  readonly edges: readonly [EdgeView, EdgeView, EdgeView];
}

export interface TriadsView {
  /** Absent if the time is no matter. */
  readonly at?: string;
  readonly asOf?: string;
  /** Days before it that count. */
  readonly windowDays: number;
  readonly balance: Balance;
  /** Unbalanced ones first, then undetermined, then balanced. */
  readonly triads: readonly TriadView[];
}
