import type { ClaimView, DyadView, TodayView } from "../views.ts";
import { wordsOf } from "../words.ts";
import { entryLines } from "./brief-entry.ts";
import { type Entry, planBrief } from "./brief-plan.ts";
import { type LineContext, legendLines } from "./claim-lines.ts";
import { cleanView } from "./clean.ts";
import { renderFunnel } from "./funnel.ts";
import { page, paintOf, type RenderOptions } from "./paint.ts";
import { displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

/**
 * A briefing of one dyad or of the whole ledger: what is claimed, by whom, how firmly, newest first. It says what is
 * said and never what is true. Ends with a line break, like every render function.
 */
export function renderBrief(view: TodayView | DyadView, options: RenderOptions): string {
  const words = wordsOf(options.language);
  const paint = paintOf(options);
  const context: LineContext = { words, paint, width: options.width, indent: "" };
  const clean = cleanView(view);
  const dyads = "dyads" in clean ? clean.dyads : [clean];
  const alone = "dyads" in clean ? clean.alone : [];
  const all = [...dyads.flatMap((d) => d.claims), ...alone];

  const lines: string[] = [];
  const block = (more: readonly string[]): void => void lines.push(...more, "");
  if ("dyads" in clean) {
    block([...wrap(words.briefTitle, options.width).map(paint.bold), renderFunnel(clean.funnel, options).trimEnd()]);
  }
  if (all.length === 0) return page([...lines, words.nothing]);
  if (all.some((c) => c.document.sample)) block(wrap(words.sampleNote, options.width));
  block(legendLines(words, options.width));

  const shown = new Set<string>();
  const speculation: Entry[] = [];
  for (const dyad of dyads) section(dyadHead(dyad), dyad.claims);
  section([words.alone], alone);
  if (speculation.length > 0) {
    block(heading([words.speculation, ...wrap(words.speculationNote, options.width)]));
    for (const entry of speculation) block(entryLines(entry, context));
  }
  return page(lines.slice(0, -1));

  /** What is said; speculation waits for the end. A claim of several pairs is told under the first of them. */
  function section(head: readonly string[], claims: readonly ClaimView[]): void {
    const fresh = claims.filter((c) => !shown.has(c.id));
    const known = claims.filter((c) => shown.has(c.id)).map((c) => c.id);
    for (const c of claims) shown.add(c.id);
    const plan = planBrief(fresh);
    speculation.push(...plan.speculation);
    if (plan.said.length === 0 && (known.length === 0 || fresh.length > 0)) return;
    block(heading(head));
    for (const entry of plan.said) block(entryLines(entry, context));
    if (known.length > 0) block(wrap(words.above(known.join(", ")), options.width, "  "));
  }

  function heading([first = "", ...rest]: readonly string[]): string[] {
    const [top = "", ...more] = wrap(first, options.width - 4);
    return [paint.bold(`── ${top} ${"─".repeat(Math.max(0, options.width - displayWidth(top) - 4))}`), ...more, ...rest];
  }

  function dyadHead({ id, actors: [a, b], articles, origins, claims }: DyadView): string[] {
    const counts = [words.claims(claims.length), words.articlesFromOrigins(articles, origins)];
    return [`${a.name} – ${b.name} · ${id}`, ...wrap(counts.join(" · "), options.width)];
  }
}
