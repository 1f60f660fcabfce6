/** All that the web may see of the rest: view types and the codebook's labels. */

export { CODEBOOK, type Kind, kindEntry, type Span } from "../core/index.ts";
export { PROFILE_WORDS } from "../publish/profile-words.ts";
export type * from "../publish/views.ts";
export { STATUSES } from "../publish/views.ts";
