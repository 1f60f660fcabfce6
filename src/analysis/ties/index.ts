/** Ties between actors: what pairs do by month, the signed network of a day, and its balance. */
export { type Balance, balanceOf, edgeWeight } from "./balance.ts";
export type { TieInput } from "./dyad-events.ts";
export type { ByStanding, DyadMonth, SeriesPoint, Tally, TieSums } from "./dyad-months.ts";
export { dyadTies, type SeriesReading } from "./dyad-ties.ts";
export { type NetworkNode, type Sign, type SignedEdge, type SignedNetwork, signedNetwork } from "./network.ts";
export type { StandingRelation } from "./relations.ts";
export { STANDINGS, type Standing } from "./standing.ts";
export { TRIAD_STATES, type Triad, type TriadState, triadsOf } from "./triads.ts";
