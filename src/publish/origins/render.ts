import { RELIABILITY } from "../../core/index.ts";
import { partLines } from "../differences/render.ts";
import { differenceWords } from "../differences/words.ts";
import { decisionLines } from "../events/decisions.ts";
import { originOf } from "../events/tell.ts";
import { firmness, placeOf, quoted, SHAPES, voice, what, who } from "../terminal/claim-words.ts";
import { cleanView } from "../terminal/clean.ts";
import { dayInWords } from "../terminal/dates.ts";
import { NBSP, page, paintOf, type RenderOptions } from "../terminal/paint.ts";
import { pad } from "../terminal/width.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import type { ClaimView } from "../views.ts";
import { wordsOf } from "../words.ts";
import type { CopyView, DecayView, OriginsView } from "./views.ts";
import { originWords } from "./words.ts";

/** Columns of the labels. */
const LABEL = 18;

/** Where a document's text comes from and what became of it on the way; its outlet; from whom its claims come. */
export function renderOrigins(view: OriginsView, options: RenderOptions): string {
  const { language, width } = options;
  const words = wordsOf(language);
  const own = originWords(language);
  const { bold } = paintOf(options);
  const found = cleanView(view);
  const { document, origin, copies, passages, claims, decisions } = found;
  const lines = [
    ...wrap(document.title ?? words.titleUnknown, width).map(bold),
    ...wrap(`${placeOf(document, words)} · ${words.document} ${document.id}`, width),
    ...(document.sample ? wrap(words.sampleNote, width) : []),
    "",
    bold(own.text),
    ...wrap(whyOf(found, language), width, "  "),
    "",
    bold(own.prints(copies.length + 1)),
    ...(copies.length === 0
      ? []
      : wrapParts(
          [placeOf(origin, words), `${words.document} ${origin.id}`, own.earliest, ...(origin.id === document.id ? [own.here] : [])],
          width,
          "  ",
          "    ",
        )),
    ...copies.flatMap((copy) => copyLines(copy, found, options)),
  ];
  if (passages.length > 0) lines.push("", bold(own.passages));
  for (const passage of passages) {
    lines.push(...wrapParts([placeOf(passage.with, words), `${words.document} ${passage.with.id}`], width, "  ", "    "));
    const told = passage.parts.flatMap((p) =>
      p.kind === "same"
        ? p.sentences.flatMap((s) => wrap(s, width, "    "))
        : partLines(p, width - 2, differenceWords(language)).map((l) => `  ${l}`),
    );
    lines.push(...told);
  }
  lines.push("", ...outletLines(found, options), "", bold(`${own.claims} · ${words.origins(found.origins)}`));
  if (claims.length === 0) lines.push(`  ${own.noClaims}`);
  for (const { claim, origin } of claims)
    lines.push(
      ...wrapParts(
        [`${SHAPES[claim.status]} ${who(claim)}${NBSP} ${what(claim, words)}`, originOf(origin, language), claim.id],
        width,
        "  ",
        "    ",
      ),
    );
  if (decisions.length > 0) lines.push("", bold(own.decisions), ...decisionLines(decisions, options).map((l) => `  ${l}`));
  return page(lines);
}

function whyOf(
  { document, origin, basis, of, shared, sentences, agency, agencies, madeBy, madeAt }: OriginsView,
  language: RenderOptions["language"],
): string {
  const own = originWords(language);
  const parts = [
    basis === "decided"
      ? document.id === origin.id
        ? own.decidedOwn
        : own.decided(origin.id)
      : document.id === origin.id
        ? own.own
        : own.copy(origin.id),
    ...(of !== undefined && shared !== undefined
      ? [own.shares(of === origin.id ? undefined : of, Math.round(shared * 100), sentences)]
      : []),
    ...(agency === undefined ? (agencies.length > 0 ? [own.agencies(agencies.join(", "))] : []) : [own.credit(agency)]),
  ];
  if (madeBy && madeAt !== undefined) {
    const day = dayInWords(madeAt.slice(0, 10), wordsOf(language));
    parts.push("software" in madeBy ? own.software(madeBy.software, day) : own.decision(madeBy.decision, day));
  }
  return parts.join(" ");
}

