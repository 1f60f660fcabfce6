import type { ClaimView } from "../views.ts";
import { type Words, wordsOf } from "../words.ts";
import { legendLines } from "./claim-lines.ts";
import { quoted, SHAPES, voiceShort, what, who } from "./claim-words.ts";
import { cleanView } from "./clean.ts";
import { type Column, tableLines } from "./columns.ts";
import { dateShort } from "./dates.ts";
import { page, paintOf, type RenderOptions } from "./paint.ts";
import { shorten } from "./width.ts";
import { wrap } from "./wrap.ts";

function columnsOf(words: Words): readonly Column<ClaimView>[] {
  const { columns: head } = words;
  return [
    { head: head.id, cell: (c) => c.id, goes: 0 },
    { head: head.status, cell: (c) => SHAPES[c.status], goes: 0 },
    { head: head.who, cell: (c) => who(c), least: 9, goes: 0 },
    { head: head.what, cell: (c) => what(c, words), least: 12, goes: 0 },
    { head: head.says, cell: (c) => voiceShort(c, words), least: 12, goes: 1 },
    { head: head.firmness, cell: (c) => c.factuality, goes: 2 },
    { head: head.date, cell: (c) => dateShort(c.document.published), least: 10, goes: 3 },
    { head: head.outlet, cell: (c) => c.document.outlet ?? words.outletUnknown, least: 10, goes: 4 },
  ];
}

/**
 * Claims as a table that fits the width: columns are first shortened, then left out, the id never. Below each row
 * stands its sentence, as far as it fits: no claim goes without one.
 */
export function renderClaimsTable(claims: readonly ClaimView[], options: RenderOptions): string {
  const words = wordsOf(options.language);
  const { bold, dim } = paintOf(options);
  if (claims.length === 0) return page([words.nothing]);
  const clean = cleanView(claims);
  const mark = (claim: ClaimView): string => (claim.document.sample ? `[${words.invented}] ` : "");
  const [head, ...rows] = tableLines(clean, columnsOf(words), options.width);
  const lines = clean.flatMap((claim, i) => [rows[i] ?? "", dim(shorten(`  ${mark(claim)}${quoted(claim.quote, words)}`, options.width))]);
  const marks = clean.some((c) => c.document.sample) ? wrap(words.sampleNote, options.width) : [];
  return page([bold(head), ...lines, "", ...legendLines(words, options.width), ...marks]);
}
