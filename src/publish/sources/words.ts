import type { Health, SourceHealth } from "./views.ts";

/** What sources are told in, by the terminal and by the page. Instants come as they are to be shown. */
interface SourceWords {
  readonly title: string;
  readonly none: string;
  readonly kind: Readonly<Record<SourceHealth["kind"], string>>;
  readonly health: Readonly<Record<Health, string>>;
  readonly since: (instant: string) => string;
  readonly lastSuccess: (instant: string) => string;
  readonly never: string;
  readonly next: (instant: string) => string;
  readonly done: (n: number) => string;
  readonly waiting: (n: number) => string;
  readonly failed: (n: number) => string;
}

export const SOURCE_WORDS: Readonly<Record<"de" | "en", SourceWords>> = {
  de: {
    title: "Quellen",
    none: "Keine Quellen. „entente sources add ADRESSE“ fügt eine hinzu.",
    kind: { feed: "Feed", sitemap: "Sitemap", page: "Seite", folder: "Ordner", mailbox: "Postfach" },
    health: { ok: "in Ordnung", failing: "gestört", unread: "nicht gelesen", waiting: "noch nicht besucht", gone: "eingestellt" },
    since: (instant) => `seit ${instant}`,
    lastSuccess: (instant) => `zuletzt gelesen ${instant}`,
    never: "noch nie gelesen",
    next: (instant) => `nächster Besuch ${instant}`,
    done: (n) => (n === 1 ? "1 Artikel" : `${n} Artikel`),
    waiting: (n) => (n === 1 ? "1 wartet" : `${n} warten`),
    failed: (n) => `${n} gescheitert`,
  },
  en: {
    title: "Sources",
    none: 'No sources. "entente sources add ADDRESS" adds one.',
    kind: { feed: "feed", sitemap: "sitemap", page: "page", folder: "folder", mailbox: "mailbox" },
    health: { ok: "ok", failing: "failing", unread: "not read", waiting: "not visited yet", gone: "gone" },
    since: (instant) => `since ${instant}`,
    lastSuccess: (instant) => `last read ${instant}`,
    never: "never read",
    next: (instant) => `next visit ${instant}`,
    done: (n) => (n === 1 ? "1 article" : `${n} articles`),
    waiting: (n) => `${n} waiting`,
    failed: (n) => `${n} failed`,
  },
};
