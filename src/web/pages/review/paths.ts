/** Addresses of the review. Ids come from outside. */
export const REVIEW = "/review";
export const REVIEW_ACTORS = "/review/actors";
export const REVIEW_DECISIONS = "/review/decisions";
export const REVIEW_ADD = "/review/add";
export const REVIEW_NAME = "/review/name";

/** The form that corrects a claim. */
export const correctPath = (id: string): string => `/review/claims/${encodeURIComponent(id)}`;
export const undoPath = (decision: string): string => `${REVIEW_DECISIONS}/${encodeURIComponent(decision)}/undo`;
/** The form that adds a claim to a document, at the sentence that begins at `start` if one is given. */
export const addPath = (document: string, start?: number): string =>
  `${REVIEW_ADD}?document=${encodeURIComponent(document)}${start === undefined ? "" : `&s=${start}`}`;

/** What the queue can be narrowed to, in the order of the address. */
export const QUEUE_PARTS = ["dyad", "kind", "document", "reason", "after"] as const;
export type QueueQuestion = Readonly<Partial<Record<(typeof QUEUE_PARTS)[number], string>>>;

/** The queue narrowed as the address says; empty fields of the form ask nothing. */
export function readQueueAddress(query: Readonly<Record<string, string>>): QueueQuestion {
  return Object.fromEntries(QUEUE_PARTS.flatMap((part) => (query[part]?.trim() ? [[part, query[part].trim()]] : [])));
}

/** The address of the queue with some parts changed, `undefined` taking one away; what changes it starts at its head. */
export function queueAddress(
  question: QueueQuestion,
  change: { readonly [P in keyof QueueQuestion]?: string | undefined } = {},
  ending = "",
): string {
  const asked = { ...question, after: undefined, ...change };
  const query = new URLSearchParams(QUEUE_PARTS.flatMap((part) => (asked[part] ? [[part, asked[part]]] : [])));
  return `${REVIEW}${ending}${query.size > 0 ? `?${query}` : ""}`;
}
