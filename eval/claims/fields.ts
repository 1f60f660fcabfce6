import { CODEBOOK } from "../../src/core/index.ts";
import type { FoundClaim } from "../analysis.ts";
import type { GoldClaim } from "./gold.ts";
import { sameSet } from "./match.ts";

/** What is scored of a claim that was found. */
export const FIELDS = ["direction", "source", "chain", "stance", "factuality", "factuality not CT+", "tense", "time"] as const;
export type Field = (typeof FIELDS)[number];

/** A field of a found claim: what was coded, what was found, and whether the two agree. */
export interface Judged {
  readonly field: Field;
  readonly right: boolean;
  readonly gold: string;
  readonly found: string;
}

type Named = FoundClaim["sources"][number];

/**
 * Compares the fields of a found claim with the coded one. Left out is what cannot be judged: the direction of symmetric kinds or without
 * recipients, the source of speech acts, where it only says who tells of them, and a time that is not a coded date, month or year.
 */
export function judge(gold: GoldClaim, found: FoundClaim): readonly Judged[] {
  const judged: Judged[] = [];
  const add = (field: Field, right: boolean, g: string, f: string): void => {
    judged.push({ field, right, gold: g, found: f });
  };
  const { symmetric, speechAct } = CODEBOOK[gold.kind];
  if (!symmetric && gold.recipients.length > 0 && found.recipients.length > 0)
    add("direction", sameSet(gold.recipients, found.recipients), `to ${gold.recipients.join(",")}`, `to ${found.recipients.join(",")}`);
  if (!speechAct) {
    const [g, f] = [gold.sources.at(-1), found.sources.at(-1)];
    add("source", sameSource(g, f), g ?? "the outlet", f ? sourceName(f) : "the outlet");
    add("chain", sameChain(gold.sources, found.sources), gold.sources.join(" < "), found.sources.map(sourceName).join(" < "));
  }
  add("stance", gold.stance === found.stance, gold.stance, found.stance);
  const sure = gold.factuality === found.factuality;
  add("factuality", sure, gold.factuality, found.factuality);
  // Nearly every claim is CT+: an analyser that always says so would look good.
  if (gold.factuality !== "CT+") add("factuality not CT+", sure, gold.factuality, found.factuality);
  add("tense", gold.tense === found.tense, gold.tense, found.tense);
  if (gold.time !== undefined && /^\d{4}(?:-\d\d){0,2}$/u.test(gold.time))
    add("time", (found.time ?? "").startsWith(gold.time), gold.time, found.time ?? "none");
  return judged;
}

const sourceName = ({ name, unnamed }: Named): string => (unnamed ? `unnamed (${name})` : name);

function sameChain(gold: readonly string[], found: readonly Named[]): boolean {
  return gold.length === found.length && gold.every((g, i) => sameSource(g, found[i]));
}

/**
 * True if the found source is the coded one: both unnamed, or the same code, or the last word of the coded name (the surname, the office) is
 * one of the found name, or one name holds the other. Of several side by side ("DEU; FRA") one is enough.
 */
export function sameSource(gold: string | undefined, found: Named | undefined): boolean {
  if (gold === undefined || found === undefined) return gold === undefined && found === undefined;
  if (gold.includes(";")) return gold.split(";").some((one) => sameSource(one.trim(), found));
  const unnamed = gold.startsWith("unnamed");
  if (unnamed || found.unnamed) return unnamed && found.unnamed === true;
  if (/^[A-Z]{2,6}$/u.test(gold) && found.code === gold) return true;
  const [wanted, name] = [gold.toLowerCase(), found.name.toLowerCase()];
  const last = words(wanted).at(-1);
  return last !== undefined && (words(name).includes(last) || name.includes(wanted) || (name.length > 3 && wanted.includes(name)));
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
