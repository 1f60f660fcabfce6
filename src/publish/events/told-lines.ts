import { groupBy } from "../../analysis/group-by.ts";
import { CREDIBILITY, RELIABILITY } from "../../core/index.ts";
import { claimLines, type LineContext } from "../terminal/claim-lines.ts";
import { placeOf, quoted } from "../terminal/claim-words.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import type { UiLanguage } from "../views.ts";
import type { Words } from "../words.ts";
import { type Printed, printedOnce } from "./printed.ts";
import { originOf, whyHere } from "./tell.ts";
import type { EventClaimView } from "./views.ts";
import { eventWords } from "./words.ts";

type Stance = EventClaimView["claim"]["stance"];

/** Claims by stance. Prints of one text with one voice, told in one way, are shown once. */
export function byStance(told: readonly EventClaimView[]): ReadonlyMap<Stance, readonly Printed[]> {
  return groupBy(printedOnce(told), (p) => p.told.claim.stance);
}

/**
 * A claim with its origin, why it is taken to tell this event, its Admiralty marks, and where else it is printed.
 * @param alone nobody else tells the event: nothing had to be decided
 */
export function toldLines({ told, prints }: Printed, alone: boolean, context: LineContext, language: UiLanguage): string[] {
  const { claim, origin } = told;
  const { words, width } = context;
  const own = eventWords(language);
  // Who says so stands above already, where it is the named source or the outlet itself.
  const shown = origin.basis === "outlet" ? claim.document.outlet : origin.basis === "source" ? claim.sources.at(-1)?.name : undefined;
  const behind = shown !== undefined && shown === origin.names[0] ? [] : [`${own.origin}: ${originOf(origin, language)}`];
  const copy = origin.copyOf === undefined ? [] : [own.copyOf(origin.copyOf)];
  const again = prints.filter((p) => p.claim.document.id === claim.document.id);
  const also = prints.filter((p) => !again.includes(p)).map((p) => `${placeOf(p.claim.document, words)} (${p.claim.id})`);
  const reworded = prints.filter((p) => p.claim.quote !== claim.quote);
  return [
    ...claimLines(claim, context),
    ...wrapParts([...behind, ...copy, ...(alone ? [] : [`${own.why}: ${whyHere(told.reason, language)}`])], width, "  "),
    ...wrapParts(marks(told, words, language), width, "  ", "    "),
    ...(again.length > 0
      ? wrapParts([`${words.timesInArticle(again.length + 1)}: ${again.map((p) => p.claim.id).join(", ")}`], width, "  ")
      : []),
    ...(also.length > 0 ? wrapParts([`${words.alsoIn} ${also[0] ?? ""}`, ...also.slice(1)], width, "  ", "    ") : []),
    ...reworded.flatMap((p) => wrap(`${p.claim.id}: ${quoted(p.claim.quote, words)}`, width, "    ", "     ")),
  ];
}

/** The digit that was set, the one that is proposed with its reasons, and the outlet's letter. */
function marks({ credibility: { set, proposed }, reliability }: EventClaimView, words: Words, language: UiLanguage): string[] {
  const own = eventWords(language);
  const reasons = proposed.reasons.map((r) => own.reason[r.code](words.origins(r.origins)));
  const [first = "", ...rest] = [
    ...(set ? [own.set(set.digit, CREDIBILITY[set.digit][language], set.by, set.at.slice(0, 10))] : []),
    `${own.proposed(proposed.digit, CREDIBILITY[proposed.digit][language])}: ${reasons.join(", ")}`,
    reliability ? own.letter(reliability.letter, RELIABILITY[reliability.letter][language], reliability.by) : own.unrated,
  ];
  return [`${own.admiralty}: ${first}`, ...rest];
}