function copyLines({ document, of, shared, sentences, agency, changes }: CopyView, whole: OriginsView, options: RenderOptions): string[] {
  const { language, width } = options;
  const words = wordsOf(language);
  const own = originWords(language);
  const why = [
    ...(of !== undefined && shared !== undefined
      ? [own.shares(of === whole.origin.id ? undefined : of, Math.round(shared * 100), sentences)]
      : []),
    ...(agency === undefined ? [] : [own.credit(agency)]),
    ...(changes.length === 0 ? [own.unchanged] : []),
  ].join(" ");
  return [
    ...wrapParts(
      [placeOf(document, words), `${words.document} ${document.id}`, ...(document.id === whole.document.id ? [own.here] : [])],
      width,
      "  ",
      "    ",
    ),
    ...wrap(why, width, "    "),
    ...changes.flatMap((change) => changeLines(change, options)),
  ];
}

/** A change with both sentences: in one, word by word, where they are alike. */
function changeLines({ change, before, after, figures, parts }: DecayView, options: RenderOptions): string[] {
  const { language, width } = options;
  const words = wordsOf(language);
  const own = originWords(language);
  const { bold } = paintOf(options);
  const told = (claim: ClaimView): string => `${voice(claim, words)}, ${firmness(claim, words)}`;
  const detail = figures ? `${figures[0]} → ${figures[1]}` : change === "denial-cut" ? told(before) : `${told(before)} → ${told(after)}`;
  const head = wrapParts([own.changes[change], detail], width, "    ≠ ", "      ").map(bold);
  const ids = wrapParts([`${own.before} ${before.id}`, `${own.after} ${after.id}`], width, "      ");
  if (!parts) return [...head, ...wrap(quoted(before.quote, words), width, "      - ", "        "), ...ids];
  return [
    ...head,
    ...parts.flatMap((p) =>
      p.kind === "same"
        ? p.sentences.flatMap((s) => wrap(s, width, "      "))
        : partLines(p, width - 4, differenceWords(language)).map((l) => `    ${l}`),
    ),
    ...ids,
  ];
}

function outletLines({ document, outlet, reliability }: OriginsView, { language, width, ...more }: RenderOptions): string[] {
  const words = wordsOf(language);
  const own = originWords(language);
  const { bold } = paintOf({ language, width, ...more });
  const row = (label: string, value: string): string[] => wrap(value, width, `  ${pad(label, LABEL)}`, " ".repeat(LABEL + 2));
  const name = outlet?.name ?? document.outlet ?? words.outletUnknown;
  const rated = reliability
    ? `${reliability.letter}: ${RELIABILITY[reliability.letter][language]} · ${own.setBy(reliability.by, reliability.at.slice(0, 10))}: ${reliability.reason}`
    : own.unrated;
  const head = [bold(`${own.outlet}: ${name}`)];
  if (!outlet) return [...head, ...wrap(own.unlisted, width, "  "), ...wrap(`${own.reliability}: ${rated}`, width, "  ", "    ")];
  const { country, owner, ownership, agency, sanctions, day, source } = outlet;
  return [
    ...head,
    ...row(own.country, `${country.name}${agency ? ` · ${own.agency}` : ""}`),
    ...row(own.ownership, ownership?.label ?? own.unknown),
    ...row(own.owner, owner ?? own.unknown),
    ...wrap(`${own.sanctions(day)}${sanctions.length === 0 ? `: ${own.noSanctions}` : ""}`, width, "  "),
    ...sanctions.flatMap(({ act, measure, jurisdiction, from, until, scope, unconfirmed, url }) =>
      wrapParts(
        [
          measure.label,
          jurisdiction.name,
          act,
          own.since(from),
          ...(until === undefined ? [] : [own.until(until)]),
          scope ?? "",
          url ?? "",
          unconfirmed ? own.unconfirmed : "",
        ],
        width,
        "    ",
        "      ",
      ),
    ),
    ...wrap(`${own.source}: ${source}`, width, "  ", "    "),
    ...wrap(`${own.reliability}: ${rated}`, width, "  ", "    "),
  ];
}
