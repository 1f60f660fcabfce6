import { findDate } from "../../dates/find-date.ts";

/** No dateline is longer. */
const LONGEST = 90;
/** "Valletta, ", "Brüssel/Wien (dpa), den ", "Bad Sielow, Montag, ": up to four names with a capital, an agency, the day of the week. */
const PLACE =
  /^(?<place>\p{Lu}[\p{L}.’'-]*(?:[ /]+(?:(?:am|an der|auf|bei|im|in der|ob der|of|de|del|di|la)\s)?\p{Lu}[\p{L}.’'-]*){0,3})\s?(?:\([^()]{2,20}\))?,\s(?:(?<weekday>\p{Lu}\p{L}{5,9}),?\s)?(?:(?:den|dem|der|am)\s)?$/u;
/** What follows the date: nothing, the time of day, an agency in brackets, the stroke before the text. */
const REST = /^[.:]?(?:[\s,|–—-]*\d{1,2}[:.]\d{2}(?:\s?Uhr)?)?(?:\s?\([^()]{2,30}\))?\s?[.:–—-]?$/u;
const WEEKDAY =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
/** Words before a date that are no places. */
const NO_PLACE =
  /(?:^|[\s/])(?:heute|stand|datum|update|today|date|published|posted|updated|uhr|ausgabe|artikel|von|aktualisiert|veröffentlicht|erstellt|geändert|erschienen)\b/iu;

/** True for a line that states where and when its article was written and nothing else: "Valletta, 3. März 2025". */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST) return false;
  const found = findDate(line);
  if (!found) return false;
  const place = PLACE.exec(line.slice(0, found.start))?.groups?.["place"];
  return place !== undefined && !WEEKDAY.test(place) && !NO_PLACE.test(place) && REST.test(line.slice(found.start + found.length));
}

/** The line of a block that is a dateline; undefined if none is. */
export function datelineIn(text: string): string | undefined {
  return text.split("\n").find(isDateline);
}

/** A title and the dateline that stands in the same element, under it or beside it. `titles`: what the page's head calls the article. */
export function partTitle(block: string, titles: readonly string[]): { readonly title: string; readonly dateline?: string } {
  const whole = block.replace(/\s+/gu, " ");
  const [first = "", ...others] = block.split("\n");
  const dateline = others.find(isDateline);
  if (dateline !== undefined && first !== "") {
    const rest = [first, ...others.filter((line) => line !== dateline)];
    return { title: rest.join(" ").replace(/\s+/gu, " ").trim(), dateline };
  }
  for (const title of titles) {
    const rest = title !== "" && whole.startsWith(title) ? whole.slice(title.length).replace(/^[\s|·–—-]+/u, "") : "";
    if (isDateline(rest)) return { title, dateline: rest };
  }
  return { title: whole };
}
