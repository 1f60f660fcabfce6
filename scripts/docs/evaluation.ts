import { type Measured, measureSample } from "../../eval/run.ts";
import type { GoldClaim } from "../../eval/score-claims.ts";
import { KINDS } from "../../src/core/index.ts";
import { code, table } from "./markdown.ts";

let measured: Promise<Measured> | undefined;

/** Measured once a process: the same code and gold give the same figures. */
function measure(): Promise<Measured> {
  measured ??= measureSample();
  return measured;
}

const percent = (value: number): string => `${value.toFixed(1)} %`;
const share = (n: number, of: number): string => (of === 0 ? "–" : `${Math.round((100 * n) / of)} %`);

export async function figuresTable(): Promise<string> {
  const { figures: f } = await measure();
  const f1 = f.precision + f.recall === 0 ? 0 : (2 * f.precision * f.recall) / (f.precision + f.recall);
  return table(
    ["figure", "value", "meaning"],
    [
      ["texts", String(f.documents), "of the sample that are in German, both versions of one article among them"],
      ["claims coded by hand", String(f.required), "optional ones not counted"],
      ["precision", percent(f.precision), "of the claims reported, how many are right"],
      ["recall", percent(f.recall), "of the claims coded by hand, how many are found"],
      ["F1", percent(f1), "harmonic mean of the two"],
      ["source", percent(f.source), "of the found ones, the innermost source is right"],
      ["factuality", percent(f.factuality), "of the found ones, the FactBank value is right"],
      ["tense", percent(f.tense), "of the found ones, past, ongoing or future is right"],
    ],
  );
}

/** One paragraph for the README. */
export async function figuresSentence(): Promise<string> {
  const { figures: f, documents } = await measure();
  const found = f.required - documents.flatMap((d) => d.result.missed).length;
  return [
    `In the ${f.documents} German texts of the sample, ${f.required} claims were coded by hand before any rule was written.`,
    `Of the claims that Entente reports there, **${percent(f.precision)} are right**; of those that there are, it **finds ${percent(f.recall)}**.`,
    `Of the ${found} found ones, mostly plain sentences, the source is right in ${percent(f.source)}, the firmness in ${percent(f.factuality)} and the tense in ${percent(f.tense)}.`,
  ].join("\n");
}

export async function kindsTable(): Promise<string> {
  const { documents } = await measure();
  const count = (golds: readonly GoldClaim[]): ReadonlyMap<string, number> =>
    golds.reduce((m, g) => m.set(g.kind, (m.get(g.kind) ?? 0) + 1), new Map<string, number>());
  const found = count(documents.flatMap((d) => d.result.found.map((f) => f.gold).filter((g) => !g.optional)));
  const missed = count(documents.flatMap((d) => d.result.missed));
  const wrong = documents
    .flatMap((d) => d.result.falseAlarms)
    .reduce((m, c) => m.set(c.kind, (m.get(c.kind) ?? 0) + 1), new Map<string, number>());
  const rows = KINDS.flatMap((kind) => {
    const [n, miss, alarms] = [found.get(kind) ?? 0, missed.get(kind) ?? 0, wrong.get(kind) ?? 0];
    return n + miss + alarms === 0 ? [] : [[code(kind), String(n + miss), String(n), share(n, n + miss), String(alarms)]];
  });
  return table(["kind", "coded by hand", "found", "recall", "false alarms"], rows);
}

type Side = readonly (string | { readonly code: string })[];
const sides = (actors: Side, recipients: Side): string =>
  [actors, recipients]
    .map((side) => side.map((x) => (typeof x === "string" ? x : x.code)).join(", "))
    .filter(Boolean)
    .join(" → ");

export async function missedList(): Promise<string> {
  const { documents } = await measure();
  return documents
    .filter((d) => d.result.missed.length > 0)
    .map(
      ({ name, result }) =>
        `**${name}**\n\n${result.missed.map((g) => `- ${code(g.kind)} ${sides(g.actors, g.recipients)}: „${g.anchor}“`).join("\n")}`,
    )
    .join("\n\n");
}

export async function falseAlarms(): Promise<string> {
  const { documents } = await measure();
  const rows = documents.flatMap(({ name, reading, result }) =>
    result.falseAlarms.map((c) => [
      name,
      code(c.kind),
      sides(c.actors, c.recipients),
      code(c.rule),
      reading.document.text.slice(c.evidence.start, c.evidence.end),
    ]),
  );
  return rows.length === 0 ? "None." : table(["article", "kind", "actors", "rule", "sentence"], rows);
}
