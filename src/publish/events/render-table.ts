import { cleanView } from "../terminal/clean.ts";
import { type Column, tableLines } from "../terminal/columns.ts";
import { dateShort } from "../terminal/dates.ts";
import { knownByLines } from "../terminal/known-by.ts";
import { page, paintOf, type RenderOptions } from "../terminal/paint.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import { wordsOf } from "../words.ts";
import { countsOf, firstOutlets, historyOf, whatOf, whoOf } from "./tell.ts";
import type { EventLine } from "./views.ts";
import { eventWords } from "./words.ts";

/**
 * Events as a table that fits the width.
 * @param asOf the instant (ISO 8601, UTC) that the ledger was asked for, where it is not now
 */
export function renderEvents(events: readonly EventLine[], options: RenderOptions, asOf?: string): string {
  const { language, width } = options;
  const words = eventWords(language);
  const { bold, dim } = paintOf(options);
  const known = knownByLines(asOf, options);
  if (events.length === 0) return page([...known, words.none]);
  const { columns: head } = words;
  const columns: readonly Column<EventLine>[] = [
    { head: head.first, cell: ({ first }) => (first ? dateShort(first.published) : "?"), goes: 0 },
    { head: head.who, cell: whoOf, least: 9, goes: 0 },
    { head: head.what, cell: (e) => whatOf(e, language), least: 12, goes: 0 },
    { head: head.history, cell: (e) => historyOf(e.history, language), least: 12, goes: 2 },
    { head: head.opposed, cell: (e) => (e.contradictions === 0 ? "" : String(e.contradictions)), goes: 3, right: true },
  ];
  const clean = cleanView(events);
  const [top, ...rows] = tableLines(clean, columns, width);
  const lines = clean.flatMap((event, i) => [
    rows[i] ?? "",
    ...wrapParts(
      [
        countsOf(event, language),
        ...(event.first?.outlet === undefined ? [] : [words.firstBy(firstOutlets(event.first, language))]),
        `${event.id}${event.sample ? ` [${wordsOf(language).invented}]` : ""}`,
      ],
      width,
      "  ",
    ).map(dim),
  ]);
  return page([
    ...known,
    ...(known.length > 0 ? [""] : []),
    bold(top),
    ...lines,
    "",
    ...wrap(`${words.count(events.length)}. ${words.columnsNote}`, width),
  ]);
}
