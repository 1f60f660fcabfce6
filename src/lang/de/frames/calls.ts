import type { Frame } from "./frame.ts";
import { SAYING } from "./support-verbs.ts";

/** Talks by telephone, video or letter. */
export const CALLS: readonly Frame[] = [
  {
    id: "de.call.phone",
    kind: "call",
    verbs: "telefonieren anrufen anläuten zurückrufen",
    actor: ["subj"],
    recipient: ["p:mit", "obj", "p:bei"],
    unless: "succour",
    reason: "the verb names the channel; anrufen um Hilfe, ein Gericht anrufen appeal",
    examples: [
      ["Der polnische Präsident telefonierte mit dem litauischen Staatschef.", "POL,LTU"],
      ["Der Präsident Ghanas rief am Montag den Präsidenten Togos an.", "GHA,TGO"],
    ],
    notExamples: [
      "Sie telefonierte mit ihrer Mutter.",
      "Ein Pole telefonierte in Litauen mit seiner Mutter.",
      "Litauen rief die NATO um Beistand an.",
    ],
  },
  {
    id: "de.call.noun",
    kind: "call",
    nouns:
      "telefonat telefongespräch videokonferenz videoschalte telefonkonferenz videotelefonat videogespräch videogipfel videoanruf =anruf telefonanruf telefonschalte schaltkonferenz telefonschaltkonferenz videoschaltkonferenz videotreffen videoberatung videokonsultation telefonkontakt schaltgespräch krisentelefonat =schalte videocall",
    support: `${SAYING} führen haben fordern warnen bitten aufrufen auffordern drängen austauschen appellieren verurteilen verlangen bestätigen suchen beglückwünschen gratulieren kondolieren informieren unterrichten werben mahnen ermahnen einladen versuchen nennen bezeichnen`,
    actor: ["p:zwischen", "gen", "adj", "p:von", "p:aus", "csubj"],
    recipient: ["p:mit", "c:mit", "p:bei", "p:an"],
    reason: "the noun names the channel",
    examples: [
      ["In einem Telefonat mit dem japanischen Premier sagte der australische Regierungschef Hilfe zu.", "AUS,JPN"],
      ["Der Anruf des ghanaischen Präsidenten bei seinem togoischen Amtskollegen dauerte zehn Minuten.", "GHA,TGO"],
    ],
    notExamples: [
      "In einem Telefonat mit dem Sender sagte der Zeuge in Japan ab.",
      "In einem Telefonat sagte der Zeuge aus Japan in Australien ab.",
    ],
  },
  {
    id: "de.call.on-the-phone",
    kind: "call",
    nouns: "=telefon =videolink",
    support: "sprechen besprechen beraten diskutieren erörtern reden verhandeln unterhalten austauschen sagen versichern erklären",
    actor: ["csubj"],
    recipient: ["c:mit", "p:mit"],
    reason: "am Telefon sprechen",
    examples: [["Der Präsident Ghanas sprach am Telefon mit dem Präsidenten Togos.", "GHA,TGO"]],
    notExamples: ["Der Zeuge sprach am Telefon mit dem Gericht in Togo.", "Der Zeuge aus Ghana sprach am Telefon mit dem Gericht in Togo."],
  },
  {
    id: "de.call.letter",
    kind: "call",
    across: true,
    nouns:
      "=brief =schreiben protestbrief antwortschreiben glückwunschtelegramm telegramm depesche =note protestnote verbalnote handschreiben beschwerdebrief antwortbrief grußbotschaft grußadresse beileidsschreiben beileidstelegramm brandbrief begleitschreiben glückwunschschreiben kondolenzschreiben",
    support:
      "schreiben schicken senden richten wenden übergeben fordern bitten warnen appellieren erklären auffordern versichern danken verlangen anbieten mitteilen betonen ankündigen übermitteln adressieren überbringen verfassen zustellen ansprechen drohen kritisieren protestieren beschweren",
    actor: ["gen", "p:von", "adj", "p:aus", "csubj"],
    recipient: ["p:an", "c:an"],
    reason: "a letter is a channel",
    examples: [
      ["Der Präsident Perus schickte einen Brief an den Präsidenten Chiles.", "PER,CHL"],
      ["Limas Brief an Santiago blieb ohne Antwort.", "PER,CHL"],
    ],
    notExamples: [
      "Der Schüler schickte einen Brief an die Regierung Chiles.",
      "Der Schüler aus Peru schickte einen Brief an die Tante in Chile.",
    ],
  },
  {
    id: "de.call.write",
    kind: "call",
    across: true,
    verbs: "schreiben",
    actor: ["subj"],
    recipient: ["p:an"],
    reason: "writing to the other side",
    examples: [["Der Präsident Perus schrieb am Montag an die chilenische Präsidentin.", "PER,CHL"]],
    notExamples: ["Die Zeitung schrieb am Montag über Peru und Chile."],
  },
];
