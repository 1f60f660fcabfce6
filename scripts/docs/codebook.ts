import { STATUS_TABLE } from "../../src/analysis/index.ts";
import { CODEBOOK, KINDS, type KindEntry } from "../../src/core/index.ts";
import { table } from "./markdown.ts";

const QUADS = {
  VC: "verbal cooperation",
  MC: "material cooperation",
  VF: "verbal conflict",
  MF: "material conflict",
  none: "standing relation",
} as const;

/** The kinds, by quad class. */
export function codebook(): string {
  const entries = KINDS.map((kind) => ({ kind, entry: CODEBOOK[kind] as KindEntry }));
  return (Object.keys(QUADS) as (keyof typeof QUADS)[])
    .map((quad) => {
      const rows = entries
        .filter(({ entry }) => entry.quad === quad)
        .map(({ kind, entry }) => [
          `\`${kind}\``,
          entry.covers,
          entry.label.de,
          actors(entry),
          entry.plover,
          entry.cameo,
          entry.score === undefined ? "–" : String(entry.score),
        ]);
      return `### ${QUADS[quad]}\n\n${table(["kind", "covers", "German label", "actors", "PLOVER", "CAMEO", "score"], rows)}`;
    })
    .join("\n\n");
}

function actors({ symmetric, speechAct }: KindEntry): string {
  if (symmetric) return "symmetric";
  return speechAct ? "actor → recipient; speech act" : "actor → recipient";
}

/** How factuality, stance and tense become a status. */
export function statusTable(): string {
  return table(
    ["", "first row that fits", "status"],
    STATUS_TABLE.map((row, i) => [String(i + 1), row.when, row.status]),
  );
}
