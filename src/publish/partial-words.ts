/** The words that a recorded reason begins with; what is not here is told as it is recorded. */
type Cause = "not-free" | "paywall" | "cut-off" | "teaser" | "truncated";

interface PartialWords {
  readonly only: (reason: string) => string;
  readonly cause: Readonly<Record<Cause, string>>;
}

const WORDS: Readonly<Record<"de" | "en", PartialWords>> = {
  de: {
    only: (reason) => `Nur ein Teil des Artikels: ${reason}`,
    cause: {
      "not-free": "laut Seite nicht frei zugänglich",
      paywall: "Bezahlschranke",
      "cut-off": "der Text bricht ab",
      teaser: "nur ein Anreißer",
      truncated: "im Archiv abgeschnitten",
    },
  },
  en: {
    only: (reason) => `Only part of the article: ${reason}`,
    cause: {
      "not-free": "not free to read, the page says",
      paywall: "paywall",
      "cut-off": "the text breaks off",
      teaser: "only a teaser",
      truncated: "cut off in the archive",
    },
  },
};

/** Longest piece of what the page itself says, in UTF-16 units: it is a hint, not the article. */
const LONGEST = 160;

/**
 * Says that a text is only part of its article, and why.
 * @param recorded a word for the reason, a colon, what says so: `paywall: Jetzt weiterlesen`
 */
export function partialInWords(recorded: string, language: "de" | "en"): string {
  const { only, cause } = WORDS[language];
  const [, word = "", stated = ""] = /^([\w-]+):\s*([\s\S]*)$/u.exec(recorded) ?? [];
  const reason = Object.hasOwn(cause, word) ? cause[word as Cause] : undefined;
  if (reason === undefined) return only(short(recorded));
  return only(stated === "" ? reason : `${reason} (${short(stated)})`);
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST
    ? line
    : `${line
        .slice(0, LONGEST)
        .replace(/\p{Cs}$/u, "")
        .replace(/\s\S*$/u, "")} …`;
}
