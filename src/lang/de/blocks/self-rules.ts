import type { SelfRule } from "./self-rule.ts";

const QUOTED = '[„"»“]([^„“"»«”\\n]{8,200})[“"«”]';
/** A name as outlets have it: capital or digit first, at most five words. */
const NAME =
  "((?:\\p{Lu}|\\d{1,3}(?!\\d))[\\p{L}\\d.&+\\-]*(?:\\s(?:\\p{Lu}|\\d{1,3}(?!\\d)|am |an der |im |für |der |die )[\\p{L}\\d.&+\\-]*){0,4})";
/** What newspapers, magazines and stations are called, alone or at the end of a compound. */
const PRESS =
  "(?:[Zz]eitung|[Rr]undschau|[Aa]nzeiger|[Kk]urier|[Tt]agblatt|[Tt]ageblatt|[Nn]achrichten|[Pp]resse|[Bb]ote|[Mm]erkur|[Pp]ost|[Bb]latt|[Aa]llgemeine|[Ee]cho|[Vv]olksblatt|[Mm]orgenpost|[Aa]bendpost|[Aa]bendblatt|[Ss]timme|[Ss]piegel|[Tt]agespost|[Ww]ochenblatt|[Mm]agazin|[Dd]epesche|[Jj]ournal|[Zz]eit|[Tt]agesspiegel|[Cc]ourier|[Cc]hronik|[Ww]arte|[Ww]elle|[Oo]nline|[Tt]icker|[Rr]eport|[Dd]epeschen|[Tt]elegraf|[Tt]elegraph|[Ee]xpress|[Gg]eneralanzeiger|[Ww]oche)";

/**
 * Titles and outlets that stand only in the furniture. Asked in this order; the first value found wins,
 * so the surest rules come first.
 */
