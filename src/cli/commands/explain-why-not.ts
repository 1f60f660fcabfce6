import { existsSync } from "node:fs";
import { readWhyNot, renderWhyNot, shipped, type WhyNot, whyNotIn } from "../../app/index.ts";
import { type CommonOptions, languageOf, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { found } from "../found.ts";
import { renderOptions } from "../output.ts";
import { givenDate, inputOf, writeAll } from "./explain-texts.ts";

type Told = Exclude<WhyNot, { readonly reason: string }>;

/** Ids of documents: 13 characters of Crockford's base32, see docs/ledger.md. */
const DOCUMENT_ID = /^[0-9a-hjkmnp-tv-z]{13}$/u;

/** Prints why sentences gave no claim: of a document of the ledger, or of every article at a path. A file of that name goes first. */
export async function explainWhyNot(asked: string, options: CommonOptions & { readonly published?: string }): Promise<void> {
  const print = (all: AsyncIterable<WhyNot>): Promise<void> =>
    writeAll<Told>(all, options.json === true, (view) => renderWhyNot(view, renderOptions(languageOf(options))));
  if (asked === "-" || existsSync(asked)) return print(readWhyNot(await inputOf(asked), shipped().packs(), givenDate(options.published)));
  const id = asked.trim();
  if (!DOCUMENT_ID.test(id)) throw new UsageError(`There is no file "${asked}", and it is no id of a document either.`);
  if (options.published !== undefined) throw new UsageError("--published goes with a file; a document has a date of its own.");
  const told = await withLedger(options, false, async (bench) => found("document", id, await whyNotIn(bench, id)));
  return print(one(told));
}

async function* one(told: WhyNot): AsyncIterable<WhyNot> {
  yield told;
}
