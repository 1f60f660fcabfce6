import { type Below, overlaps, type Quotation, type Source, type Stance } from "../../../core/index.ts";
import type { Scene } from "./speaker.ts";

/**
 * Konjunktiv passages that run on: a main clause in Konjunktiv I, or in the Konjunktiv II that replaces it, without a
 * source of its own belongs to the last one named, as long as no sentence in the indicative has come between
 * (Duden Grammatik §§ 763–774, "berichtete Rede").
 */
export function continuedSpeech({ sentences }: Below<"quotations">, scenes: readonly Scene[], known: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  let running: { sources: readonly Source[]; stance: Stance; speaker: Quotation["speaker"]; block: number } | undefined;
  for (const scene of scenes) {
    const block = sentences[scene.sentence]?.block ?? 0;
    const here = known.filter((q) => q.spans.some((s) => sentences[scene.sentence] !== undefined && overlaps(s, sentences[scene.sentence] as (typeof sentences)[number])));
    const named = here.findLast((q) => q.sources.length > 0);
    if (named) {
      running = { sources: named.sources, stance: named.stance === "denies" || named.stance === "admits" ? "states" : named.stance, speaker: named.speaker, block };
      continue;
    }
    const reported = scene.clauses.filter((c) => c.type === "main" && c.mood === "Sub" && isReportive(scene, c.finite));
    const first = reported[0];
    if (first && running && block - running.block <= 1) {
      const end = Math.max(...scene.clauses.map((c) => c.end));
      out.push({ spans: [{ start: first.start, end }], speaker: running.speaker, cue: [], type: "FreeIndirect", nested: false, sources: running.sources, stance: running.stance, rule: "de.quote.konjunktiv-runs-on" });
      running = { ...running, block };
    } else if (scene.clauses.some((c) => c.type === "main")) running = undefined;
  }
  return out;
}

/** Konjunktiv I, or "hätten", "wären" which replace it in the plural; "könnte", "würde" also speculate and do not count. */
function isReportive(scene: Scene, finite: number | undefined): boolean {
  if (finite === undefined) return false;
  const form = scene.tokens[finite]?.form.toLowerCase() ?? "";
  return /^(?:hätten?|wären?)$/u.test(form) || !/^(?:würden?|könnten?|sollten?|müssten?|dürften?|möchten?)$/u.test(form);
}
