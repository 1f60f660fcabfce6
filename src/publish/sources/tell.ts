import type { UiLanguage } from "../views.ts";
import type { SourceHealth } from "./views.ts";
import { SOURCE_WORDS } from "./words.ts";

/** `2024-03-12T09:05:00.000Z` → `2024-03-12 09:05 UTC`: to the minute, the same on every machine. */
export function minute(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

/** What a source is, in a word. */
export function sourceKindInWords(kind: SourceHealth["kind"], language: UiLanguage): string {
  return SOURCE_WORDS[language].kind[kind];
}

/** A source's state in words: `failing since …`. */
export function healthInWords({ health, since }: SourceHealth, language: UiLanguage): string {
  const words = SOURCE_WORDS[language];
  return since === undefined ? words.health[health] : `${words.health[health]} ${words.since(minute(since))}`;
}

/** What else there is to say of it, each a phrase: last success, next visit, its articles. */
export function sourceFacts({ kind, lastSuccess, nextVisit, items, health }: SourceHealth, language: UiLanguage): readonly string[] {
  const words = SOURCE_WORDS[language];
  const read = lastSuccess === undefined ? (health === "waiting" ? [] : [words.never]) : [words.lastSuccess(minute(lastSuccess))];
  return [
    words.kind[kind],
    ...read,
    ...(nextVisit === undefined ? [] : [words.next(minute(nextVisit))]),
    words.done(items.done),
    ...(items.waiting > 0 ? [words.waiting(items.waiting)] : []),
    ...(items.failed > 0 ? [words.failed(items.failed)] : []),
  ];
}
