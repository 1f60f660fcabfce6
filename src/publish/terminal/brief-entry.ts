import type { Entry } from "./brief-plan.ts";
import { claimLines, type LineContext } from "./claim-lines.ts";
import { AGAINST, placeOf, quoted } from "./claim-words.ts";
import { wrap, wrapParts } from "./wrap.ts";

/** A claim of a brief, how often it is told, and below it what denies it. */
export function entryLines({ claim, prints, denials, deniedAt }: Entry, context: LineContext): string[] {
  const { words, width, indent, lead = "" } = context;
  const inner = `${indent}${" ".repeat(lead.length)}  `;
  const again = claim.again ?? [];
  const also = prints.map((p) => `${placeOf(p.document, words)} (${p.id})`);
  // A print may have edited the sentence: nothing is shown as told there that it does not say in its own words.
  const reworded = prints.filter((p) => p.quote !== claim.quote);
  const counts = words.articlesFromOrigins(claim.articles, claim.origins);
  return [
    ...claimLines(claim, context),
    ...(again.length > 0 ? wrapParts([`${words.timesInArticle(again.length + 1)}: ${again.join(", ")}`], width, inner) : []),
    ...(also.length > 0 ? wrapParts([`${words.alsoIn} ${also[0] ?? ""}`, ...also.slice(1)], width, inner) : []),
    ...reworded.flatMap((p) => wrap(`${p.id}: ${quoted(p.quote, words)}`, width, inner, `${inner} `)),
    ...(claim.articles > 1 ? wrapParts([counts], width, inner) : []),
    ...denials.flatMap((d) => entryLines(d, { ...context, indent: inner, lead: `${AGAINST} ` })),
    ...deniedAt.map((id) => `${inner}${AGAINST} ${words.deniedAt(id)}`),
  ];
}
