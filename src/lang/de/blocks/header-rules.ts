import type { BlockRule } from "./rule.ts";

const DAY =
  "(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
/** Letters of German and English months; where case is ignored, a class of all letters takes longer to build than a text to read. */
const MONTH = "[a-zäöüß]{3,9}\\.?";
const DATE = `(?:${DAY}[.,]{0,2}\\s)?(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${MONTH})\\s?(?:\\d{2,4})?|${MONTH}\\s\\d{1,2},\\s\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const TIME = "(?:um\\s|ab\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?Uhr|\\s?[AaPp][Mm])?";

const PAGE_WORDS = new Set(
  (
    "teilen merken drucken kommentieren vorlesen anhören weitersagen empfehlen speichern folgen tweet tweeten posten senden schenken verschicken versenden " +
    "facebook twitter x whatsapp telegram e-mail email mail link kopieren pocket flipboard xing linkedin instagram threads bluesky mastodon pinterest reddit youtube tiktok signal " +
    "artikel beitrag diesen seite per auf als mit via und bei text schriftgröße schrift größer kleiner a pdf kommentare feedback lesezeichen leseliste merkliste hören mehr optionen share print"
  ).split(" "),
);
const ACTIONS =
  /\b(?:teilen|merken|drucken|kommentieren|vorlesen|anhören|weitersagen|empfehlen|speichern|tweeten?|senden|verschicken|versenden|facebook|twitter|whatsapp|schriftgröße|kopieren|share|print|e-mail)\b/iu;

/** What stands above an article: clocks, share bars, navigation, players. None of it opens a tail. */
export const HEADER_RULES: readonly BlockRule[] = [
  {
    id: "no-words",
    pattern: /^[^\p{L}\p{N}]+$/u,
    label: "furniture",
    reason: "no letter and no digit",
    examples: ["* * *", "----", "|"],
    notExamples: ["1.", "§ 4"],
  },
  {
    id: "clock",
    pattern: new RegExp(
      `^(?:(?:Stand|Aktualisiert|Veröffentlicht|Erstellt|Publiziert|Letztes Update|Zuletzt aktualisiert|Update|Datum|Erschienen)(?:\\s(?:am|um|vom))?\\s?:?\\s)?(?:${DATE}|${TIME})(?:(?:\\s?[,|·–—-]\\s?|\\s)(?:${DATE}|${TIME})){0,3}(?:\\s?[|·–,-]\\s?(?:Lese(?:zeit|dauer)|aktualisiert|Update|Stand)[^\\n]{0,40})?$`,
      "iu",
    ),
    sign: /^(?:[a-zäöüß]+[\s.,:]+){0,5}\d/iu,
    label: "furniture",
    reason: "a date or a clock on its own line belongs to the page",
    examples: [
      "Montag, 3. Juni 2024",
      "03.06.2024 | 18:12 Uhr",
      "Stand: 03.06.2024, 18:12 Uhr",
      "00:00",
      "Tuesday, June 4, 2024",
      "Aktualisiert am 4. Juni 2024 um 7:30 Uhr",
    ],
    notExamples: ["Am 3. Juni 2024 trat das Abkommen in Kraft.", "1999", "3. Juni: Tag der Entscheidung"],
  },
  {
    id: "reading-time",
    pattern: /^(?:Lesezeit|Lesedauer|Dauer|Hördauer)\b[^\n]{0,30}$|^\d+ (?:Min\.?|Minuten) (?:Lesezeit|Lesedauer)$/u,
    label: "furniture",
    reason: "the page counts minutes",
    examples: ["Lesezeit: 4 Minuten", "Lesedauer 2 Min.", "3 Minuten Lesezeit"],
    notExamples: ["Die Lesezeit der Kinder sank im vergangenen Jahr."],
  },
  {
    id: "share-bar",
    test: (text) =>
      text.length <= 120 &&
      ACTIONS.test(text) &&
      (text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).every((word) => PAGE_WORDS.has(word)),
    label: "furniture",
    reason: "nothing but the words of a share bar",
    examples: ["Teilen", "Artikel teilen", "Teilen | Merken | Drucken", "Per E-Mail senden", "Facebook Twitter WhatsApp"],
    notExamples: ["Teilen und herrschen", "Twitter sperrt Konten", "Drucken wird teurer"],
  },
  {
    id: "navigation",
    pattern:
      /^(?:Zur? (?:Startseite|Übersicht|Navigation|Homepage)|Zurück(?: zu[rm]? \p{Lu}[^\n]{2,30})?|Zum (?:Inhalt|Hauptinhalt|Seitenanfang)(?: springen)?|Suchen?|Anmelden|Abmelden|Login|Einloggen|Registrieren|Nach oben|More|Mehr|Weiter|Weiterlesen|Schließen|(?:[Nn]icht )?[Mm]ehr anzeigen|Alle anzeigen|Ausblenden|Einklappen|(?:Startseite|Home|Menü|E-Paper|Abo|Shop|Mediathek)(?:\s+\p{Lu}[\p{L}-]*(?:\s&)?){0,8})$/u,
    label: "furniture",
    reason: "words of a menu",
    examples: ["Startseite Politik Wirtschaft Sport", "Menü", "Zurück zur Übersicht", "Mehr anzeigen", "Zum Inhalt springen"],
    notExamples: ["Mehr als hundert Menschen starben bei dem Unglück.", "Suche nach Vermissten eingestellt", "Mehr Tote nach Beben"],
  },
  {
    id: "breadcrumb",
    pattern: /^[\p{L}\d&-]+(?:\s[\p{L}\d&-]+){0,2}(?:\s*[>»›|·•]\s*[\p{L}\d&-]+(?:\s[\p{L}\d&-]+){0,2})+$/u,
    sign: /[>»›|·•]/u,
    label: "furniture",
    reason: "a path through the site",
    examples: ["Morgenbote > Nachrichten > Ausland", "Politik | Europa", "Start » Wissen » Klima"],
    notExamples: ["Bund und Länder einigen sich auf mehr Geld", "Der Minister | so sein Sprecher | kommt nicht."],
  },
  {
    id: "audio",
    pattern:
      /^[^\n]{0,80}\b(?:Audioversion|Audiofassung|Audio-Version|Vorlesefunktion|Sprachausgabe|Text[- ]to[- ]Speech|(?:künstlich|automatisch|maschinell|computer|KI)[- ]?(?:generiert|erzeugt|vorgelesen)e?[nrs]?|künstliche[nr]? Stimme)\b[^\n]{0,120}$|^(?:Artikel|Beitrag|Text|Podcast|Audio) (?:an)?hören\b[^\n]{0,40}$/u,
    label: "furniture",
    reason: "the notice of a player that reads the article aloud",
    examples: [
      "Diese Audiofassung wurde automatisch erzeugt.",
      "Artikel anhören (4:12)",
      "Dieser Text wird von einer künstlichen Stimme gelesen.",
    ],
    notExamples: ["Der Sender strahlt das Interview am Abend aus, wie er mitteilte."],
  },
  {
    id: "video-notice",
    pattern:
      /^(?:Video|Audio|Bilderstrecke|Fotostrecke|Galerie|Livestream|Podcast)(?: (?:ansehen|abspielen|starten|öffnen|anzeigen))?(?:\s\d{1,2}:\d{2})?$|\b(?:Externe[rn]? Inhalt|Inhalte? von (?:X|Twitter|YouTube|Facebook|Instagram) anzeigen)\b/u,
    label: "furniture",
    reason: "the label of a player or an embedded post",
    examples: ["Video abspielen", "Bilderstrecke", "An dieser Stelle finden Sie einen externen Inhalt, Externer Inhalt von X"],
    notExamples: ["Video soll Angriff auf Konvoi zeigen"],
  },
];
