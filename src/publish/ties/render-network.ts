import type { Balance, Sign, SignedEdge } from "../../analysis/ties/index.ts";
import { firmness, quoted, voice, what, who } from "../terminal/claim-words.ts";
import { cleanView } from "../terminal/clean.ts";
import { type Column, tableLines } from "../terminal/columns.ts";
import { dayInWords } from "../terminal/dates.ts";
import { knownByLines } from "../terminal/known-by.ts";
import { NBSP, page, paintOf, type RenderOptions } from "../terminal/paint.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import type { ClaimView } from "../views.ts";
import { wordsOf } from "../words.ts";
import { percent, signedNumber } from "./numbers.ts";
import type { EdgeView, NetworkView, TriadsView, TriadView } from "./views.ts";
import { tieWords } from "./words.ts";

const SIGN: Readonly<Record<Sign, string>> = { "+": "+", "-": "−", both: "±" };

/** The signed network of a day as a table of its pairs, and how far it is balanced. */
export function renderNetwork(view: NetworkView, options: RenderOptions): string {
  const { language, width } = options;
  const words = tieWords(language);
  const ui = wordsOf(language);
  const { bold } = paintOf(options);
  const { at, asOf, windowDays, edges, unsigned, undated, balance } = cleanView(view);
  const side = ({ events, relations, origins }: SignedEdge["positive"]): string =>
    events + relations === 0
      ? ""
      : `${[...(events > 0 ? [words.events(events)] : []), ...(relations > 0 ? [words.relationsTold] : [])].join(", ")} → ${ui.origins(origins)}`;
  const columns: readonly Column<SignedEdge>[] = [
    { head: words.pair, cell: (e) => e.id, goes: 0 },
    { head: words.signHead, cell: (e) => SIGN[e.sign], goes: 0 },
    { head: words.positive, cell: (e) => side(e.positive), least: 14, goes: 0 },
    { head: words.negative, cell: (e) => side(e.negative), least: 14, goes: 0 },
    { head: words.score, cell: (e) => signedNumber(e.positive.score + e.negative.score, language), goes: 1, right: true },
    { head: words.contested, cell: (e) => (e.contested.events === 0 ? "" : words.events(e.contested.events)), goes: 2 },
  ];
  const lines = [...wrap(words.network(at && dayInWords(at, ui), windowDays), width).map(bold), ...knownByLines(asOf, options), ""];
  if (edges.length === 0) lines.push(words.emptyNetwork);
  else {
    const [head, ...rows] = tableLines(edges, columns, width);
    lines.push(bold(head), ...rows);
  }
  const rest = [
    ...(unsigned.length > 0 ? [`${words.unsigned(unsigned.length)}: ${unsigned.join(", ")}`] : []),
    ...(at !== undefined && undated > 0 ? [words.undatedEvents(undated)] : []),
  ];
  if (rest.length > 0) lines.push("", ...rest.flatMap((r) => wrap(`${r}.`, width)));
  return page([...lines, "", ...balanceLines(balance, options)]);
}

function balanceLines({ triads, degree, degreeBounds, frustration }: Balance, options: RenderOptions): string[] {
  const words = tieWords(options.language);
  const { atLeast, atMost, exact, edges, ambivalent } = frustration;
  return [
    paintOf(options).bold(words.balance),
    ...wrapParts(
      [
        words.triads(triads.balanced, triads.unbalanced, triads.undetermined),
        ...(degree === undefined ? [] : [words.degree(percent(degree))]),
        ...(degreeBounds && triads.undetermined > 0 ? [words.bounds(percent(degreeBounds.atLeast), percent(degreeBounds.atMost))] : []),
      ],
      options.width,
      "  ",
      "    ",
    ),
    ...wrapParts(
      [
        words.frustration(atLeast === atMost ? String(atLeast) : `${atLeast}–${atMost}`, edges),
        exact ? words.exact : words.notExact,
        ...(ambivalent > 0 ? [words.ambivalent(ambivalent)] : []),
      ],
      options.width,
      "  ",
      "    ",
    ),
  ];
}

/** Sentences shown for one sign of an edge; JSON has all. */
const SHOWN = 3;

/** Triads, unbalanced ones first, with the sentences behind each edge. */
export function renderTriads(view: TriadsView, options: RenderOptions): string {
  const { language, width } = options;
  const words = tieWords(language);
  const ui = wordsOf(language);
  const { bold } = paintOf(options);
  const { at, asOf, windowDays, triads, balance } = cleanView(view);
  return page([
    ...wrap(words.network(at && dayInWords(at, ui), windowDays), width).map(bold),
    ...knownByLines(asOf, options),
    "",
    ...balanceLines(balance, options),
    ...(triads.length === 0 ? ["", words.noTriads] : triads.flatMap((t) => ["", ...triadLines(t, options)])),
  ]);
}

function triadLines({ actors, state, edges }: TriadView, options: RenderOptions): string[] {
  const words = tieWords(options.language);
  return [
    ...wrap(`${actors.map((a) => a.name).join(" – ")}: ${words.triad[state]}`, options.width).map(paintOf(options).bold),
    ...edges.flatMap((edge) => edgeLines(edge, options)),
  ];
}

function edgeLines({ id, sign, positive, negative }: EdgeView, { language, width }: RenderOptions): string[] {
  const words = tieWords(language);
  return [
    `  ${SIGN[sign]} ${id}  ${words.sign[sign]}`,
    ...(sign === "-" ? [] : sentences("+", positive)),
    ...(sign === "+" ? [] : sentences("-", negative)),
  ];

  function sentences(of: Sign, claims: readonly ClaimView[]): string[] {
    const ui = wordsOf(language);
    return [
      ...claims
        .slice(0, SHOWN)
        .flatMap((c) => [
          ...wrapParts(
            [`${SIGN[of]} ${who(c)}${NBSP} ${what(c, ui)}`, `${ui.says}: ${voice(c, ui)}`, firmness(c, ui), c.id],
            width,
            "      ",
            "        ",
          ),
          ...wrap(quoted(c.quote, ui), width, "        ", "         "),
        ]),
      ...(claims.length > SHOWN ? [`        ${words.more(claims.length - SHOWN)}`] : []),
    ];
  }
}
