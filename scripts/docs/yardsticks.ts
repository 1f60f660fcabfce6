import { FALSE_CAUSES, type FalseCause, MISS_CAUSES, type MissCause } from "../../eval/claims/causes.ts";
import { FIELDS } from "../../eval/claims/fields.ts";
import type { ClaimFigures, Share } from "../../eval/claims/score.ts";
import { type Row, readMeasured } from "../../eval/measured.ts";
import { code, table } from "./markdown.ts";
import { ROOT } from "./pages.ts";

type Of<M extends Row["measure"]> = Extract<Row, { readonly measure: M }>;
/** Name of a figure and how it is shown. */
type Line<M extends Row["measure"]> = readonly [name: string, show: (row: Of<M>) => string];

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(1));
const share = ({ percent, of }: Share): string => (of === 0 ? "–" : `${figure(percent)} of ${of}`);

const TIMES: readonly Line<"times">[] = [
  ["texts", (r) => String(r.figures.texts)],
  ["times annotated", (r) => String(r.figures.gold)],
  ["strict F1", (r) => figure(r.figures.strict)],
  ["relaxed F1", (r) => figure(r.figures.relaxed)],
  ["value F1", (r) => figure(r.figures.value)],
  ["right type", (r) => figure(r.figures.type)],
];

const QUOTES: readonly Line<"quotes">[] = [
  ["texts", (r) => String(r.figures.texts)],
  ["quotations annotated, none nested", (r) => String(r.figures.gold)],
  ["quote F1", (r) => figure(r.figures.quote.f1)],
  ["speaker F1", (r) => figure(r.figures.speaker.f1)],
  ["joint F1", (r) => figure(r.figures.joint.f1)],
  ["half of the quote found, F1", (r) => figure(r.figures.half)],
  ["… and the speaker right, F1", (r) => figure(r.figures.halfWithSpeaker)],
  ["nested ones and all parts, F1", (r) => figure(r.full.joint.f1)],
  ...["Direct", "Indirect", "FreeIndirect", "IndirectFreeIndirect", "Reported"].map(
    (type): Line<"quotes"> => [
      `${type}, half found`,
      ({ figures: { types } }) => `${types[type]?.found ?? 0} of ${types[type]?.gold ?? 0}`,
    ],
  ),
];

const coded = (show: (f: ClaimFigures) => string) => (r: Of<"claims">) => (r.figures.gold === 0 ? "–" : show(r.figures));

const CLAIMS: readonly Line<"claims">[] = [
  ["texts", (r) => String(r.figures.texts)],
  ["claims coded by hand", (r) => String(r.figures.gold)],
  ["precision", coded((f) => figure(f.precision))],
  ["recall", coded((f) => figure(f.recall))],
  ["F1", coded((f) => figure(f.f1))],
  ["recall inside sentences", coded((f) => share(f.inside))],
  ["recall across sentences", coded((f) => share(f.across))],
  ...FIELDS.map((field): Line<"claims"> => [field, coded((f) => share(f.fields[field]))]),
  ["texts without claims", (r) => String(r.figures.clean.of)],
  ["… with a false alarm", (r) => (r.figures.clean.of === 0 ? "–" : String(r.figures.clean.of - r.figures.clean.right))],
  ...(Object.keys(MISS_CAUSES) as MissCause[]).map(
    (cause): Line<"claims"> => [`missed: ${cause}`, coded((f) => String(f.missedBy[cause] ?? 0))],
  ),
  ...(Object.keys(FALSE_CAUSES) as FalseCause[]).map(
    (cause): Line<"claims"> => [`false: ${cause}`, (r) => String(r.figures.falseBy[cause] ?? 0)],
  ),
];

/** One table, a set a column. */
function tableOf<M extends Row["measure"]>(title: string, rows: readonly Of<M>[], lines: readonly Line<M>[]): readonly string[] {
  if (rows.length === 0) return [];
  const body = lines.map(([name, show]) => [name, ...rows.map(show)]);
  const dated = [
    ["measured on", ...rows.map((r) => r.date)],
    ["analyser", ...rows.map((r) => code(r.analyser))],
  ];
  return [table([title, ...rows.map((r) => r.name)], [...body, ...dated])];
}

/** What was last measured on yardsticks from outside, with the day and the version of the analyser. From eval/measured.json. */
export function yardstickTables(): string {
  const rows = readMeasured(ROOT);
  const of = <M extends Row["measure"]>(measure: M): readonly Of<M>[] => rows.filter((r): r is Of<M> => r.measure === measure);
  const tables = [
    ...tableOf("times", of("times"), TIMES),
    ...tableOf("quotations", of("quotes"), QUOTES),
    ...tableOf("claims", of("claims"), CLAIMS),
  ];
  return tables.length === 0 ? "Nothing measured yet." : tables.join("\n\n");
}

/** Recall and false alarms by kind on the yardsticks for claims, all sets together. */
export function yardstickKinds(): string {
  const kinds = new Map<string, { readonly gold: number; readonly found: number; readonly falseAlarms: number }>();
  for (const row of readMeasured(ROOT)) {
    if (row.measure !== "claims") continue;
    for (const [kind, { gold, found, falseAlarms }] of Object.entries(row.figures.kinds)) {
      const sum = kinds.get(kind) ?? { gold: 0, found: 0, falseAlarms: 0 };
      kinds.set(kind, { gold: sum.gold + gold, found: sum.found + found, falseAlarms: sum.falseAlarms + falseAlarms });
    }
  }
  const rows = [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, k]) => {
      const recall = k.gold === 0 ? "–" : `${Math.round((100 * k.found) / k.gold)} %`;
      return [code(kind), String(k.gold), String(k.found), recall, String(k.falseAlarms)];
    });
  return rows.length === 0 ? "Nothing measured yet." : table(["kind", "coded by hand", "found", "recall", "false alarms"], rows);
}
