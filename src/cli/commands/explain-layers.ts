import { type Layers, readLayers, renderLayers, shipped } from "../../app/index.ts";
import { type CommonOptions, languageOf } from "../common.ts";
import { renderOptions } from "../output.ts";
import { givenDate, inputOf, writeAll } from "./explain-texts.ts";

/** Prints the layers of every article at a path; as JSON, a list of readings, each with the name of its file. Touches no ledger. */
export async function explainLayers(path: string, options: CommonOptions & { readonly published?: string }): Promise<void> {
  const given = givenDate(options.published);
  const all = readLayers(await inputOf(path), shipped().packs(), given);
  return writeAll<Exclude<Layers, { readonly reason: string }>>(all, options.json === true, (layers) =>
    renderLayers(layers, renderOptions(languageOf(options))),
  );
}
