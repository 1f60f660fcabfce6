import { type Counts, type Miss, type Shares, shares } from "./counts.ts";
import type { Measured } from "./measure.ts";

/** Figures by layer, for programs: counts, and shares in per cent. */
export function asJson({ sentences, layers }: Measured): { readonly sentences: number; readonly layers: Record<string, Counts & Shares> } {
  const figures = Object.entries(layers).map(([name, { gold, found, right }]) => {
    const counts = { gold, found, right };
    return [name, { ...counts, ...shares(counts) }] as const;
  });
  return { sentences, layers: Object.fromEntries(figures) };
}

/** Figures by layer as a table. */
export function asTable(measured: Measured): string {
  const cell = (value: number | null): string => (value === null ? "–" : value.toFixed(1)).padStart(7);
  const rows = Object.entries(asJson(measured).layers).map(
    ([name, c]) =>
      `${name.padEnd(20)}${String(c.gold).padStart(7)}${String(c.found).padStart(7)}${cell(c.precision)}${cell(c.recall)}${cell(c.f)}`,
  );
  const head = `${"layer".padEnd(20)}${["gold", "found", "P", "R", "F1"].map((h) => h.padStart(7)).join("")}`;
  return [`${measured.sentences} sentences`, head, ...rows].join("\n");
}

/** Every place that differs, sentence by sentence; `only` names one layer. */
export function asMisses({ layers, texts }: Measured, only?: string): string {
  const misses = Object.values(layers)
    .flatMap((t) => t.misses)
    .filter((m) => only === undefined || m.layer === only);
  const lines: string[] = [];
  for (const [id, text] of texts) {
    const here = misses.filter((m) => m.sentence === id);
    if (here.length > 0) lines.push(`${id}: ${text}`, ...here.map(missLine));
  }
  return lines.join("\n");
}

function missLine({ layer, expected, got }: Miss): string {
  const said = expected === undefined ? `FALSE ${got}` : got === undefined ? `MISS  ${expected}` : `WRONG ${expected}, not ${got}`;
  return `  ${layer.padEnd(20)}${said}`;
}
