import type { RawQuestion } from "../../../server/contract.ts";

/** Names of the parts of a question in an address, in the order in which they stand there. */
const PARAMETERS = {
  q: "q",
  actor: "actor",
  dyad: "dyad",
  kind: "kind",
  status: "status",
  source: "source",
  outlet: "outlet",
  factuality: "factuality",
  review: "review",
  since: "since",
  until: "until",
  asOf: "as_of",
  after: "after",
} as const satisfies Record<keyof RawQuestion, string>;

/** The question that an address asks; empty fields of the form ask nothing. */
export function readAddress(query: Readonly<Record<string, string>>): RawQuestion {
  const parts = Object.entries(PARAMETERS).map(([part, name]) => [part, query[name]?.trim() ?? ""] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== ""));
}

/** The address of a list: the question with some parts changed, `undefined` taking one away. What changes the list starts on its first page. */
export function claimsAddress(
  question: RawQuestion,
  change: { readonly [P in keyof RawQuestion]?: string | undefined } = {},
  ending = "",
): string {
  const asked = { ...question, after: undefined, ...change };
  const query = new URLSearchParams();
  for (const [part, name] of Object.entries(PARAMETERS)) {
    const value = asked[part as keyof RawQuestion];
    if (value !== undefined && value !== "") query.set(name, value);
  }
  return `/claims${ending}${query.size > 0 ? `?${query}` : ""}`;
}
