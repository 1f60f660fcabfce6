import type { Kind } from "../../src/core/index.ts";
import { columns, figure } from "../report.ts";
import { FIELDS } from "./fields.ts";
import type { ClaimFigures, Hit, ScoredText, Share } from "./score.ts";

/** Longest stretch of evidence that is shown, in UTF-16 code units. */
const SHOWN = 160;

interface Sided {
  readonly kind: Kind;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** "treaty CYP,MLT", "visit EST > FIN". */
const event = ({ kind, actors, recipients }: Sided): string =>
  `${kind} ${[actors, recipients].map((side) => side.join(",")).join(" > ")}`.replace(/ > $/u, "");

/** Every error, text by text: what was missed and why, what nobody coded, what was found with a wrong field. */
export function claimErrors(texts: readonly ScoredText[]): readonly string[] {
  return texts.flatMap(({ id, text, hits, missed, falseAlarms }) => [
    ...missed.map(({ gold, cause }) => `MISS  ${id} | ${event(gold)} | ${cause} | ${gold.anchor}`),
    ...falseAlarms.map(({ claim, cause }) => {
      const evidence = text.slice(claim.evidence.start, claim.evidence.end).replaceAll(/\s+/gu, " ").slice(0, SHOWN);
      return `FALSE ${id} | ${event(claim)} | ${cause} | ${claim.rule} | ${evidence}`;
    }),
    ...hits.flatMap((hit) => wrongFields(id, hit)),
  ]);
}

function wrongFields(id: string, { gold, claim, fields }: Hit): readonly string[] {
  const wrong = fields.filter((f) => !f.right && f.field !== "factuality not CT+");
  if (wrong.length === 0) return [];
  const told = wrong.map((f) => `${f.field}: ${f.gold || "none"}, not ${f.found || "none"}`).join("; ");
  return [`WRONG ${id} | ${event(gold)} | ${told} | ${claim.rule} | ${gold.anchor}`];
}

/** Figures as lines of text; of texts without claims, only what they can tell. */
export function claimReport(f: ClaimFigures): readonly string[] {
  const kinds = Object.entries(f.kinds).map(([kind, k]) => [
    kind,
    String(k.gold),
    String(k.found),
    figure(k.recall),
    String(k.falseAlarms),
  ]);
  const causes = (counts: Readonly<Record<string, number>>): readonly string[][] =>
    Object.entries(counts).flatMap(([cause, n]) => (n === 0 ? [] : [[cause, String(n)]]));
  const tables =
    f.gold === 0
      ? []
      : [
          [["field of found claims", "right", "of", "%"], ...FIELDS.map((name) => [name, ...shareCells(f.fields[name])])],
          [["missed because", "claims"], ...causes(f.missedBy)],
          [["false because", "claims"], ...causes(f.falseBy)],
        ];
  const shares = [
    `precision ${figure(f.precision)}   recall ${figure(f.recall)}   F1 ${figure(f.f1)}`,
    `recall where the sentence names all actors ${share(f.inside)}, across sentences ${share(f.across)}`,
  ];
  return [
    `${f.texts} texts, ${f.gold} claims coded; ${f.found} reported`,
    ...(f.gold === 0 ? [] : shares),
    `texts without claims: ${f.clean.of}, of them with a false alarm: ${f.clean.of - f.clean.right}`,
    ...[[["kind", "coded", "found", "recall", "false"], ...kinds], ...tables].flatMap((rows) =>
      rows.length > 1 ? ["", ...columns(rows)] : [],
    ),
  ];
}

const share = (s: Share): string => `${figure(s.percent)} (${s.right} of ${s.of})`;
const shareCells = (s: Share): readonly string[] => [String(s.right), String(s.of), figure(s.percent)];
