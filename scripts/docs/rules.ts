import { readFileSync } from "node:fs";
import { KINDS, STANCES } from "../../src/core/index.ts";
import { BLOCK_RULES } from "../../src/lang/de/blocks/rules.ts";
import { SELF_RULES } from "../../src/lang/de/blocks/self-rules.ts";
import type { Frame } from "../../src/lang/de/frames/frame.ts";
import { FRAMES } from "../../src/lang/de/frames/index.ts";
import { GENRE_RULES } from "../../src/lang/de/genre/rules.ts";
import { MENTION_RULES } from "../../src/lang/de/mentions/rules.ts";
import { CUES } from "../../src/lang/de/quotations/cues.ts";
import { TIME_RULES } from "../../src/lang/de/times/rules.ts";
import { sources } from "../../tests/architecture/files.ts";
import { code, table } from "./markdown.ts";
import { ROOT } from "./pages.ts";

const words = (list: string | undefined): string => (list ?? "").split(" ").filter(Boolean).join(", ");
const slots = (list: readonly string[]): string => list.map(code).join(", ");

/** Every frame, by kind. */
export function frames(): string {
  return KINDS.map((kind) => {
    const own = FRAMES.filter((f) => f.kind === kind);
    return `### ${kind}\n\n${own.map(frame).join("\n\n")}`;
  }).join("\n\n");
}

function frame(f: Frame): string {
  const flags = [
    f.ends && "says that it ends",
    f.alone && "the recipient may be missing",
    f.mutual && "both sides do it",
    f.across && "each side must fill its own slot",
    f.plans && "a plan: lies in the future",
  ].filter((x) => typeof x === "string");
  const facts = [
    ...(f.verbs === undefined ? [] : [`verbs: ${words(f.verbs)}`]),
    ...(f.nouns === undefined ? [] : [`nouns: ${words(f.nouns)}`]),
    ...(f.support === undefined ? [] : [`supporting verbs: ${f.support === "*" ? "any" : words(f.support)}`]),
    `actor: ${slots(f.actor)}${f.recipient ? `; recipient: ${slots(f.recipient)}` : ""}`,
    ...(f.object === undefined ? [] : [`needs a noun of the class ${code(f.object)}`]),
    ...(f.attributes === undefined ? [] : [`needs one of the attributes ${words(f.attributes)}`]),
    ...(f.unless === undefined ? [] : [`not beside a noun of the class ${code(f.unless)}`]),
    ...flags,
  ];
  const examples = f.examples.map(([sentence, result]) => `- „${sentence}“ → ${code(result)}`);
  const not = (f.notExamples ?? []).map((sentence) => `- not: „${sentence}“`);
  return [`**${code(f.id)}**: ${f.reason}`, "", ...facts.map((fact) => `- ${fact}`), ...examples, ...not].join("\n");
}

const quoted = (list: readonly string[]): string => list.map((x) => code(x)).join("<br>");

export function blockRules(): string {
  return table(
    ["rule", "label", "because", "examples", "not"],
    BLOCK_RULES.map((r) => [
      code(`de:${r.id}`),
      r.opens ? `${r.label}; opens ${r.opens}` : r.label,
      r.reason,
      quoted(r.examples),
      quoted(r.notExamples),
    ]),
  );
}

export function selfRules(): string {
  return table(
    ["rule", "yields", "because", "examples", "not"],
    SELF_RULES.map((r) => [
      code(r.id),
      r.yields,
      r.reason,
      r.examples.map(([text, value]) => `${code(text)} → ${code(value)}`).join("<br>"),
      quoted(r.notExamples),
    ]),
  );
}

export function genreRules(): string {
  return table(
    ["rule", "hints at", "because", "examples", "not"],
    GENRE_RULES.map((r) => [code(r.id), `${r.genre} (${r.basis})`, r.reason, quoted(r.examples), quoted(r.notExamples)]),
  );
}

export function timeRules(): string {
  return table(
    ["rule", "reads", "examples (published on Thursday, 14 March 2024)", "not"],
    TIME_RULES.map((r) => [
      code(r.id),
      r.reason,
      r.examples.map(([sentence, named, value]) => `„${sentence}“: ${named} → ${code(value)}`).join("<br>"),
      quoted(r.notExamples ?? []),
    ]),
  );
}

export function cues(): string {
  const rows = STANCES.flatMap((stance) => {
    const own = [...CUES].filter(([, cue]) => cue.stance === stance);
    return (["clause", "phrase"] as const).flatMap((takes) => {
      const verbs = own.filter(([, cue]) => cue.takes === takes).map(([verb]) => verb);
      return verbs.length === 0 ? [] : [[stance, takes === "clause" ? "a clause" : "a clause, or the object", verbs.join(", ")]];
    });
  });
  return table(["stance", "its content is", "verbs"], rows);
}

