/** Reads CoNLL-U (https://universaldependencies.org/format.html) and evens out what German treebanks annotate differently. */

/** A syntactic word. Words of one surface token ("am" = an + dem) share its span. */
export interface Word {
  /** Place in the sentence, from 1. */
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: Readonly<Record<string, string>>;
  /** Id of the head, 0 at the root. */
  readonly head: number;
  readonly deprel: string;
  /** UTF-16 offsets of the surface token in the sentence's text, half open. */
  readonly start: number;
  readonly end: number;
}

export interface ConlluSentence {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Word[];
}

/**
 * Every sentence of a CoNLL-U text; empty nodes are left out.
 * @throws Error naming the line if a line has not ten columns or a form is not found in the sentence's text.
 */
export function readConllu(source: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let id = "";
  let text = "";
  let tokens: Word[] = [];
  let at = 0; // end of the last surface token
  let range: { last: number; start: number; end: number } | undefined;
  const place = (form: string, line: number): { start: number; end: number } => {
    const start = text.indexOf(form, at);
    if (start < 0) throw new Error(`line ${line}: "${form}" does not stand in the text of the sentence ${id}`);
    at = start + form.length;
    return { start, end: at };
  };
  const close = (): void => {
    if (tokens.length > 0) sentences.push({ id, text, tokens });
    [id, text, tokens, at, range] = ["", "", [], 0, undefined];
  };
  for (const [n, line] of source.split(/\r?\n/u).entries()) {
    if (line === "") close();
    else if (line.startsWith("# sent_id = ")) id = line.slice(12);
    else if (line.startsWith("# text = ")) text = line.slice(9);
    if (line === "" || line.startsWith("#")) continue;
    const columns = line.split("\t");
    if (columns.length !== 10) throw new Error(`line ${n + 1}: expected 10 columns, found ${columns.length}`);
    const [number = "", form = "", lemma = "", upos = "", xpos = "", feats = "", head = "", deprel = ""] = columns;
    if (number.includes(".")) continue;
    if (number.includes("-")) {
      range = { last: Number(number.split("-")[1]), ...place(form, n + 1) };
      continue;
    }
    const inside = range && Number(number) <= range.last ? range : undefined;
    const { start, end } = inside ?? place(form, n + 1);
    tokens.push({ id: Number(number), form, lemma, upos, xpos, feats: readFeats(feats), head: Number(head), deprel, start, end });
  }
  close();
  return sentences;
}

function readFeats(cell: string): Readonly<Record<string, string>> {
  if (cell === "_") return {};
  return Object.fromEntries(cell.split("|").map((pair) => pair.split("=") as [string, string]));
}
