import type { Token } from "../../../core/index.ts";
import { ANY, adjectiveCells, type Cells, determinerCells } from "./agreement.ts";
import type { Forms } from "./forms.ts";

/** A noun or pronoun that could be subject or object of its clause. */
export interface Nominal {
  /** Token that heads it, and the first token of its phrase. */
  readonly token: number;
  readonly from: number;
  readonly cells: Cells;
  readonly kind: "noun" | "name" | "pronoun" | "relative" | "number";
  readonly determiner: string;
  /** What stands right before the phrase; of a noun this may be the genitive or an apposition. */
  readonly after: "noun" | "governed" | "conjunction" | "comma" | "verb" | "other" | "start";
  /** "und" or a comma and another nominal follow: several may agree with a plural verb. */
  readonly joined: boolean;
  /** Hashes of the word and of its ending. */
  readonly word: number;
  readonly suffix: number;
}

/** Noun phrases and pronouns without a preposition, among the tokens of a clause. */
export function nominalsOf(tokens: readonly Token[], list: readonly number[], forms: Forms): Nominal[] {
  const found: Nominal[] = [];
  for (const [place, index] of list.entries()) {
    const token = tokens[index] as Token;
    const nominal = readNominal(tokens, list, place, token, forms);
    if (nominal) found.push(nominal);
  }
  return found;
}

function readNominal(tokens: readonly Token[], list: readonly number[], place: number, token: Token, forms: Forms): Nominal | undefined {
  const kind = kindOf(tokens, list, place, token);
  if (kind === undefined) return undefined;
  const { first, determiner, cells } = kind === "pronoun" || kind === "relative" ? bare(place) : phraseBefore(tokens, list, place);
  const outside = neighbour(tokens, list, first - 1);
  if (outside?.xpos === "ADP") return undefined;
  // "rund 500", "mehr als 100": an adverb may stand between preposition and number.
  if (outside?.xpos === "ADV" && neighbour(tokens, list, first - 2)?.xpos === "ADP") return undefined;
  const facts = forms(token.form, kind);
  const next = tokens[list[place + 1] ?? -1];
  return {
    token: list[place] as number,
    from: list[first] as number,
    cells: (cells & facts.cells) === 0 ? cells : cells & facts.cells,
    kind: kind === "noun" && !facts.known ? "name" : kind,
    determiner,
    after: before(tokens, list, first),
    joined: next?.xpos === "CC" || next?.form === ",",
    word: facts.word,
    suffix: facts.suffix,
  };
}

/** What a token can head; nothing where a noun follows that it belongs to. */
function kindOf(
  tokens: readonly Token[],
  list: readonly number[],
  place: number,
  { xpos }: Token,
): Exclude<Nominal["kind"], "name"> | undefined {
  if (xpos === "N") return "noun";
  if (xpos === "PRON") return "pronoun";
  if (xpos === "REL") return "relative";
  if ((xpos !== "NUM" && xpos !== "ADJA" && xpos !== "DET") || continues(tokens, list, place)) return undefined;
  return xpos === "DET" ? "pronoun" : "number";
}

interface Before {
  /** Place where the phrase begins. */
  readonly first: number;
  readonly determiner: string;
  /** What determiner and adjectives allow. */
  readonly cells: Cells;
}

const bare = (place: number): Before => ({ first: place, determiner: "", cells: ANY });

/** Leftwards over the phrase: numbers, adjectives with their adverbs, determiner. */
function phraseBefore(tokens: readonly Token[], list: readonly number[], place: number): Before {
  let first = place;
  let determiner = "";
  const adjectives: string[] = [];
  const head = tokens[list[place] as number] as Token;
  if (head.xpos === "ADJA") adjectives.push(head.lemma);
  for (let at = place - 1; ; at--) {
    const token = neighbour(tokens, list, at);
    if (!token) break;
    if (token.xpos === "ADJA" || token.xpos === "NUM") {
      if (token.xpos === "ADJA") adjectives.push(token.lemma);
      first = at;
    } else if (at + 1 === first && first < place && isPremodifier(tokens, list, at)) first = at;
    else {
      if (token.xpos === "DET") {
        determiner = token.lemma;
        first = at;
      }
      break;
    }
  }
  let cells = determiner === "" ? ANY : determinerCells(determiner);
  for (const adjective of adjectives) {
    const allowed = adjectiveCells(adjective, determiner !== "");
    if ((cells & allowed) !== 0) cells &= allowed;
  }
  return { first, determiner: determiner === "" && adjectives.length > 0 ? "adj" : determiner, cells };
}

/** The token at a place of the clause if it stands right before the next one. */
function neighbour(tokens: readonly Token[], list: readonly number[], at: number): Token | undefined {
  return at >= 0 && list[at] === (list[at + 1] as number) - 1 ? tokens[list[at] as number] : undefined;
}

/** A determiner, number or adjective that its noun follows is no nominal of its own. */
function continues(tokens: readonly Token[], list: readonly number[], place: number): boolean {
  for (let at = place + 1; at < list.length && at < place + 8; at++) {
    const next = tokens[list[at] as number] as Token;
    if (next.xpos === "N") return true;
    if (!INSIDE.has(next.xpos ?? "") && next.form !== ",") return false;
  }
  return false;
}

const INSIDE: ReadonlySet<string> = new Set(["ADJA", "ADJD", "ADV", "NUM", "CC"]);

/** "sehr wichtige", "politische und militärische": what stands between two parts of one phrase. */
function isPremodifier(tokens: readonly Token[], list: readonly number[], at: number): boolean {
  const { xpos, form } = tokens[list[at] as number] as Token;
  const outer = tokens[list[at - 1] ?? -1]?.xpos;
  if (xpos === "ADV" || xpos === "ADJD") return outer === "DET" || outer === "ADP" || outer === "ADJA";
  return (xpos === "CC" || form === ",") && outer === "ADJA";
}

/** What stands before the phrase; `governed`: a noun that a preposition governs ("im Hamburger Hafen"). */
function before(tokens: readonly Token[], list: readonly number[], first: number): Nominal["after"] {
  const token = tokens[list[first - 1] ?? -1];
  if (!token) return "start";
  if (token.xpos === "N") {
    let at = first - 1;
    while (neighbour(tokens, list, at - 1)?.xpos === "N") at--;
    const { first: start } = phraseBefore(tokens, list, at);
    return neighbour(tokens, list, start - 1)?.xpos === "ADP" ? "governed" : "noun";
  }
  if (token.xpos === "CC") return "conjunction";
  if (token.form === ",") return "comma";
  if (token.pos === "VERB") return "verb";
  return "other";
}
