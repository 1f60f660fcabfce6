import {
  type Block,
  type Clause,
  type Document,
  type LanguagePack,
  type Sentence,
  type Token,
  UNKNOWN_DATE,
} from "../../src/core/index.ts";
import type { Tree } from "./tree.ts";

/** The layers that are compared with the tree. */
export interface Layers {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** What was read in one sentence of the treebank, laid over its tree. */
export interface Prediction extends Layers {
  /** Place of the token's surface token in the tree's units: the one in which the token begins. */
  unitOf(token: number): number;
  /** Index of the first token that begins in the unit. */
  tokenOf(unit: number): number | undefined;
}

/** A text as one block of running text: what labels a page's blocks is measured elsewhere. */
export function asBody(id: string, text: string): { readonly document: Document; readonly blocks: readonly Block[] } {
  return {
    document: { id, text, published: UNKNOWN_DATE },
    blocks: [{ start: 0, end: text.length, label: "body", rule: "eval" }],
  };
}

/** Reads a sentence of the treebank as a document of its own. If the pack splits it, the parts are read one by one, as in any text. */
export function readTree(pack: LanguagePack, tree: Tree): Prediction {
  const bare = asBody(tree.id, tree.text);
  const sentences: readonly Sentence[] = pack.sentences(bare);
  const tokens = pack.tokens({ ...bare, sentences });
  const clauses = pack.clauses({ ...bare, sentences, tokens });
  return layOver(tree, { tokens, clauses });
}

/** Lays layers over a tree, by offsets. */
export function layOver({ units }: Tree, layers: Layers): Prediction {
  const places: number[] = [];
  const first = new Map<number, number>();
  let unit = 0;
  for (const [index, token] of layers.tokens.entries()) {
    while (unit + 1 < units.length && (units[unit + 1]?.start ?? 0) <= token.start) unit++;
    places.push(unit);
    if (!first.has(unit)) first.set(unit, index);
  }
  return { ...layers, unitOf: (token) => places[token] as number, tokenOf: (at) => first.get(at) };
}
