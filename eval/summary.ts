import type { Measured } from "./measure.ts";
import { figure } from "./report.ts";

/** The main figures of every set, one a line. */
export function summary(measured: readonly Measured[]): readonly string[] {
  const width = Math.max(...measured.map((m) => m.name.length));
  return measured.map((m) => `${m.name.padEnd(width)}  ${line(m)}`);
}

function line(m: Measured): string {
  if (m.measure === "times") {
    const { strict, relaxed, value } = m.figures;
    return `times    strict ${figure(strict)}  relaxed ${figure(relaxed)}  value ${figure(value)}`;
  }
  if (m.measure === "quotes") {
    const { quote, speaker, joint } = m.figures;
    return `quotes   quote ${figure(quote.f1)}  speaker ${figure(speaker.f1)}  joint ${figure(joint.f1)} (simplified), ${figure(m.full.joint.f1)} (full)`;
  }
  const { gold, precision, recall, f1, clean, fields } = m.figures;
  const alarms = clean.of === 0 ? "" : `${clean.of - clean.right} of ${clean.of} texts without claims with a false alarm`;
  if (gold === 0) return `claims   ${alarms}`;
  const told = (["source", "factuality", "factuality not CT+", "tense"] as const)
    .map((f) => `${f} ${figure(fields[f].percent)}`)
    .join("  ");
  return `claims   P ${figure(precision)}  R ${figure(recall)}  F1 ${figure(f1)}  ${told}  ${alarms}`.trimEnd();
}