export const SELF_RULES: readonly SelfRule[] = [
  {
    id: "title-in-prompt",
    yields: "title",
    labels: ["furniture"],
    pattern: new RegExp(
      `(?:\\b(?:zu(?:m|r)?|über|wie|auf|[Aa]rtikel|[Bb]eitrag|[Tt]hema|[Tt]ext)(?:\\s(?:dem|diesem)?\\s?(?:Artikel|Beitrag|Thema|Text|Meldung))?|Meinung zu)\\s?:?\\s?${QUOTED}`,
      "u",
    ),
    reason: "prompts for comments and alerts quote the headline of the article they stand under",
    examples: [
      ["Deine Meinung zu „Hafen bleibt geschlossen“", "Hafen bleibt geschlossen"],
      ['Hast du einen Kommentar zum Artikel "Streit um Brücke: Bund zahlt nicht" für uns?', "Streit um Brücke: Bund zahlt nicht"],
    ],
    notExamples: ["Unser Newsletter „Morgenlage“ erscheint täglich."],
  },
  {
    id: "outlet-source-address",
    yields: "outlet",
    labels: ["credit", "furniture"],
    pattern: /^[-–\s]*Quellen?: ?((?:[a-z0-9-]+\.)+[a-z]{2,12})\b/u,
    reason: "a source line that opens with an address names the outlet",
    examples: [["Quelle: morgenbote.example, tz", "morgenbote.example"]],
    notExamples: ["Quelle: dpa"],
  },
  {
    id: "outlet-source-with-sign",
    yields: "outlet",
    labels: ["credit"],
    pattern: new RegExp(`^[-–\\s]*Quellen?: ?${NAME}, [a-zäöü]{2,4}(?:/[a-zäöü]{2,5})*$`, "u"),
    reason: "a name before an author's sign is the outlet's own",
    examples: [["Quelle: Morgenbote, tz", "Morgenbote"]],
    notExamples: ["Quelle: Hafenamt", "Quelle: Rundfunk, Seite drei"],
  },
  {
    id: "outlet-copyright",
    yields: "outlet",
    labels: ["furniture"],
    pattern: new RegExp(`^(?:©|\\(c\\)|Copyright)\\s?(?:by\\s|(?:19|20)\\d\\d\\s)?${NAME}(?=\\s(?:19|20)\\d\\d|\\.|,|$)`, "u"),
    reason: "the copyright line of the page",
    examples: [
      ["© Morgenbote 2024. Alle Rechte vorbehalten.", "Morgenbote"],
      ["© 2024 Nordsee Kurier", "Nordsee Kurier"],
    ],
    notExamples: ["Alle Rechte vorbehalten."],
  },
  {
    id: "outlet-blocked",
    yields: "outlet",
    labels: ["furniture"],
    pattern: new RegExp(`\\b(?:Sperrung|Sperre|Blockade|Zensur)\\s(?:von|des|der)\\s${NAME}(?=[^.]*\\b)(?=[\\s\\S]*\\b[Uu]nsere)`, "u"),
    reason: "who calls a blocked site ours names itself",
    examples: [["Seit der Sperrung von Kanal Neun erreicht ihr unsere Seite nur schwer.", "Kanal Neun"]],
    notExamples: ["Die Sperrung von Konten traf viele."],
  },
  {
    id: "outlet-app",
    yields: "outlet",
    labels: ["furniture"],
    pattern: new RegExp(
      `^${NAME}\\s(?:jetzt\\s)?(?:auch\\s)?(?:als App|direkt (?:aufs|auf (?:dein|Ihr|euer)) (?:Handy|Smartphone|Telefon)|auf (?:WhatsApp|Telegram|Google News|Instagram) (?:folgen|abonnieren|lesen))`,
      "u",
    ),
    overTwoLines: true,
    reason: "the app or channel bears the outlet's name",
    examples: [
      ["Morgenbote jetzt auch als App!", "Morgenbote"],
      ["Nordsee Kurier direkt aufs Telefon", "Nordsee Kurier"],
    ],
    notExamples: ["jetzt auch als App"],
  },
  {
    id: "outlet-support",
    yields: "outlet",
    labels: ["furniture"],
    pattern: new RegExp(
      `^[-–•\\s]*${NAME}®?\\s(?:kostenlos\\s)?(?:auf \\p{Lu}\\p{L}+\\s|jetzt\\s)?(?:unterstützen|abonnieren|lebt von)\\b`,
      "u",
    ),
    reason: "who asks for support names itself",
    examples: [["Morgenbote unterstützen", "Morgenbote"]],
    notExamples: ["uns unterstützen"],
  },
  {
    id: "outlet-notice",
    yields: "outlet",
    labels: ["furniture"],
    pattern: new RegExp(
      `^Liebe (?:Hörer|Leser|Zuschauer)[^!,.\\n]{0,40}[!,.]\\s(?:Der|Die|Das)\\s${NAME}\\s(?:ist|wird|lebt|braucht|sendet|erscheint)\\b`,
      "u",
    ),
    reason: "the outlet addresses its readers by its own name",
    examples: [["Liebe Leserinnen und Leser! Der Morgenbote erscheint ab Mai anders.", "Morgenbote"]],
    notExamples: ["Liebe Leser! Wir haben umgebaut."],
  },
  {
    id: "outlet-path",
    yields: "outlet",
    labels: ["furniture", "kicker"],
    pattern: new RegExp(`^${NAME}\\s[>»›]\\s(?:Nachrichten|News|Politik|Ausland|Inland|Welt|Wirtschaft|Meldungen)`, "u"),
    reason: "the path through a site begins with its name",
    examples: [["Morgenbote > Nachrichten > Ausland", "Morgenbote"]],
    notExamples: ["nachrichten > Ausland"],
  },
  {
    id: "outlet-imprint",
    yields: "outlet",
    labels: ["furniture"],
    pattern: new RegExp(
      `^(?:© ?(?:(?:19|20)\\d\\d )?)?${NAME}(?:\\s(?:eG|GmbH|AG|e\\.V\\.))*\\s[|·•]\\s[^\\n]*\\b(?:Impressum|Datenschutz|Kontakt)\\b`,
      "u",
    ),
    reason: "the foot of a page opens with the publisher",
    examples: [["Nordlicht eG · Über uns · Impressum", "Nordlicht"]],
    notExamples: ["impressum · Kontakt", "Nordlicht eG"],
  },
  {
    id: "outlet-masthead",
    yields: "outlet",
    labels: ["furniture", "kicker"],
    pattern: new RegExp(
      `^((?:\\p{Lu}[\\p{L}.\\-]*\\s){0,3}(?:\\p{Lu}[\\p{L}\\-]*)?${PRESS}(?:\\s(?:Online|Ost|West|Nord|Süd|\\d{1,2}|am Sonntag))?)(?:\\s[–-]\\s[^\\n]{3,80})?$`,
      "u",
    ),
    reason: "a line of its own with a name that newspapers have",
    examples: [
      ["Sielower Rundschau", "Sielower Rundschau"],
      ["Deich-Welle – das Programm von der Küste", "Deich-Welle"],
    ],
    notExamples: ["Nachrichten aus der Region", "Politik"],
  },
];
