/** All that the web may see of the rest: view types and the codebook's labels. */

export { CODEBOOK, type Kind, kindEntry, type Span } from "../core/index.ts";
export { originsInWords } from "../publish/origins-in-words.ts";
export { partialInWords } from "../publish/partial-words.ts";
export { PROFILE_WORDS } from "../publish/profile-words.ts";
export type {
  FacetName,
  FacetView,
  ListView,
  RawQuestion,
  SentenceView,
} from "../publish/search/views.ts";
export { problemInWords } from "../publish/search/words.ts";
export { healthInWords, sourceFacts } from "../publish/sources/tell.ts";
export type { SourceHealth } from "../publish/sources/views.ts";
export { SOURCE_WORDS } from "../publish/sources/words.ts";
export type * from "../publish/views.ts";
export { STATUSES } from "../publish/views.ts";
export { failureInWords } from "../publish/words-failures.ts";
