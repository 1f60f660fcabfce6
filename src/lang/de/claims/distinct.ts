import { type Claim, kindEntry } from "../../../core/index.ts";
import type { Match } from "./found.ts";

/** Kinds that say little; beside a narrower kind with the same actors in one clause they say nothing more. */
const GENERIC: ReadonlySet<string> = new Set(["commitment", "endorsement", "alignment", "meeting"]);

/**
 * Within one clause one happening is told once: of two frames of one kind with the same sides the verb's stands, then the
 * earlier; a frame that found both sides beats one that found one; a generic kind yields to a narrower one.
 */
export function distinct(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const order = [...matches].sort(
    (a, b) =>
      Number(a.loose ?? false) - Number(b.loose ?? false) ||
      Number(a.noun !== undefined) - Number(b.noun !== undefined) ||
      Number(a.kind === "attack") - Number(b.kind === "attack") ||
      b.recipients.length - a.recipients.length ||
      a.trigger - b.trigger,
  );
  for (const m of order)
    if (!kept.some((k) => k.functions === m.functions && (sidesOf(k) === sidesOf(m) || sameTrigger(k, m) || ended(k, m)))) kept.push(m);
  return kept
    .filter(
      (m) =>
        !GENERIC.has(m.kind) || !kept.some((k) => !GENERIC.has(k.kind) && k.functions === m.functions && who(k) === who(m) && !met(m, k)),
    )
    .filter((m) => !kept.some((k) => k !== m && k.functions === m.functions && who(k) === who(m) && tellsMeasure(k, m)))
    .sort((a, b) => a.trigger - b.trigger);
}

/** "verweigerte die Einreise", "sperrte die Grenze": one measure, which the frame of sanctions tells best. */
const tellsMeasure = (k: Match, m: Match): boolean =>
  k.kind === "sanction" && (m.kind === "coercion" || (m.kind === "rejection" && k.trigger === m.trigger));

/** "ist bei seinem Besuch in Lima mit dem Präsidenten zusammengetroffen": the verb tells a meeting of its own. */
const met = (m: Match, k: Match): boolean => m.kind === "meeting" && m.noun === undefined && k.kind === "visit" && k.noun !== undefined;

/** "beendete die Mitgliedschaft": the noun alone would say that it goes on. */
const ended = (k: Match, m: Match): boolean => k.kind === m.kind && k.frame.ends === true && m.noun !== undefined && who(k) === who(m);

const codesOf = (side: readonly { readonly code: string }[]): string =>
  side
    .map((a) => a.code)
    .sort()
    .join(",");
const who = (m: Match): string => codesOf([...m.actors, ...m.recipients]);
const sidesOf = (m: Pick<Match, "kind" | "frame" | "actors" | "recipients">): string =>
  [m.kind, m.frame.ends ?? "", codesOf(m.actors), codesOf(m.recipients)].join(" ");
const sameTrigger = (k: Match, m: Match): boolean =>
  k.trigger === m.trigger && (k.kind === m.kind || judges(k, m) || (m.recipients.length === 0 && k.recipients.length > 0));

/** "attackierte Kenia als Kriegstreiber": who is called something is attacked in words. */
const judges = (k: Match, m: Match): boolean => k.frame.predicate !== undefined && m.kind === "attack";

/**
 * The claims of a sentence with one more, each told once: same kind and sides, of the same polarity, at the same time, by the same source.
 * "Laut Kiew hat …; laut Moskau hat … nicht" are two; of "Paris drängt: Frankreich forderte Kenia auf" the one with the addressee stays.
 */
export function withOneMore(made: readonly Claim[], c: Claim): readonly Claim[] {
  const twin = made.find((m) => isTwin(m, c));
  if (!twin) return [...made, c];
  return twin.recipients.length === 0 && c.recipients.length > 0 ? made.map((m) => (m === twin ? c : m)) : made;
}

function isTwin(a: Claim, b: Claim): boolean {
  const key = (x: Claim): string =>
    [x.kind, x.ends ?? "", codesOf(x.actors), x.factuality.at(-1), x.tense, x.sources.at(-1)?.name ?? ""].join("|");
  const open = kindEntry(a.kind).speechAct && (a.recipients.length === 0 || b.recipients.length === 0);
  const when = a.time === undefined || b.time === undefined || a.time === b.time;
  return key(a) === key(b) && when && (open || codesOf(a.recipients) === codesOf(b.recipients));
}
