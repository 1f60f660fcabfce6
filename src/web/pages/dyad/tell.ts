import type { DyadTiesView, TimelineMark, UiLanguage } from "../../../server/contract.ts";
import { dateInWords } from "../text/dates.ts";
import { dateFormat } from "../text/formats.ts";
import { kindLabel } from "../text/label.ts";
import type { Words } from "../words/index.ts";
import type { Bin } from "./bins.ts";
import type { DyadWords } from "./words.ts";

/** When an event lies: its day, its days, or that nobody knows. */
function whenInWords({ when, reported }: Pick<TimelineMark, "when" | "reported">, own: DyadWords, words: Words): string {
  if (!when) return own.noDay;
  const days = dateInWords(when.from === when.to ? when.from : `${when.from}/${when.to}`, words);
  return reported ? `${days} (${own.reportedOn})` : days;
}

/** `POL → DEU`, `DEU ↔ POL`. */
function whoActs({ from }: Pick<TimelineMark, "from">, [a, b]: DyadTiesView["actors"]): string {
  if (from.length !== 1) return `${a.code} ↔ ${b.code}`;
  return from[0] === a.code ? `${a.code} → ${b.code}` : `${b.code} → ${a.code}`;
}

/** A mark in words: its accessible name. */
export function markInWords(mark: TimelineMark, actors: DyadTiesView["actors"], own: DyadWords, words: Words, lang: UiLanguage): string {
  return [
    whenInWords(mark, own, words),
    `${whoActs(mark, actors)} ${kindLabel(mark, lang, words)}`,
    own.standing[mark.standing],
    ...(mark.contradicted ? [`≠ ${own.contradicted}`] : []),
    `${words.counts.articles(mark.articles)} → ${words.counts.origins(mark.origins)}`,
  ].join(", ");
}

/** A bin in words: its accessible name. */
export function binInWords({ from, to, cooperation, conflict, contradicted }: Bin, own: DyadWords, words: Words): string {
  const side = ({ told, open }: Bin["conflict"]): string => own.binSide(told, open);
  return [
    own.bin(dateInWords(from, words), dateInWords(to, words)),
    own.binHolds(side(cooperation), side(conflict)),
    ...(contradicted > 0 ? [own.binContradicted(contradicted)] : []),
  ].join(": ");
}

/** What stands below a line of the picture: a day, a month or a year, as the picture reaches far. */
export function tickInWords(at: number, days: number, tag: string): string {
  if (days > 3660) return dateFormat(tag, { year: "numeric" }).format(at);
  if (days > 120) return dateFormat(tag, { month: "short", year: "2-digit" }).format(at);
  return dateFormat(tag, { day: "numeric", month: "short" }).format(at);
}

/** A chance as it is printed: `0,012`, `< 0,001`. */
export function chanceInWords(p: number, tag: string): string {
  const digits = new Intl.NumberFormat(tag, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  return p < 0.001 ? `< ${digits.format(0.001)}` : digits.format(p);
}
