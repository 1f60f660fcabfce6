import { type ByStanding, type SeriesReading, STANDINGS, type Standing, type Tally, type TieSums } from "../../analysis/ties/index.ts";
import { kindEntry } from "../../core/index.ts";
import { originOf } from "../events/tell.ts";
import { cleanView } from "../terminal/clean.ts";
import { type Column, tableLines } from "../terminal/columns.ts";
import { dayInWords } from "../terminal/dates.ts";
import { knownByLines } from "../terminal/known-by.ts";
import { page, paintOf, type RenderOptions } from "../terminal/paint.ts";
import { pad } from "../terminal/width.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import { wordsOf } from "../words.ts";
import { signedNumber } from "./numbers.ts";
import type { DyadTiesView } from "./views.ts";
import { tieWords } from "./words.ts";

const SIDES = ["cooperation", "conflict", "net"] as const;

interface Row {
  readonly month: string;
  readonly side: string;
  readonly of: ByStanding;
}

/** What two actors do with each other: by month, with trend and change points, and the relations that are told to last. */
export function renderTies(view: DyadTiesView, options: RenderOptions): string {
  const { language, width } = options;
  const words = tieWords(language);
  const { bold } = paintOf(options);
  const { dyad, actors, months, undated, total, readings, relations, asOf, at } = cleanView(view);
  const clocks = [
    ...knownByLines(asOf, options),
    ...(at === undefined ? [] : wrap(words.heldBy(dayInWords(at, wordsOf(language))), width)),
  ];
  const rows = [...months.flatMap((m) => rowsOf(m.month, m)), ...(undated ? rowsOf(words.undated, undated) : [])];
  const lines = [...wrap(`${actors[0].name} – ${actors[1].name} · ${dyad}`, width).map(bold), ...clocks, ""];
  if (rows.length === 0) lines.push(...wrap(words.nothing(dyad), width));
  else {
    const [head, ...body] = tableLines(
      [...rows, ...(months.length + (undated ? 1 : 0) > 1 ? rowsOf(words.total, total) : [])],
      columns(rows, options),
      width,
    );
    lines.push(bold(head), ...body, "", ...wrap(words.cells, width), "");
    const known = Object.values(readings).some(({ trend, changes }) => trend.known || changes.known);
    if (known) for (const side of SIDES) lines.push(...readingLines(words[side], readings[side], options));
    else lines.push(...wrap(`${words.trend}, ${words.changes}: ${unknown(readings.net.trend, language)}`, width));
  }
  lines.push("", bold(words.relations));
  if (relations.length === 0) lines.push(`  ${words.noRelations}`);
  for (const { kind, ends, origins, sayings } of relations) {
    const label = `${kindEntry(kind).label[language]}${ends ? ` (${words.ends})` : ""}`;
    lines.push(...wrap(`${label} · ${wordsOf(language).origins(origins)}`, width, "  "));
    for (const { says, status, claims, first, last } of sayings)
      lines.push(
        ...wrapParts(
          [
            `${words.says}: ${originOf(says, language)}`,
            wordsOf(language).status[status],
            ...(first === undefined ? [] : [words.since(first, last ?? first)]),
            `${claims.slice(0, 3).join(", ")}${claims.length > 3 ? ` ${words.more(claims.length - 3)}` : ""}`,
          ],
          width,
          "    ",
          "      ",
        ),
      );
  }
  return page(lines);

  function rowsOf(month: string, { cooperation, conflict }: TieSums): Row[] {
    const both: Row[] = [
      { month, side: words.cooperation, of: cooperation },
      { month, side: words.conflict, of: conflict },
    ];
    return both.filter(({ of }) => STANDINGS.some((s) => of[s].events > 0)).map((row, i) => (i === 0 ? row : { ...row, month: "" }));
  }
}

/** Standings that nothing stands under are left out. */
function columns(rows: readonly Row[], { language }: RenderOptions): Column<Row>[] {
  const words = tieWords(language);
  const cell = ({ events, origins }: Tally): string =>
    events === 0 ? "" : `${events} (${origins.atLeast === origins.atMost ? origins.atLeast : `${origins.atLeast}–${origins.atMost}`})`;
  const used = STANDINGS.filter((s) => rows.some((r) => r.of[s].events > 0));
  const last: Standing[] = ["called-off", "possible", "contested"];
  return [
    { head: words.month, cell: (r) => r.month, goes: 0 },
    { head: "", cell: (r) => r.side, goes: 0 },
    ...used.map((s): Column<Row> => ({ head: words.standing[s], cell: (r) => cell(r.of[s]), goes: last.indexOf(s) + 1, right: true })),
    { head: words.score, cell: (r) => signedNumber(r.of.asserted.score + r.of.reported.score, language), goes: 0, right: true },
  ];
}

const unknown = (trend: SeriesReading["trend"], language: RenderOptions["language"]): string =>
  trend.known ? "" : tieWords(language).tooFew(trend.months, trend.needed);

function readingLines(label: string, { trend, changes }: SeriesReading, { language, width }: RenderOptions): string[] {
  const words = tieWords(language);
  const number = (n: number): string => signedNumber(n, language);
  const p = (n: number): string => (n < 0.001 ? "< 0.001" : n.toFixed(3)).replace(".", language === "de" ? "," : ".");
  const trendIn = trend.known
    ? `${words.direction[trend.direction]}, ${words.slope(number(trend.slope), p(trend.p), trend.months)}`
    : words.tooFew(trend.months, trend.needed);
  const changesIn = !changes.known
    ? words.tooFew(changes.months, changes.needed)
    : changes.points.length === 0
      ? words.noChange
      : changes.points.map((c) => words.change(c.from, number(c.before), number(c.after), p(c.p))).join("; ");
  return wrapParts([`${pad(label, 12)} ${words.trend}: ${trendIn}`, `${words.changes}: ${changesIn}`], width, "", "             ");
}
