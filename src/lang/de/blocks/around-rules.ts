import type { BlockRule } from "./rule.ts";

/** What stands between and under the paragraphs: other articles, advertisement, jobs, comments, the small print. */
export const AROUND_RULES: readonly BlockRule[] = [
  {
    id: "read-also-line",
    pattern:
      /^[-–•→>»\s]*(?:Mehr (?:zum Thema|dazu|zu diesem Thema)|Lesen Sie (?:auch|dazu|mehr|hier|außerdem)|Lies auch|Siehe auch|Auch (?:interessant|lesenswert|spannend)|Passend dazu|Dazu passt|Zum Thema|Weiterlesen|Hintergrund hier|Interview dazu)\s?[-–—:|»>]\s?[^\n]{3,200}$/u,
    label: "furniture",
    reason: "points to another article and names it",
    examples: [
      "Mehr zum Thema - Hafenstreik geht in die zweite Woche",
      "Lesen Sie auch: Was der neue Tarif kostet",
      "Siehe auch: Chronik des Streits",
    ],
    notExamples: ["Mehr zum Thema sagte der Minister nicht.", "Siehe auch Artikel 5 des Vertrags, der das regelt."],
  },
  {
    id: "read-also",
    pattern:
      /^[-–•→>»\s]*(?:Mehr (?:zum Thema|dazu|lesen|zu diesem Thema|erfahren|Infos?)|Lesen Sie (?:auch|dazu|mehr|weiter)|Lies auch|Siehe auch|Auch (?:interessant|lesenswert)|Passend dazu|Zum Weiterlesen|Hier (?:weiterlesen|mehr lesen))\s?[:.…>»]{0,3}$/u,
    label: "furniture",
    opens: "inset",
    reason: "the heading of a list of other articles",
    examples: ["Mehr zum Thema", "Auch lesenswert:", "Mehr lesen"],
    notExamples: ["Mehr lesen Kinder heute nicht als früher.", "Mehr dazu will die Kommission im Herbst sagen."],
  },
  {
    id: "related-list",
    pattern:
      /^(?:Weitere|Ähnliche|Verwandte|Themenverwandte[rs]?|Aktuelle|Neueste|Neue|Beliebte(?:ste)?|Empfohlene|Andere|Unsere)\s(?:News|Artikel|Beiträge|Nachrichten|Meldungen|Themen|Videos|Texte|Berichte|Empfehlungen|Links|Leseempfehlungen)\b[^\n.]{0,50}$|^(?:Das (?:könnte|dürfte) (?:Sie|dich|Dich|euch|Euch|Ihnen) (?:auch |noch )?(?:interessieren|gefallen)|Meist\s?gelesene?n?|Meistgeklickt|Meistkommentiert|Am meisten gelesen|Zuletzt (?:erschienen|gelesen)|Top-?Themen|Top-?News|Newsticker|Mehr (?:aus|von|vom|über) [\p{Lu}„"][^\n.]{1,40}|Mehr (?:News|Nachrichten|Artikel|Politik|Wirtschaft|Sport|Kultur|Meinung|Panorama|Ausland|Inland)|Leseempfehlung(?:en)?|Empfehlungen der Redaktion|Redaktionstipp|Auch interessant für Sie)\s?:?$/u,
    label: "furniture",
    opens: "tail",
    reason: "the heading of a list of other articles",
    examples: ["Weitere Meldungen", "Das könnte Sie auch interessieren", "Meistgelesen", "Mehr aus Politik", "Themenverwandte Artikel"],
    notExamples: [
      "Weitere Meldungen über Tote gab es zunächst nicht.",
      "Neue Nachrichten aus dem Lager bestätigten den Verdacht der Helfer, die seit Wochen warnen.",
    ],
  },
  {
    id: "newsletter-head",
    pattern: /^[^\n.]{0,50}\b(?:Newsletter|Morgenbriefing|Push-?(?:Nachrichten|Mitteilungen))\b[^\n.]{0,60}[!?:]?$/u,
    label: "furniture",
    opens: "inset",
    reason: "the heading of a form that offers a newsletter",
    examples: ["Newsletter", "Morgenbote-Newsletter", "Jetzt Newsletter bestellen!"],
    notExamples: ["Der Newsletter der Partei ging am Montag an die Mitglieder."],
  },
  {
    id: "advertisement",
    pattern:
      /^[-–*\s[(]*(?:Anzeigen?|Werbung|Advertisement|Advertorial|Gesponsert|Sponsored(?: Post)?|Werbepartner|Promotion|Produktempfehlung(?:en)?)[-–*\s\])]*$/iu,
    label: "furniture",
    reason: "marks advertisement",
    examples: ["Anzeige", "- Werbung -", "[Anzeige]"],
    notExamples: ["Anzeige gegen Minister erstattet", "Werbung für den Krieg"],
  },
  {
    id: "jobs-head",
    pattern:
      /^(?:Stellen(?:angebote|markt|anzeigen)|Jobs?(?:börse|angebote)?(?: (?:in|bei|für|der)\b[^\n.]{2,40})?|Karriere|Immobilien(?:markt)?|Partnerangebote|Anzeigenmarkt)\s?:?$/u,
    label: "furniture",
    opens: "tail",
    reason: "the heading of job or market offers",
    examples: ["Stellenangebote", "Jobs in deiner Nähe", "Stellenmarkt"],
    notExamples: ["Jobs gingen verloren, weil die Werft schloss.", "Karriere eines Generals"],
  },
  {
    id: "job-offer",
    pattern: /\(\s?[mwdx]\s?[/|]\s?[mwdx]\s?(?:[/|]\s?[mwdx]\s?)?\)/u,
    label: "furniture",
    reason: "the three sexes of German job offers",
    examples: ["Schlosser (m/w/d) in Vollzeit", "Lokführer (w/m/x)"],
    notExamples: ["Das Verhältnis (m/s) blieb gleich."],
  },
  {
    id: "comments-head",
    pattern:
      /^(?:\d+\s)?(?:Leser)?[Kk]ommentare\s?(?:\(\d+\))?(?: (?:anzeigen|lesen|schreiben|laden))?$|^(?:Schreib(?:e|en Sie)? einen Kommentar|Kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|Hinterlasse einen Kommentar|Disku(?:tiere|tieren Sie) mit|Jetzt mitdiskutieren|Ihre Meinung|Deine Meinung|Diskussion|Leserbriefe?|Netiquette|Forum)\b[^\n.]{0,120}[!?.]?$/u,
    label: "furniture",
    opens: "end",
    reason: "the readers' comments begin",
    examples: [
      "12 Kommentare",
      "Kommentare (3)",
      "Schreibe einen Kommentar",
      "Diskutieren Sie mit!",
      "Deine Meinung zu „Hafen bleibt geschlossen“",
    ],
    notExamples: [
      "Kommentar",
      "Kommentare aus dem Ausland ließen nicht auf sich warten.",
      "Diskussion über Wehrpflicht hält nach dem Parteitag an, und niemand weiß, wie sie ausgeht. Das sagte er.",
    ],
  },
  {
    id: "comment-prompt",
    pattern:
      /(?:Kommentar|Meinung|Frage|Diskussion|Beitrag)[^\n]{0,60}\bzu(?:m|r)?\s(?:dem\s|diesem\s)?(?:Artikel|Beitrag|Text|Thema)\b[^\n]{0,4}[„"»“][^\n]{5,200}[“"«”]/u,
    label: "furniture",
    opens: "end",
    reason: "asks for a comment on the article and names it",
    examples: [
      "Haben Sie eine Frage zum Beitrag „Hafen bleibt bis Ostern geschlossen“ an uns?",
      'Dein Kommentar zum Artikel "Streit um Brücke"',
    ],
    notExamples: ["Er schrieb einen Kommentar zum Vertrag, den niemand las."],
  },
  {
    id: "legal",
    pattern:
      /^(?:©|\(c\)|Copyright\b)[^\n]{0,160}(?:Alle Rechte|Rechte vorbehalten|\b(?:19|20)\d\d\b|GmbH|Verlag|AG\b)[^\n]{0,80}$|\bAlle Rechte vorbehalten\b|^(?:[^\n.]{0,60}[|·•]\s*)?(?:Impressum|Datenschutz(?:erklärung)?|AGB|Nutzungsbedingungen|Mediadaten|Barrierefreiheit|Cookie-Einstellungen|Kontakt)(?:\s*[|·•,]\s*[^\n.]{2,80}|\s+(?:Impressum|Datenschutz|AGB|Kontakt)[^\n.]{0,80})*$/u,
    label: "furniture",
    opens: "tail",
    reason: "the small print at the foot of the page",
    examples: ["© Morgenbote Verlag 2024. Alle Rechte vorbehalten.", "Impressum | Datenschutz | AGB", "Morgenbote · Impressum · Kontakt"],
    notExamples: ["Datenschutz ist ein Grundrecht, sagte die Beauftragte.", "© Hafenamt"],
  },
  {
    id: "tags",
    pattern:
      /^(?:Schlag(?:wörter|worte|wort)|Stich(?:wörter|worte)|Tags?|Themen|Keywords|Kategorien?|Ressort|Rubrik|Mehr zu den Themen)\s?:\s?[^\n.]{2,200}$/u,
    label: "furniture",
    reason: "key words of the page",
    examples: ["Schlagwörter: Hafen, Streik", "Themen: Fischerei Nordsee"],
    notExamples: ["Themen waren der Haushalt und die Bahn."],
  },
  {
    id: "editors-note",
    pattern:
      /^(?:Korrektur(?:hinweis)?|Anmerkung(?: der Redaktion)?|Hinweis(?: der Redaktion)?|Transparenzhinweis|In eigener Sache|Anm\. d\. Red\.|Redaktioneller Hinweis|Update-Hinweis|Disclaimer)\s?:[^\n]{3,900}$|\bIn einer (?:früheren|ersten|vorherigen|vorigen) (?:Fassung|Version)\b/u,
    label: "furniture",
    longest: 1000,
    reason: "the publisher speaks about the article, not about the world",
    examples: ["Hinweis der Redaktion: Der Name wurde geändert.", "In einer früheren Fassung stand ein falsches Datum."],
    notExamples: ["Korrektur gefordert", "Die Anmerkung des Gerichts blieb folgenlos."],
  },
  {
    id: "support",
    pattern:
      /^(?:(?![^\n]*\b(?:will|wollen|wolle|soll|sollen|solle|kann|können|könnte|könnten|muss|müssen|möchte|möchten|wird|werden|werde|würde|würden|darf|dürfen)\b)[^\n.]{2,40}\s(?:kostenlos\s)?(?:unterstützen|abonnieren)|(?:Jetzt |Bitte )?(?:[Uu]nterstützen?|[Ss]penden?|[Aa]bonnieren?)(?: Sie| uns| jetzt)\b[^\n.]{0,80}|Jetzt (?:spenden|testen|abonnieren|anmelden|bestellen|bewerben|lesen|herunterladen|registrieren|mitmachen)|Abo (?:abschließen|testen|bestellen)|\d+ (?:Wochen|Monate|Tage)[^\n.]{0,30}(?:testen|gratis|kostenlos|lesen))[!.]?$/u,
    label: "furniture",
    opens: "inset",
    reason: "asks for money or a subscription; a button is an infinitive without any other verb",
    examples: ["Morgenbote unterstützen", "Jetzt testen", "Unterstützen Sie uns!", "4 Wochen kostenlos testen"],
    notExamples: [
      "Sie wollen die Opposition nach eigenen Worten nicht länger unterstützen.",
      "Paris will Kiew mit Panzern und Flugabwehr für die kommenden Monate unterstützen",
      "Lettland will Litauen unterstützen",
      "Der Rat könnte das am Montag unterstützen.",
    ],
  },
  {
    id: "app-or-channel",
    pattern:
      /^[^\n.]{0,50}\b(?:als App|App (?:laden|herunterladen|testen|installieren)|direkt (?:aufs|auf (?:dein|Ihr|euer)) (?:Handy|Smartphone|Telefon)|auf (?:WhatsApp|Telegram|Instagram|Google News|YouTube)\s(?:folgen|abonnieren|lesen)|Folgen? (?:Sie |du )?uns (?:auf|bei)|Besuchen? Sie uns)\b[^\n.]{0,60}[!.]?$/u,
    label: "furniture",
    opens: "inset",
    reason: "advertises the outlet's app or channels",
    examples: ["Morgenbote jetzt auch als App!", "direkt aufs Telefon!", "Folgen Sie uns auf Mastodon"],
    notExamples: ["Die Regierung will den Ausweis als App anbieten, die jeder laden kann. Das kündigte sie an."],
  },
  {
    id: "affiliate",
    pattern:
      /\b(?:Affiliate|Werbelinks?|Partnerlinks?|Provisions?-?[Ll]inks?)\b|\bmit (?:einem )?(?:\*|Sternchen)\s?(?:gekennzeichnet|markiert)/u,
    label: "furniture",
    longest: 600,
    reason: "a notice about paid links",
    examples: ["Links mit * sind Werbelinks.", "Felder mit * markiert sind Pflicht."],
    notExamples: ["Der Partner zahlte eine Provision an den Minister."],
  },
];
