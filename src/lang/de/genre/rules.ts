import type { BlockLabel } from "../../../core/index.ts";
import type { GenreRule } from "./rule.ts";

/** Where a page puts the label of an article. */
const HEAD: readonly BlockLabel[] = ["kicker", "title", "lead", "heading", "credit"];
const ANYWHERE: readonly BlockLabel[] = [...HEAD, "body", "caption", "furniture"];

const OPINION =
  "(?:(?:Gast|Leit|Wochen|Samstags|Sonntags)?[Kk]ommentar|Leitartikel|Gastbeitrag|Meinungsbeitrag|Meinung|Kolumne|Glosse|Standpunkt|Zwischenruf|Essay|Pro (?:und|&) Contra)";
const RELEASE = "(?:Presse|Medien)(?:mitteilung|information|erklärung|aussendung)";

/** Labels, contacts and self-descriptions that hint at a genre. Words in running text are no label: places and wording decide. */
export const GENRE_RULES: readonly GenreRule[] = [
  {
    id: "de.genre.opinion-label",
    genre: "commentary",
    basis: "label",
    labels: HEAD,
    pattern: new RegExp(`^(?:(?:Ein|Eine|Der|Die) )?${OPINION}(?=$| ?[:|–-] | (?:von|zu|zum|zur) \\p{Lu})`, "u"),
    reason: "papers put the name of the form over or before an opinion",
    examples: ["Kommentar", "Leitartikel: Was der Vertrag wert ist", "Ein Kommentar von Maren Thiel", "Meinung – Der Hafen und sein Preis"],
    notExamples: ["Kommentare (12)", "Meinungsumfrage sieht Vorsprung", "Kommentar des Ministers löst Streit aus"],
  },
  {
    id: "de.genre.opinion-label-behind",
    genre: "commentary",
    basis: "label",
    labels: HEAD,
    pattern: new RegExp(`(?<= [–-] (?:[Ee]ine? )?|\\((?:[Ee]ine? )?)${OPINION}(?=\\)?$)`, "u"),
    reason: "the same behind a headline",
    examples: ["Der Preis der Ruhe – ein Kommentar", "Warum der Kanal warten kann (Gastbeitrag)"],
    notExamples: ["Sprecher lehnt ab – kein Kommentar", "Minister erntet Kritik – für seinen Kommentar"],
  },
  {
    id: "de.genre.opinion-notice",
    genre: "commentary",
    basis: "label",
    labels: ANYWHERE,
    pattern:
      /(?:gibt|geben|spiegel[nt]|entspricht|entsprechen)\s(?:\p{L}+\s){0,4}?(?:die|der)\s(?:persönliche[n]?\s)?(?:Meinung|Ansicht|Auffassung)\s(?:des Autors|der Autorin|der Verfasser(?:in)?|des Verfassers|der Redaktion|des Verlags)/u,
    reason: "a notice under the text says whose opinion it is",
    examples: [
      "Der Beitrag gibt nicht unbedingt die Meinung der Redaktion wieder.",
      "Gastbeiträge geben ausschließlich die Meinung des Autors wieder.",
    ],
    notExamples: ["Der Minister gab die Meinung seiner Partei wieder."],
  },
  {
    id: "de.genre.release-label",
    genre: "press-release",
    basis: "label",
    labels: [...HEAD, "body", "furniture"],
    pattern: new RegExp(`^${RELEASE}(?=$| ?[:|–-] | (?:Nr\\.|vom|des|der|zum|zur) )`, "u"),
    reason: "issuers name the form in the first line",
    examples: ["Pressemitteilung", "Medienmitteilung vom 3. Mai", "Presseinformation Nr. 14/2024", "Presseaussendung des Hafenamts"],
    notExamples: ["Pressemitteilungen", "Pressemitteilung abonnieren", "In einer Pressemitteilung hieß es, der Hafen bleibe offen."],
  },
  {
    id: "de.genre.release-contact",
    genre: "press-release",
    basis: "contact",
    labels: ANYWHERE,
    pattern:
      /^(?:Presse-?|Medien)[Kk]ontakt\b|^Kontakt für (?:die )?(?:Presse|Medien|Redaktionen)\b|^Rückfragehinweis\b|^(?:Für )?(?:[Pp]resse)?[Rr]ückfragen (?:bitte )?an\b|^Ansprechpartner(?:in)? für (?:die )?(?:Presse|Medien)\b/u,
    reason: "whom journalists may ask; a mere contact stands under every page",
    examples: ["Pressekontakt:", "Kontakt für Medien: presse@hafenamt.example", "Rückfragen bitte an die Pressestelle, Telefon 0100 200"],
    notExamples: ["Kontakt", "Kontakt zur Redaktion", "Der Pressekontakt riss ab."],
  },
  {
    id: "de.genre.release-notice",
    genre: "press-release",
    basis: "boilerplate",
    labels: ANYWHERE,
    pattern:
      /^Original-Content von\b|^Sperrfrist\b|[Ee]s gilt das gesprochene Wort|^Über (?:(?:die|das|den) )?[^.!?:]{0,60}\b(?:GmbH|AG|SE|e\. ?V\.|Stiftung|Verband|Institut)(?=$|:)|\((?:ots|OTS)\)/u,
    reason: "an embargo, the sign of a service for releases, or a paragraph on the issuer",
    examples: [
      "Original-Content von: Hafenamt, übermittelt durch den Dienst",
      "Sperrfrist: 12 Uhr",
      "Über die Nordhafen GmbH",
      "Trelva (ots)",
    ],
    notExamples: ["Über die Grenze", "Über uns", "Die Sperrfrist für den Fang endet im Mai."],
  },
  {
    id: "de.genre.state-self",
    genre: "state-outlet",
    basis: "self-description",
    labels: ["kicker", "credit", "furniture"],
    pattern:
      /(?:Programm|Dienst|Angebot|Portal|Seite|Sender|Stimme|Zeitung|Organ|Nachrichtenagentur)\s(?:des|der)\s(?:\p{L}+\s){0,2}?(?:Staatsfunks|Staatsrundfunks|Staatsfernsehens|Staatssenders|Staatsmediums|Regierung|Außenministeriums|Präsidialamts|Zentralkomitees)|(?:[Ss]taatliche|[Aa]mtliche)[rs]?\s(?:\p{L}+\s)?(?:Nachrichtenagentur|Rundfunk|Fernsehen|Nachrichtendienst|Zeitung|Sender)/u,
    ofItself: true,
    reason: "the outlet tells beside its name whose it is",
    examples: ["Kanal Trelva – das deutsche Programm des nordischen Staatsfunks", "Nordbote, amtliche Zeitung seit 1950"],
    notExamples: ["Staatlicher Wetterdienst warnt vor Sturm"],
  },
  {
    id: "de.genre.state-publisher",
    genre: "state-outlet",
    basis: "self-description",
    labels: ["credit", "furniture"],
    pattern:
      /^(?:Herausgeber(?:in)?|Herausgegeben von|Im Auftrag)\b[:\s](?:[^.\n]{0,60}?)(?:Regierung|Außenministerium|Informationsministerium|Presseamt|Präsidialamt|Staatsrundfunk|Zentralkomitee)/u,
    reason: "the imprint names a government as publisher",
    examples: ["Herausgeber: Presseamt der Regierung", "Herausgegeben von der Regierung"],
    notExamples: ["Herausgeber: Nordverlag GmbH", "Die Regierung gab den Bericht heraus."],
  },
];

/** Folders of web addresses that name the form. */
export const OPINION_FOLDERS: ReadonlySet<string> = new Set(
  "meinung meinungen kommentar kommentare kolumne kolumnen leitartikel gastbeitrag gastbeitraege gastkommentar debatte opinion".split(" "),
);
export const RELEASE_FOLDERS: ReadonlySet<string> = new Set(
  "pressemitteilung pressemitteilungen medienmitteilung medienmitteilungen presseportal ots".split(" "),
);
