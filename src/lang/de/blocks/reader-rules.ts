import { endsSentence, unquoted, wordCount } from "./features.ts";
import type { BlockRule } from "./rule.ts";

/** Words of a site's dealings with its readers. */
const SERVICE =
  /\b(?:newsletter|kommentar(?:e|en|funktion)?|kommentieren|diskussion|leser(?:n|innen|brief\p{L}*)?|hörer(?:n|innen)?|artikel(?:n|s)?|beitr(?:a|ä)ge?(?:n|s)?|abonnieren|abonnement|abo|feed|rss\p{L}*|e-?mail\p{L}*|postfach|app|webseiten?|websites?|homepage|accounts?|kan(?:a|ä)le?(?:n|s)?|soziale[nr]? (?:medien|netzwerke?n?)|google news|netiquette|hausordnung|forum|mod(?:e|er)rier\p{L}*|moderation|freischaltung|freigeschaltet|nutzer(?:n|innen)?|datenschutz\p{L}*|cookies?|registrier\p{L}*|anmelden|abmelden|anzumelden|push\p{L}*|kostenlos\p{L}*|spenden?|provision|programm|redaktion|benachrichtig\p{L}*|informiert|journalismus|abonniert|nachrichten|posten|teilen|teilt|löschen|kürzen|kürzungen)\b/gu;

/** The reader is spoken to, or the site speaks of itself as "we". Polite forms count only where no sentence begins with them. */
const ADDRESS =
  /(?=Sie|Ih)(?<=[\p{L},;:]\s)(?:Sie|Ihnen|Ihre?[nmrs]?)\b|\b(?:du|dir|dich|deine?[nmrs]?|Du|Dir|Dich|Deine?[nmrs]?|euch|Euch|eure?[nmrs]?|Eure?[nmrs]?|wir|Wir|uns|unsere?[nmrs]?|Unsere?[nmrs]?|habt|teilt|folgt)\b|\b(?:[Mm]elde dich|[Ll]iebe Leser\p{L}*|[Ii]ch (?:möchte|willige|stimme|bin (?:damit )?einverstanden))\b|\b[Bb]itte\s(?:\p{L}+\s){0,3}(?:an die Redaktion|Sie)\b/gu;

function speaksToReaders(text: string): boolean {
  const own = unquoted(text);
  const address = own.match(ADDRESS)?.length ?? 0;
  if (address === 0) return false;
  const service = new Set(own.toLowerCase().match(SERVICE) ?? []).size;
  const words = wordCount(own);
  // Long passages need more than a word or two: a reporter's "we" beside a "programme" is still reporting.
  return service >= 2 && service + address >= (words > 60 ? 6 : 3);
}

/** Blocks in which the page talks to its readers. */
export const READER_RULES: readonly BlockRule[] = [
  {
    id: "promo-bullet",
    test: (text) => /^[-–•*·+]\s[^\n]{5,160}!$/u.test(text),
    label: "furniture",
    reason: "a list item that ends in an exclamation mark advertises",
    examples: ["- Alle Nachrichten aufs Telefon!", "• Jetzt mitmachen und gewinnen!"],
    notExamples: ["- Der Zoll sinkt auf fünf Prozent.", "– „Wir kommen wieder!“, rief er."],
  },
  {
    id: "question-to-reader",
    test: (text) =>
      text.length <= 160 &&
      endsSentence(text) &&
      /^(?:Du|Sie|Ihr|Hat Ihnen|Hat dir|Haben Sie|Hast du|Willst du|Wollen Sie|Möchten Sie|Möchtest du|Gefällt|Gefiel|Nichts|Keine)\b/u.test(
        text,
      ) &&
      /\b(?:verpassen|Text|Artikel|Beitrag|gefallen|gefällt|entdeckt|Feedback|Fehler|informiert|lesen)\b[^\n]{0,40}[?!]/u.test(text),
    label: "furniture",
    opens: "inset",
    reason: "a question to the reader opens a box",
    examples: ["Hat Ihnen der Artikel gefallen?", "Willst du nichts mehr verpassen?", "Haben Sie einen Fehler entdeckt?"],
    notExamples: ["Haben Sie mit dem Minister gesprochen?", "Sie lesen keine Zeitung, sagte er."],
  },
  {
    id: "to-readers",
    test: speaksToReaders,
    label: "furniture",
    longest: 2500,
    reason: "the site speaks to its readers about its own services",
    examples: [
      "Wir prüfen jeden Kommentar. Beiträge ohne Bezug zum Artikel werden gelöscht.",
      "Mit unserem Newsletter erhalten Sie jeden Morgen die wichtigsten Nachrichten.",
      "Wenn euch unsere Artikel gefallen, teilt sie in den sozialen Medien.",
      "Deine E-Mail-Adresse wird nicht veröffentlicht, wenn du einen Kommentar schreibst.",
    ],
    notExamples: [
      "Die Partei verschickte einen Newsletter an ihre Mitglieder und bat um Spenden.",
      "„Wir löschen solche Beiträge und Kommentare sofort“, sagte der Sprecher des Konzerns.",
      "Wir trafen den General in einem Hotel am Hafen, wo er seit Wochen wohnt.",
      "Sie kritisierten das Programm der Regierung und ihre Redaktionen scharf.",
    ],
  },
  {
    id: "reader-mail",
    pattern:
      /^Leserbriefe?\b[^\n]{0,160}\b(?:Redaktion|Kürzungen?)\b[^\n]{0,60}$|^Um (?:mitzudiskutieren|zu kommentieren)\b[^\n]{0,200}$|^Melde(?:n Sie)? (?:dich|sich) an\b[^\n]{0,240}$/u,
    label: "furniture",
    opens: "end",
    reason: "how to write to the editors",
    examples: ["Leserbriefe an die Redaktion, Kürzungen vorbehalten.", "Um zu kommentieren, müssen Sie angemeldet sein."],
    notExamples: ["Um zu gewinnen, braucht die Partei Stimmen vom Land."],
  },
  {
    id: "author-note",
    pattern:
      /^(?:Der|Dieser) (?:Beitrag|Text|Kommentar|Artikel) gibt (?:allein |nur )?die Meinung\b[^\n]{0,160}$|^\p{Lu}[\p{L}\s.-]{3,60} schreibt (?:an dieser Stelle|hier (?:regelmäßig|jede[nrs]?|alle)|für diese Zeitung|regelmäßig)\b[^\n]{0,300}$/u,
    label: "furniture",
    longest: 500,
    reason: "a box about the author",
    examples: ["Der Text gibt die Meinung der Autorin wieder.", "Ute Hahn schreibt an dieser Stelle jeden Freitag über Häfen."],
    notExamples: [
      "Der Beitrag Deutschlands steigt im kommenden Jahr.",
      "Der Minister schreibt hier in Genf an seinen Memoiren, wie er dem Sender sagte, und schweigt.",
    ],
  },
  {
    id: "site-blocked",
    pattern: /\b(?:Sperrung|Sperre|Blockade|Zensur) (?:von|des|der|durch)\b[^\n]{0,300}\b(?:unsere[rmns]?|uns)\b/u,
    label: "furniture",
    longest: 2500,
    reason: "the outlet complains about being blocked",
    examples: ["Wegen der Sperrung von Kanal Neun ist unsere Seite nur über Umwege zu erreichen."],
    notExamples: ["Die Sperrung von Straßen in Kiew hält an."],
  },
];
