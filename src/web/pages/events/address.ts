import type { Ui } from "../ui.ts";

/** Parts of the question, in the order in which they stand in an address. */
export const EVENT_PARTS = ["actor", "dyad", "kind", "status", "since", "until"] as const;
export type EventPart = (typeof EVENT_PARTS)[number];

export type Query = Readonly<Record<string, string>>;

/** The address of a list: the question with some parts changed, `undefined` taking one away. What changes the list starts on its first page. */
export function eventsAddress(
  ui: Pick<Ui, "asOf">,
  asked: Query,
  change: Readonly<Partial<Record<EventPart, string | undefined>>> = {},
  page = 1,
): string {
  const query = new URLSearchParams();
  for (const part of EVENT_PARTS) {
    const value = (part in change ? change[part] : asked[part])?.trim() ?? "";
    if (value !== "") query.set(part, value);
  }
  if (ui.asOf !== undefined) query.set("as_of", ui.asOf);
  if (page > 1) query.set("page", String(page));
  return `/events${query.size > 0 ? `?${query}` : ""}`;
}
