import type { Token } from "../../../core/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { adjectiveCells, agree, type Cells, determinerCells, nounCells, pronounCells } from "./agreement.ts";

/** A noun or pronoun that could be subject or object of its clause. */
export interface Nominal {
  /** Token that heads it, and the first token of its phrase. */
  readonly token: number;
  readonly from: number;
  readonly cells: Cells;
  readonly kind: "noun" | "name" | "pronoun" | "relative" | "number";
  readonly determiner: string;
  /** A noun stands right before the phrase: this may be its genitive or its apposition. */
  readonly after: "noun" | "conjunction" | "comma" | "verb" | "other" | "start";
  /** "und" or a comma and another nominal follow: several may agree with a plural verb. */
  readonly joined: boolean;
}

/** Noun phrases and pronouns without a preposition, among the tokens of a clause. */
export function nominalsOf(tokens: readonly Token[], list: readonly number[], lexicon: Lexicon): Nominal[] {
  const found: Nominal[] = [];
  for (const [place, index] of list.entries()) {
    const token = tokens[index] as Token;
    const nominal = readNominal(tokens, list, place, token, lexicon);
    if (nominal) found.push(nominal);
  }
  return found;
}

function readNominal(
  tokens: readonly Token[],
  list: readonly number[],
  place: number,
  token: Token,
  lexicon: Lexicon,
): Nominal | undefined {
  const { xpos } = token;
  const index = list[place] as number;
  const noun = xpos === "N";
  if (!noun && xpos !== "PRON" && xpos !== "REL" && xpos !== "NUM" && xpos !== "ADJA" && xpos !== "DET") return undefined;
  if (!noun && xpos !== "PRON" && xpos !== "REL" && continues(tokens, list, place)) return undefined;
  const lower = token.form.toLowerCase();
  // Leftwards over the phrase: numbers, adjectives with their adverbs, determiner, preposition.
  let first = place;
  let determiner = "";
  const parts: Cells[] = [];
  const adjectives: string[] = [];
  const word = (at: number): Token | undefined =>
    at >= 0 && (list[at] as number) === (list[at + 1] as number) - 1 ? tokens[list[at] as number] : undefined;
  if (xpos !== "PRON" && xpos !== "REL" && xpos !== "DET")
    for (let at = place - 1; ; at--) {
      const before = word(at);
      if (!before) break;
      if (before.xpos === "ADJA" || before.xpos === "NUM") {
        if (before.xpos === "ADJA") adjectives.push(before.form.toLowerCase());
        first = at;
      } else if (
        (before.xpos === "ADV" || before.xpos === "ADJD" || before.xpos === "CC" || before.form === ",") &&
        at + 1 === first &&
        first < place &&
        isPremodifier(tokens, list, at)
      )
        first = at;
      else {
        if (before.xpos === "DET") {
          determiner = before.form.toLowerCase();
          first = at;
        }
        break;
      }
    }
  const outside = word(first - 1);
  if (outside?.xpos === "ADP") return undefined;
  // "rund 500", "mehr als 100": an adverb may stand between preposition and number.
  if (outside?.xpos === "ADV" && word(first - 2)?.xpos === "ADP") return undefined;
  if (noun || xpos === "ADJA" || xpos === "NUM") {
    if (determiner !== "") parts.push(determinerCells(determiner));
    for (const a of xpos === "ADJA" ? [lower, ...adjectives] : adjectives) parts.push(adjectiveCells(a, determiner !== ""));
  }
  const readings = noun ? lexicon.nouns(token.form) : [];
  if (noun) parts.push(nounCells(token.form, readings));
  else if (xpos === "PRON" || xpos === "REL" || xpos === "DET") parts.push(pronounCells(lower));
  const next = tokens[list[place + 1] ?? -1];
  return {
    token: index,
    from: list[first] as number,
    cells: agree(parts),
    kind:
      xpos === "REL"
        ? "relative"
        : xpos === "PRON" || xpos === "DET"
          ? "pronoun"
          : !noun
            ? "number"
            : readings.length === 0
              ? "name"
              : "noun",
    determiner: determiner === "" && adjectives.length > 0 ? "adj" : determiner,
    after: before(tokens[list[first - 1] ?? -1]),
    joined: next?.xpos === "CC" || next?.form === ",",
  };
}

/** A determiner, number or adjective that its noun follows is no nominal of its own. */
function continues(tokens: readonly Token[], list: readonly number[], place: number): boolean {
  for (let at = place + 1; at < list.length && at < place + 8; at++) {
    const next = tokens[list[at] as number] as Token;
    if (next.xpos === "N") return true;
    if (!/^(?:ADJA|ADJD|ADV|NUM|CC)$/u.test(next.xpos ?? "") && next.form !== ",") return false;
  }
  return false;
}

/** "sehr wichtige", "politische und militärische": what stands between two parts of one phrase. */
function isPremodifier(tokens: readonly Token[], list: readonly number[], at: number): boolean {
  const here = tokens[list[at] as number] as Token;
  if (here.xpos === "ADV" || here.xpos === "ADJD") {
    const outer = tokens[list[at - 1] ?? -1]?.xpos;
    return outer === "DET" || outer === "ADP" || outer === "ADJA";
  }
  return tokens[list[at - 1] ?? -1]?.xpos === "ADJA";
}

function before(token: Token | undefined): Nominal["after"] {
  if (!token) return "start";
  if (token.xpos === "N") return "noun";
  if (token.xpos === "CC") return "conjunction";
  if (token.form === ",") return "comma";
  if (token.pos === "VERB") return "verb";
  return "other";
}
