/** Ties between actors: what pairs do by month, the signed network of a day, and its balance. */
export { type Balance, balanceOf, edgeWeight } from "./balance.ts";
export type { DyadEvent } from "./dyad-event.ts";
export { dyadEvents, type TieInput } from "./dyad-events.ts";
export { type ByStanding, coveredMonths, type DyadMonth, type SeriesPoint, type Tally, type TieSums } from "./dyad-months.ts";
export { type DyadTies, dyadTies, type SeriesReading, tiesFrom } from "./dyad-ties.ts";
export {
  type NetworkMaterial,
  type NetworkNode,
  networkFrom,
  type Side,
  type Sign,
  type SignedEdge,
  type SignedNetwork,
  signedNetwork,
} from "./network.ts";
export { relationsTold, type StandingRelation } from "./relations.ts";
export { STANDINGS, type Standing, TOLD } from "./standing.ts";
export { TRIAD_STATES, type Triad, type TriadState, triadsOf } from "./triads.ts";
