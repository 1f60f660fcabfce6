export { createFetcher } from "./fetcher.ts";
export { discoverFeeds, type FeedLink } from "./head/page-links.ts";
export type { HostMemory } from "./polite/host-turns.ts";
export { type FetcherOptions, userAgent } from "./settings.ts";
export type * from "./types.ts";
