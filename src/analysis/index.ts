/** What publish and app use of this room. Pure: documents and claims in, groups and pairs of ids out. */
export { byDyad, dyadId, dyadsOf, findDyad } from "./dyads.ts";
export type { Happening } from "./happenings.ts";
export type { OriginDecision, Origins } from "./origins.ts";
export { STATUS_TABLE, STATUSES, type Status, statusOf } from "./status.ts";
export { type Study, study } from "./study.ts";
