import { contradictionWords } from "../contradictions/words.ts";
import { placeOf, quoted, voice } from "../terminal/claim-words.ts";
import { cleanView } from "../terminal/clean.ts";
import type { UiLanguage } from "../views.ts";
import { wordsOf } from "../words.ts";
import { briefingHead, briefingSubject, citationRating, itemHeading, itemStory } from "./tell.ts";
import type { BriefingCitation, BriefingItem, BriefingView } from "./views.ts";
import { briefingWords } from "./words.ts";

/**
 * A briefing as plain text with numbered citations, as it is pasted into a mail or a file. Lines are not broken: whoever shows them does that.
 * @param origin scheme, host and port of the claims' permanent addresses
 */
export function briefingText(given: BriefingView, language: UiLanguage, origin: string): string {
  const view = cleanView(given);
  const words = briefingWords(language);
  const title = words.about(briefingSubject(view, language));
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", name, "-".repeat(name.length), ...lines];
  return `${[
    title,
    "=".repeat(title.length),
    words.never,
    ...(view.sample === "none" ? [] : [view.sample === "all" ? words.sample : words.someSample]),
    "",
    ...briefingHead(view, language).map(([name, says]) => `${name}: ${says}`),
    ...changesOf(view, section, language),
    ...section(words.events, view.events.length === 0 ? [words.none] : view.events.flatMap((e) => itemLines(e, view, language))),
    ...section(
      words.relations,
      view.relations.flatMap((r) => itemLines(r, view, language)),
    ),
    ...(view.left.many > 0 ? ["", words.left(view.left.many)] : []),
    ...(view.left.few > 0 ? ["", words.fewer(view.left.few)] : []),
    ...section(
      words.sources,
      view.citations.map((c) => citationLine(c, language, origin)),
    ),
    ...section(words.method, words.methodSays),
  ].join("\n")}\n`;
}

function changesOf(view: BriefingView, section: (name: string, lines: readonly string[]) => string[], language: UiLanguage): string[] {
  const words = briefingWords(language);
  if (view.question.from === undefined || view.events.length === 0) return [];
  const changed = view.events.filter((e) => e.change !== "told");
  return section(
    words.changes,
    changed.length === 0 ? [words.noChanges] : changed.map((e) => `- ${itemHeading(e, language)} (${words.change[e.change ?? "new"]})`),
  );
}

function itemLines(item: BriefingItem, { citations }: BriefingView, language: UiLanguage): string[] {
  const words = briefingWords(language);
  const terminal = wordsOf(language);
  const said = (n: number): string => {
    const claim = citations[n - 1]?.claim;
    return claim ? `${words.says[claim.status]}: ${voice(claim, terminal)}: ${quoted(claim.quote, terminal)} [${n}]` : `[${n}]`;
  };
  const stated = (name: string, of: BriefingItem["times"]): string[] =>
    of.length === 0 ? [] : [`${name}: ${of.map((s) => s.value).join("; ")}`];
  const side = (n: number): string => {
    const claim = citations[n - 1]?.claim;
    return claim ? `${words.says[claim.status]}: ${voice(claim, terminal)} [${n}]` : `[${n}]`;
  };
  return [
    "",
    `* ${itemHeading(item, language)}`,
    itemStory(item, language).join(" "),
    ...item.told.map(({ n, also }) => `- ${said(n)}${also > 0 ? ` (${words.also(also)})` : ""}`),
    ...(item.more > 0 ? [`- ${words.more(item.more)}`] : []),
    ...(item.opposed.length > 0 ? [`${words.opposed}. ${words.noWinner}`] : []),
    ...item.opposed.map((o) => `- ${contradictionWords(language).type[o.type]}: ${side(o.a)} ≠ ${side(o.b)}`),
    ...stated(words.times, item.times),
    ...stated(words.places, item.places),
    ...(item.unknown.length > 0 ? [`${words.unknownTitle}: ${item.unknown.map((u) => words.unknown[u]).join("; ")}.`] : []),
  ];
}

function citationLine(citation: BriefingCitation, language: UiLanguage, origin: string): string {
  const { n, claim, original } = citation;
  const words = briefingWords(language);
  const terminal = wordsOf(language);
  const { title, sanctions } = claim.document;
  return [
    `[${n}] ${placeOf(claim.document, terminal)}${title === undefined ? "" : `: ${quoted(title, terminal)}`}`,
    ...(sanctions ? [words.sanctioned] : []),
    ...citationRating(citation, language),
    ...(original === undefined ? [] : [original]),
    `${words.claim} ${origin}/claims/${encodeURIComponent(claim.id)}`,
  ].join(" · ");
}
