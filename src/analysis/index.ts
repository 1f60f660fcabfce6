/** What publish and app use of this room. Pure: documents and claims in, groups and pairs of ids out. */

export { byDyad, dyadsOf, findDyad } from "./dyads.ts";
export { type DocumentProfile, profileOf } from "./profile.ts";
export { STATUS_TABLE, statusOf } from "./status.ts";
export { type Study, study } from "./study.ts";
