import { FALSE_CAUSES, MISS_CAUSES } from "../../eval/claims/causes.ts";
import { type ClaimFigures, claimFigures, type ScoredText, type Share } from "../../eval/claims/score.ts";
import { type MeasuredOwn, measureOwn } from "../../eval/own.ts";
import { KINDS } from "../../src/core/index.ts";
import { code, table } from "./markdown.ts";

let measured: Promise<MeasuredOwn> | undefined;

/** Measured once a process: the same code and gold give the same figures. */
function measure(): Promise<MeasuredOwn> {
  measured ??= measureOwn();
  return measured;
}

const percent = (value: number | null): string => (value === null ? "–" : `${value.toFixed(1)} %`);
const share = (s: Share): string => (s.of === 0 ? "–" : `${percent(s.percent)} of ${s.of}`);

const FIGURES: readonly (readonly [name: string, value: (f: ClaimFigures) => string, meaning: string])[] = [
  ["texts", (f) => String(f.texts), "both versions of one article of the sample among them"],
  ["claims coded by hand", (f) => String(f.gold), "optional ones not counted"],
  ["precision", (f) => percent(f.precision), "of the claims reported, how many are right"],
  ["recall", (f) => percent(f.recall), "of the claims coded by hand, how many are found"],
  ["F1", (f) => percent(f.f1), "harmonic mean of the two"],
  ["recall inside sentences", (f) => share(f.inside), "of those whose sentence names all their actors"],
  ["recall across sentences", (f) => share(f.across), "of those that need another sentence to know who"],
  ["direction", (f) => share(f.fields.direction), "of the found ones, the recipients are right, where the kind has a direction"],
  ["source", (f) => share(f.fields.source), "of the found ones, the innermost source is right"],
  ["chain", (f) => share(f.fields.chain), "of the found ones, every source is right"],
  ["stance", (f) => share(f.fields.stance), "of the found ones, what the source does with it is right"],
  ["factuality", (f) => share(f.fields.factuality), "of the found ones, the FactBank value is right"],
  ["factuality, not CT+", (f) => share(f.fields["factuality not CT+"]), "the same of those that are not simply certain"],
  ["tense", (f) => share(f.fields.tense), "of the found ones, past, ongoing or future is right"],
  ["time", (f) => share(f.fields.time), "of the found ones with a date, month or year, it is right"],
  ["texts without claims left alone", (f) => share(f.clean), "of the texts in which nobody coded one"],
];

/** The figures on the project's own gold, part by part. */
export async function figuresTable(): Promise<string> {
  const { parts, all } = await measure();
  const columns = parts.length > 1 ? [...parts, { ...all, name: "together" }] : parts;
  return table(
    ["figure", ...columns.map((c) => c.name), "meaning"],
    FIGURES.map(([name, value, meaning]) => [name, ...columns.map((c) => value(c.figures)), meaning]),
  );
}

/** One paragraph for the README. */
export async function figuresSentence(): Promise<string> {
  const { parts, all } = await measure();
  const { figures: f } = all;
  const texts = parts.map((p) =>
    p.name === "sample" ? `the ${p.figures.texts} German texts of the sample` : `${p.figures.texts} ${p.name}`,
  );
  const found = f.inside.right + f.across.right;
  const { source, factuality, tense } = f.fields;
  return [
    `In ${texts.join(" and ")}, ${f.gold} claims were coded by hand before any rule that reads them was written.`,
    `Of the claims that Entente reports there, **${percent(f.precision)} are right**; of those that there are, it **finds ${percent(f.recall)}**.`,
    `Of the ${found} found ones, mostly plain sentences, the source is right in ${percent(source.percent)}, the firmness in ${percent(factuality.percent)} and the tense in ${percent(tense.percent)}.`,
  ].join("\n");
}

/** Recall and false alarms of every kind, and recall where the sentence names all actors and where it does not. */
export async function kindsTable(): Promise<string> {
  const { texts, figures } = (await measure()).all;
  const rows = KINDS.flatMap((kind) => {
    const k = figures.kinds[kind];
    if (!k) return [];
    const { inside, across } = claimFigures(texts.map((t) => ofKind(t, kind)));
    const round = (value: number | null): string => (value === null ? "–" : `${Math.round(value)} %`);
    return [[code(kind), String(k.gold), String(k.found), round(k.recall), cell(inside), cell(across), String(k.falseAlarms)]];
  });
  return table(["kind", "coded by hand", "found", "recall", "inside sentences", "across", "false alarms"], rows);
}

const cell = ({ right, of }: Share): string => (of === 0 ? "–" : `${right} of ${of}`);

const ofKind = (text: ScoredText, kind: string): ScoredText => ({
  ...text,
  hits: text.hits.filter((h) => h.gold.kind === kind),
  missed: text.missed.filter((m) => m.gold.kind === kind),
});

/** Why claims were missed or are false. */
export async function causesTable(): Promise<string> {
  const { missedBy, falseBy } = (await measure()).all.figures;
  const rows = <C extends string>(what: string, causes: Readonly<Record<C, string>>, counts: Readonly<Record<C, number>>): string[][] =>
    (Object.keys(causes) as C[]).map((cause) => [what, cause, String(counts[cause]), causes[cause]]);
  return table(["", "cause", "claims", "meaning"], [...rows("missed", MISS_CAUSES, missedBy), ...rows("false", FALSE_CAUSES, falseBy)]);
}

interface Sides {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}
const sides = ({ actors, recipients }: Sides): string =>
  [actors, recipients]
    .map((side) => side.join(", "))
    .filter(Boolean)
    .join(" → ");

export async function missedList(): Promise<string> {
  const { texts } = (await measure()).all;
  const rows = texts.flatMap(({ id, missed }) =>
    missed.map(({ gold, cause }) => [id, code(gold.kind), sides(gold), cause, `„${gold.anchor}“`]),
  );
  return rows.length === 0 ? "None." : table(["text", "kind", "actors", "cause", "anchor"], rows);
}

export async function falseAlarms(): Promise<string> {
  const { texts } = (await measure()).all;
  const rows = texts.flatMap(({ id, text, falseAlarms: wrong }) =>
    wrong.map(({ claim, cause }) => [
      id,
      code(claim.kind),
      sides(claim),
      cause,
      code(claim.rule),
      text.slice(claim.evidence.start, claim.evidence.end),
    ]),
  );
  return rows.length === 0 ? "None." : table(["text", "kind", "actors", "cause", "rule", "sentence"], rows);
}
