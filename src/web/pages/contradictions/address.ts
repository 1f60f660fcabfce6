/** Parts of the question, in the order in which they stand in an address. */
const PARTS = ["dyad", "type", "since"] as const;

export type Query = Readonly<Record<string, string>>;

/** The address of a list: the question with some parts changed, an empty part being taken away. What changes the list starts on its first page. */
export function contradictionsAddress(asked: Query, change: Query = {}): string {
  const query = new URLSearchParams();
  for (const part of PARTS) {
    const value = (change[part] ?? asked[part] ?? "").trim();
    if (value !== "") query.set(part, value);
  }
  if (change["page"] !== undefined) query.set("page", change["page"]);
  return `/contradictions${query.size > 0 ? `?${query}` : ""}`;
}
