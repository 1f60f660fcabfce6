/** A line that a page's own parts print, whoever made the page, and what it is. */
export interface LineRule {
  readonly id: string;
  readonly label: "furniture" | "caption" | "credit";
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/**
 * Lines of buttons, counters and notices, in German and English. Each pattern is for a whole block, so none can cut a paragraph; what needs
 * grammar or context is left to the rules of the language.
 */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: "button",
    label: "furniture",
    pattern:
      /^(?:(?:bild(?:er)?|galerie|karte|video|fotostrecke) (?:anzeigen|öffnen|vergrößern|starten|in neuem fenster öffnen)|(?:mit freunden|artikel|beitrag|seite|rezept|jetzt|auf facebook|auf twitter|per mail)? ?(?:teilen|drucken|versenden|merken|kommentieren|weiterempfehlen|vorlesen)|schließen|vollbild|fullscreen|zurück(?: zur (?:übersicht|startseite))?|nach oben|seitenanfang|weiterlesen|weiter|mehr (?:anzeigen|laden|erfahren)|caption|close|back to gallery|view (?:gallery|comments|more)|show (?:more|comments)|read more|load more|share(?: this)?(?: (?:article|story|post|page))?|print|e-?mail|save|subscribe(?: now)?|sign up|log ?in|advertisement|advert|iklan|skip ad)[.!…: »>]*$/iu,
    examples: ["Bild anzeigen", "Mit Freunden teilen", "Back to Gallery", "Advertisement"],
    notExamples: ["Wer teilen will, teilt.", "Karten zeigen den Verlauf."],
  },
  {
    id: "counter",
    label: "furniture",
    pattern:
      /^\(?(?:(?:noch )?keine (?:bewertung(?:en)?|kommentare)|\d[\d.]*\s?(?:kommentare?|comments?|bewertung(?:en)?|aufrufe|views|shares|likes|min(?:uten?|s|\.)?(?: (?:lesezeit|lesedauer|read))?)|(?:image|bild|foto|photo|seite|page) \d+ (?:of|von|\/) \d+|lese(?:zeit|dauer):? (?:ca\. )?\d+ min\p{L}*\.?|[\d\s.,]{1,12})\)?$/iu,
    examples: ["(Noch keine Bewertungen)", "12 Kommentare", "Image 1 of 5", "Lesezeit: 4 Minuten", "4 553"],
    notExamples: ["12 Kommentare erschienen am Montag.", "24 Monate"],
  },
  {
    id: "stamp",
    label: "furniture",
    pattern:
      /^(?:(?:zuletzt |last )?(?:aktualisiert|geändert|erstellt|veröffentlicht|publiziert|geschrieben|stand|datum|updated|published|posted|modified)\b[^\n]{0,15}?[:\s](?=[^\n]{0,60}\d)|(?:mo|di|mi|do|fr|sa|so)\p{L}{0,8}[.,]{0,2} (?=\d)|(?=\d{1,2}[.:]\d))[\p{L}\d\s.,:/|()+–-]{4,70}$/iu,
    examples: ["Erstellt am Dienstag, 6. Mai 2014", "Updated 3:27 am, Wednesday, November 20, 2019", "19:49", "12.03.2024, 14:05 Uhr"],
    notExamples: ["Erstellt wurde der Bericht im Auftrag der Stadt und des Landes; er hat 300 Seiten.", "Aktualisierte Fassung verlangt"],
  },
  {
    id: "picture-line",
    label: "caption",
    pattern:
      /^(?:(?:titel|beitrags|artikel|vorschau|symbol|aufmacher)?(?:bild|foto|grafik)(?:er|s|quelle|nachweis|rechte)?(?: ?\d{1,2})?|abb(?:ildung|\.)?(?: ?\d{1,2})?|image credits?|photo(?:graph)?s?(?: credits?)?)\s?(?:[:©]\s?[^\n]{0,250}|)$|^[^\n]{3,250}\((?:image|photo|foto|bild|grafik)s?(?: credit| by|quelle)?:? ?[^\n()]{2,60}\)$|^© [^\n]{3,250}$/iu,
    examples: [
      "Beitragsbild",
      "Titelbild: Jan Ruhland",
      "Abbildung 4: der Hafen bei Ebbe",
      "Photograph: Jan Ruhland",
      "Der Kran im Hafen (Foto: Nordlicht)",
    ],
    notExamples: ["Abbildungen der Anlage gibt es nicht.", "Fotos zeigten den Kran."],
  },
  {
    id: "rights-line",
    label: "credit",
    pattern: /^(?:©|\(c\)|copyright\b|via\s)[^\n]{1,80}$/iu,
    examples: ["© Nordlicht", "Copyright 2019 Nordlicht"],
    notExamples: ["Copyrights verletzt"],
  },
  {
    id: "part-heading",
    label: "furniture",
    pattern:
      /^(?:(?:über|zu) (?:den|die|der|dem) autor(?:en|in|innen)?|about the author|quellen(?:angaben|verzeichnis)?|sources|das (?:thema )?könnte (?:dich|sie|euch|ihnen) (?:auch|noch)? ?(?:interessieren|gefallen)|dazu passend|lust auf mehr|(?:auch|schon) (?:gelesen|interessant|lesenswert)|(?:entdecke|entdecken sie|lesen sie|lies|mehr) (?:weitere|mehr)[^\n.]{0,60}|mehr \p{Lu}\p{L}+|(?:more|related)(?: (?:stories|articles|news|posts|from [^\n.]{2,40}|coverage[^\n.]{0,60}))?|(?:recent|popular|latest|top) (?:articles|stories|news|posts|this week)|you (?:may|might) also like|don'?t miss|recommended(?: for you)?|comments?|kommentare?|leave a (?:comment|reply)|tags?|topics|themen|share this:?|like this|inhalt(?:sverzeichnis)?|table of contents|newsletter)[.!?…: ]*$/iu,
    examples: ["Über den Autor", "Das Thema könnte dich auch interessieren:", "You may also like", "Lust auf mehr?", "Comments"],
    notExamples: ["Über den Autor ist wenig bekannt.", "Mehr Soldaten für die Grenze", "Related costs rose."],
  },
  {
    id: "disclosure",
    label: "furniture",
    pattern:
      /^[*\s(]*(?:werbung|anzeige|hinweis|transparenz|disclosure|ftc)?[.:!\s]*(?=[^\n]{0,300}\b(?:affiliate[ -](?:links?|commission|partner)|links?\b[^\n]{0,120}\bprovision|provision\b[^\n]{0,120}\blinks?|partnerlinks?|enthält werbung|earn[^\n]{0,30} commission|alle angaben ohne gewähr))[^\n]{10,500}$/iu,
    examples: [
      "*Werbung. Dieser Beitrag enthält Werbung für ein Boot.",
      "Für Links auf dieser Seite erhält das Blatt eine Provision.",
      "(Alle Angaben ohne Gewähr)",
    ],
    notExamples: ["Die Provision für den Makler zahlt die Stadt.", "The Commission said the links between both cases were weak."],
  },
];

/** No line that the rules know is longer. */
const LONGEST = 520;

/** The first rule whose pattern is the block. */
export function lineRule(text: string): LineRule | undefined {
  return text.length > LONGEST ? undefined : LINE_RULES.find((rule) => rule.pattern.test(text));
}
