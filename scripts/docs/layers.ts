import { readFileSync } from "node:fs";
import { table } from "./markdown.ts";
import { ROOT } from "./pages.ts";

interface Figures {
  readonly sentences: number;
  readonly layers: Readonly<Record<string, { readonly gold: number; readonly f: number | null }>>;
}

/** How well the layers under the claims are read, each treebank by models that have not seen it. From the provenance of the models. */
export function layerFigures(): string {
  const { figures } = JSON.parse(readFileSync(`${ROOT}models/de/provenance.json`, "utf8")) as {
    readonly figures: Readonly<Record<string, Figures | string>>;
  };
  const measured = Object.entries(figures).filter((entry): entry is [string, Figures] => typeof entry[1] !== "string");
  const layers = Object.keys(measured[0]?.[1].layers ?? {}).filter((name) => measured.every(([, m]) => m.layers[name]?.f !== null));
  return table(
    ["layer (F1; accuracy for parts of speech and lemmas)", ...measured.map(([name, { sentences }]) => `${name}, ${sentences} sentences`)],
    layers.map((layer) => [layer, ...measured.map(([, m]) => m.layers[layer]?.f?.toFixed(1) ?? "–")]),
  );
}
