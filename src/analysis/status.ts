import type { ClaimParts } from "../core/index.ts";

/**
 * How a claim stands, told by shape in every view (never by colour alone).
 * `stated`: the outlet says so in its own voice; `reported`: it passes on what a source says; `announced`: planned or promised, lies in the future; `denied`: its source says it is not so;
 * `possible`: speculation.
 */
export const STATUSES = ["stated", "reported", "announced", "denied", "possible"] as const;
export type Status = (typeof STATUSES)[number];

type Said = Pick<ClaimParts, "stance" | "factuality" | "tense" | "sources">;

/** One row of the table: the first row that fits gives the status. */
export interface StatusRow {
  readonly status: Status;
  /** For the docs. */
  readonly when: string;
  readonly fits: (claim: Said) => boolean;
}

/**
 * Claim → status, read from top to bottom. Polarity and certainty are FactBank's (Saurí & Pustejovsky 2009);
 * what is not certain in the eyes of its own source is never shown as stated or announced.
 */
export const STATUS_TABLE: readonly StatusRow[] = [
  { status: "denied", when: "factuality CT-", fits: (c) => c.factuality === "CT-" },
  { status: "possible", when: "stance speculates or doubts", fits: (c) => c.stance === "speculates" || c.stance === "doubts" },
  { status: "denied", when: "factuality PR- (probably not)", fits: (c) => c.factuality === "PR-" },
  { status: "possible", when: "factuality PR+, PS+, PS- or UU", fits: (c) => c.factuality !== "CT+" },
  { status: "announced", when: "tense future", fits: (c) => c.tense === "future" },
  { status: "stated", when: "no source: the outlet's own voice", fits: (c) => c.sources.length === 0 },
  { status: "reported", when: "otherwise: a source says so, named or not, and the outlet passes it on", fits: () => true },
];

/** Status of a claim: see {@link STATUS_TABLE}. */
export function statusOf(claim: Said): Status {
  return STATUS_TABLE.find((row) => row.fits(claim))?.status ?? "possible";
}
