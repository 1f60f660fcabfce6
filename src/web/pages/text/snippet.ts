import type { Span } from "../../../server/contract.ts";

const REACH = 44;

/** The words around the trigger, cut between words: enough to tell one "Zusage" from another in a list. */
export function snippet(quote: string, trigger: Span): string {
  const from = trigger.start <= REACH ? 0 : quote.indexOf(" ", trigger.start - REACH) + 1;
  const start = from > trigger.start ? trigger.start : from;
  const until = trigger.end + REACH >= quote.length ? quote.length : quote.lastIndexOf(" ", trigger.end + REACH);
  const end = until < trigger.end ? trigger.end : until;
  return `${start > 0 ? "… " : ""}${quote.slice(start, end).trim()}${end < quote.length ? " …" : ""}`;
}
