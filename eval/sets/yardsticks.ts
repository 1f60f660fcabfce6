import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { GoldClaim } from "../claims/gold.ts";
import type { TokenSpan } from "../quotes/over-tokens.ts";
import type { TokenQuote } from "../quotes/score.ts";
import type { Time } from "../times/score.ts";
import { documentOf, type JsonLine, readJsonLines } from "./lines.ts";
import type { GoldSet } from "./sets.ts";

/**
 * Reads a yardstick of JSON lines by what its lines hold: `timex` (times), `annotations` over `tokenChars` (quotations) or `claims`.
 * @returns undefined if the lines hold nothing that is scored.
 * @throws Error naming a line that cannot be read.
 */
export function readYardstick(file: string): GoldSet | undefined {
  const named = { name: basename(file, ".jsonl"), path: file };
  const lines = readJsonLines(file);
  const has = (field: string): boolean => Array.isArray(lines[0]?.value[field]) && typeof lines[0].value["text"] === "string";
  if (has("timex"))
    return { ...named, measure: "times", documents: lines.map((l) => ({ document: documentOf(l), times: listOf<Time>(l, "timex") })) };
  if (has("annotations") && has("tokenChars"))
    return {
      ...named,
      measure: "quotes",
      documents: lines.map((l) => ({
        document: documentOf(l),
        tokens: listOf<TokenSpan>(l, "tokenChars"),
        quotes: listOf<TokenQuote>(l, "annotations"),
      })),
    };
  if (has("claims"))
    return {
      ...named,
      measure: "claims",
      documents: lines.map((l) => ({ document: documentOf(l), claims: listOf<GoldClaim>(l, "claims") })),
    };
  return undefined;
}

/**
 * Reads a list of texts without claims, `NAME.negatives.txt`: ids, one a line, of texts in `NAME.train.jsonl` beside it.
 * @throws Error if the texts are not there.
 */
export function readNegatives(file: string): GoldSet {
  const name = basename(file, ".txt");
  const texts = join(dirname(file), `${name.replace(/\.negatives$/u, "")}.train.jsonl`);
  const byId = new Map(readJsonLines(texts).map((l) => [String(l.value["id"]), l]));
  const documents = readFileSync(file, "utf8")
    .split("\n")
    .filter((id) => id.trim() !== "")
    .map((id) => {
      const line = byId.get(id);
      if (!line) throw new Error(`${file}: there is no text ${id} in ${texts}`);
      return { document: documentOf(line), claims: [] };
    });
  return { name, path: file, measure: "claims", documents };
}

function listOf<T>({ value, where }: JsonLine, field: string): readonly T[] {
  const list = value[field];
  if (!Array.isArray(list)) throw new Error(`${where} has no list "${field}"`);
  return list as readonly T[];
}
