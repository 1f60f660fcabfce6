import { CREDIBILITY, kindEntry, RELIABILITY } from "../../core/index.ts";
import { eventWords } from "../events/words.ts";
import { quoted } from "../terminal/claim-words.ts";
import { dateInWords, dayInWords, momentInWords } from "../terminal/dates.ts";
import { NBSP } from "../terminal/paint.ts";
import type { ActorView, UiLanguage } from "../views.ts";
import { wordsOf } from "../words.ts";
import { WHOLE } from "./scope.ts";
import type { BriefingCitation, BriefingItem, BriefingView } from "./views.ts";
import { briefingWords } from "./words.ts";

/** `Marokko gegenüber Spanien: Forderung`: no arrows, so that it can be read aloud. */
export function itemHeading({ actors, recipients, kinds, ends, object }: BriefingItem, language: UiLanguage): string {
  const words = briefingWords(language);
  const who = recipients.length === 0 ? list(actors, language) : `${list(actors, language)} ${words.towards} ${list(recipients, language)}`;
  const labels = kinds.map((kind) => capital(kindEntry(kind).label[language])).join(" / ");
  return `${who}: ${labels}${ends ? ` (${wordsOf(language).ends})` : ""}${object === undefined ? "" : `, ${object}`}`;
}

/** What the briefing is about: `Spanien und Marokko`. */
export function briefingSubject({ question, actors }: BriefingView, language: UiLanguage): string {
  return question.of === WHOLE ? briefingWords(language).whole : list(actors, language);
}

/** The period, the state of the ledger, what it holds: names and what stands for them. */
export function briefingHead(view: BriefingView, language: UiLanguage): readonly (readonly [name: string, says: string])[] {
  const words = briefingWords(language);
  const terminal = wordsOf(language);
  const { from, to, origins } = view.question;
  const bounded = from !== undefined || to !== undefined;
  const day = (iso: string): string => dayInWords(iso, terminal);
  const period = !bounded
    ? words.always
    : from !== undefined && to !== undefined
      ? words.between(day(from), day(to))
      : from !== undefined
        ? words.from(day(from))
        : words.to(day(to ?? ""));
  const held = (c: BriefingView["held"]): string => words.heldNote(c.claims, c.articles, c.origins);
  return [
    [words.period, bounded ? `${period}, ${words.periodNote}` : period],
    [words.asOf, view.asOf === undefined ? words.now : words.asOfNote(momentInWords(view.asOf, terminal))],
    [words.held, bounded ? `${held(view.held)}; ${words.ofThese} ${held(view.period)}` : held(view.held)],
    ...(view.undated > 0 ? [[words.dateless, words.undated(view.undated)] as const] : []),
    ...(origins !== undefined && origins > 1 ? [[words.least, words.leastNote(origins)] as const] : []),
  ];
}

/** How often it is told, by whom first, and as what: whole sentences. */
export function itemStory({ articles, origins, first, history }: BriefingItem, language: UiLanguage): readonly string[] {
  const words = briefingWords(language);
  const terminal = wordsOf(language);
  const status = eventWords(language).status;
  return [
    words.counts(articles, origins),
    ...(first ? [words.first(dateInWords(first.published, terminal), first.outlet ?? terminal.outletUnknown)] : []),
    ...(history.length > 0 ? [words.history(history.map((s) => status[s.status].replaceAll(" ", NBSP)).join(", "))] : []),
  ];
}

/** The letter of the outlet and, apart from it, the digit of the claim. */
export function citationRating(
  { reliability, credibility: { set, proposed } }: BriefingCitation,
  language: UiLanguage,
): readonly [letter: string, digit: string] {
  const words = briefingWords(language);
  const digit = set?.digit ?? proposed.digit;
  return [
    reliability ? words.letter(reliability.letter, RELIABILITY[reliability.letter][language]) : words.noLetter,
    `${words.digit(digit, CREDIBILITY[digit][language])}, ${set ? words.set : words.proposed}`,
  ];
}

/** A sentence in quotation marks that it does not use itself. */
export function inQuotes(sentence: string, language: UiLanguage): string {
  return quoted(sentence, wordsOf(language));
}

function list(actors: readonly ActorView[], language: UiLanguage): string {
  const names = [...new Set(actors.map((a) => a.name))];
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${briefingWords(language).and} ${names.at(-1)}`;
}

const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);