/** The codes that the words stand for, joined by "+" where they are two. */
export function mentionRules(): string {
  return table(
    ["rule", "because", "examples", "not"],
    MENTION_RULES.map((r) => [
      code(r.id),
      r.reason,
      r.examples.map(([text, named, codes]) => `„${text}“: ${named} → ${code(codes)}`).join("<br>"),
      r.notExamples.map(([text, named]) => `„${text}“: ${named}`).join("<br>"),
    ]),
  );
}

/** What the steps decide that stand in code, not in tables. Every id must be here, and nothing else. */
const SAYS: Readonly<Record<string, string>> = {
  "de.context":
    "the missing side is carried on from an earlier sentence: that of a definite noun, of the other of two parties, of an answer, of “sie” and “man” who act together",
  "de.factuality": "modal, mood, negation, adverb, condition or governing verb decides how firm it is",
  "de.genre.address": "a folder of the web address names the genre",
  "de.genre.agency": "a news agency is credited",
  "de.genre.dateline": "place and agency stand before the first sentence",
  "de.hearsay": "“soll … haben”, “angeblich”: somebody who is not named says so",
  "de.konjunktiv-unsourced": "reported speech without a source (“…, hieß es”): somebody who is not named says so",
  "de.object.named": "an exercise, a weapon or a treaty with a name of its own lies in the object, see data/objects.yaml",
  "de.act": "a promise or reproach in the outlet's words: who promises or reproaches vouches for what is promised or reproached",
  "de.taken-up":
    "a noun of an act takes up one told shortly before (“solche Lieferungen”, “die Entsendung weiterer Waffen”), and somebody admits or denies it",
  "de.taken-up.that": "“das” takes up what the sentence before tells, and somebody denies or admits it",
  "de.inquit": "the words are in quotation marks or in the Konjunktiv, and a speaker stands beside them",
  "de.inserted": "“…, sagte er, …” in the middle of a sentence",
  "de.quote.das-sagte": "“Das teilte X mit”: what the sentence before told",
  "de.quote.headline-colon": "“Rabat: …” in a headline: who stands before the colon speaks, unless it is the name of a state",
  "de.quote.konjunktiv-runs-on": "a sentence in the Konjunktiv without a source belongs to the last one named",
  "de.quote.laut": "“laut X”, “gemäß X”",
  "de.quote.marks": "quotation marks with a speaker",
  "de.quote.marks-no-speaker": "quotation marks, nobody is named",
  "de.quote.meinung-nach": "“ihrer Meinung nach”",
  "de.quote.nach-angaben": "“nach Angaben von X”, “nach Berichten”",
  "de.quote.noun": "“die Forderung, …”, “der Vorwurf, …”: the clause tells what is demanded or held against somebody",
  "de.quote.object": "“räumte die Lieferung ein”: the object is the content",
  "de.quote.own-account": "“nach eigenen Angaben”: the subject's own account",
  "de.quote.plan-runs-on": "a plan told by “soll” after somebody's words; shown, no evidence of who says so",
  "de.quote.reported": "a sentence that tells a speech act in the outlet's own words; no source of claims",
  "de.quote.so": "“…, so X”",
  "de.quote.told": "what somebody orders, learns or holds against another, told in a clause",
  "de.quote.words": "marked words inside a sentence that tells a speech act",
  "de.quote.zufolge": "“X zufolge”",
  "de.slot.actor": "an actor fills a slot of the frame",
  "de.slot.recipient": "a recipient fills a slot of the frame",
  "de.wollen-perfect": "“will … gesehen haben”: the subject's own claim",
};

/** Ids in the code of the language pack that no table above holds. */
export function otherRules(): string {
  const listed = new Set([...FRAMES, ...TIME_RULES, ...MENTION_RULES, ...GENRE_RULES].map((r) => r.id));
  const found = new Map<string, string>();
  for (const file of sources("src/lang/de")) {
    if (/\.test\.ts$|\/frames\//u.test(file)) continue;
    for (const [, id = ""] of readFileSync(ROOT + file, "utf8").matchAll(/["`](de\.[a-z][a-z.-]*[a-z])["`]/gu))
      if (!listed.has(id)) found.set(id, file);
  }
  const [missing, stale] = [[...found.keys()].filter((id) => !(id in SAYS)), Object.keys(SAYS).filter((id) => !found.has(id))];
  if (missing.length + stale.length > 0)
    throw new Error(
      `scripts/docs/rules.ts must describe the rule ids in the code: missing ${missing.join(", ")}; stale ${stale.join(", ")}`,
    );
  const link = (file: string): string => `[${file.replace("src/lang/de/", "")}](../${file})`;
  return table(
    ["id", "says", "in"],
    [...found].sort().map(([id, file]) => [code(id), SAYS[id] ?? "", link(file)]),
  );
}
