/** All that the web may see of the rest: view types and the codebook's labels. */
export type * from "../publish/views.ts";
export { STATUSES } from "../publish/views.ts";
export { CODEBOOK, kindEntry, type Kind, type KindEntry, type Span } from "../core/index.ts";
