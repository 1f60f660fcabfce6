/** What app, server and cli use of this room. Everything here is pure: plain data or text out, nothing read or written. */
export type { ActorNames } from "./actor-names.ts";
export { buildClaims } from "./build-claims.ts";
export { buildDocument } from "./build-document.ts";
export { buildDyad } from "./build-dyad.ts";
export { buildExplain } from "./build-explain.ts";
export type { ListedHints } from "./build-profile.ts";
export { buildToday } from "./build-today.ts";
export { claimsCsv } from "./claims-csv.ts";
export { renderBrief } from "./terminal/brief.ts";
export { cleanLine } from "./terminal/clean.ts";
export { renderDocument } from "./terminal/document.ts";
export { renderExplain } from "./terminal/explain.ts";
export { renderFunnel } from "./terminal/funnel.ts";
export { renderLayers } from "./terminal/layers.ts";
export type { RenderOptions } from "./terminal/paint.ts";
export { renderClaimsTable } from "./terminal/table.ts";
export { renderWhyNot } from "./terminal/why-not.ts";
export * from "./views.ts";
