import type { Clause, Reading, Token } from "../../core/index.ts";
import { cleanLine } from "./clean.ts";
import type { LayerWords } from "./layers-words.ts";
import type { Paint } from "./paint.ts";
import { displayWidth, pad, shorten } from "./width.ts";
import { wrap, wrapParts } from "./wrap.ts";

/** Widest a word or lemma is set before it is cut. */
const WIDEST = 28;
const GAP = "  ";
/** A clause inside another one stands so much further in, up to half the width. */
const STEP = "    ";

/** One line a word: number in the sentence, form, part of speech, lemma, morphology. */
export function wordLines(tokens: readonly Token[], paint: Paint, width: number, indent: string): string[] {
  const rows = tokens.map((t, i) => [String(i + 1), cleanLine(t.form), t.pos, cleanLine(t.lemma), morphOf(t)]);
  const widest = [0, 1, 2, 3].map((column) => Math.min(WIDEST, Math.max(0, ...rows.map((r) => displayWidth(r[column] ?? "")))));
  return rows.map(([number = "", form = "", pos = "", lemma = "", morph = ""]) => {
    const cell = (text: string, column: number): string => pad(shorten(text, WIDEST), widest[column] ?? 0);
    const left = [number.padStart(widest[0] ?? 0), cell(form, 1), cell(pos, 2), cell(lemma, 3)].join(GAP);
    const room = width - displayWidth(indent + left + GAP);
    return room < 8 ? shorten(indent + left, width) : `${indent}${left}${GAP}${paint.dim(shorten(morph, room))}`;
  });
}

/** As UD writes it: `Case=Nom|Number=Sing`. */
function morphOf({ morph }: Token): string {
  return Object.entries(morph ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, value]) => `${feature}=${value}`)
    .join("|");
}

interface Place {
  readonly paint: Paint;
  readonly width: number;
  readonly indent: string;
}

/** Clauses of one sentence as a tree: what their verbs say, who fills their roles, and their own words. */
export function clauseLines(
  { clauses, tokens }: Reading,
  here: readonly Clause[],
  words: LayerWords,
  { paint, width, indent }: Place,
): string[] {
  const parents = new Map(here.map((c) => [c, c.parent === undefined ? undefined : clauses[c.parent]]));
  const branch = (above: Clause | undefined, lead: string): string[] =>
    here
      .filter((c) => parents.get(c) === above)
      .flatMap((clause) => [
        ...wrapParts([paint.bold(clause.type), ...verbParts(clause, tokens, words)], width, lead, `${lead}  `),
        ...wrapParts(roleParts(clause, tokens), width, `${lead}  `),
        ...wrap(ownWords(clause, tokens), width, `${lead}  `).map(paint.dim),
        ...branch(clause, lead.length + STEP.length > width / 2 ? lead : lead + STEP),
      ]);
  return branch(undefined, indent);
}

function verbParts(clause: Clause, tokens: readonly Token[], words: LayerWords): string[] {
  const form = (token: number | undefined): string => cleanLine(tokens[token ?? -1]?.form ?? "");
  const { finite, lemma, modal, mood, verbTense, negation, opener } = clause;
  return [
    lemma === undefined ? "" : cleanLine(lemma),
    finite === undefined ? "" : `${words.finite} ${form(finite)}`,
    finite === undefined ? "" : [mood, verbTense].filter((x) => x !== undefined).join(" "),
    clause.perfect ? words.perfect : "",
    clause.passive ? words.passive : "",
    modal === undefined ? "" : `${words.modal} ${cleanLine(modal)}`,
    negation === undefined ? "" : `${words.not} (${form(negation)})`,
    opener === undefined ? "" : `${words.opener} ${form(opener)}`,
    clause.verbs.length > 0 ? clause.time : "",
  ];
}

function roleParts({ roles = [] }: Clause, tokens: readonly Token[]): string[] {
  return roles.map(({ role, token }) => `${role} ${cleanLine(tokens[token]?.form ?? "")}`);
}

/** The clause's own words; "…" where another clause or a stretch of it stands between them. */
function ownWords({ tokens: own }: Clause, tokens: readonly Token[]): string {
  let text = "";
  let last: number | undefined;
  for (const index of own) {
    const token = tokens[index];
    if (!token) continue;
    const before = last === undefined ? undefined : tokens[last];
    const gap = last !== undefined && index > last + 1 ? " … " : before && before.end === token.start ? "" : " ";
    text += gap + token.form;
    last = index;
  }
  return cleanLine(text);
}
