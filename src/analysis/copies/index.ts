/** Texts that print each other, wholly or in part. Knows nothing of outlets, agencies and dates. */

export { withoutBridges } from "./bridges.ts";
export { HUGE, NEIGHBOURS, SMALL } from "./buckets.ts";
export { type CopyIndex, copyIndex, ENOUGH } from "./copy-index.ts";
export { judge, LEAST_OF_LONGER, PASSAGE, passagesBetween } from "./judge.ts";
export type { SharedPassage, TextPair } from "./pair.ts";
export { type StoredPrint, storedPrint } from "./stored-print.ts";
export { type TextPrint, textPrint } from "./text-print.ts";
