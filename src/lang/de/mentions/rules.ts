import type { MentionRule } from "./rule.ts";
import { CARRIED_RULES } from "./rules-carried.ts";
import { NAME_RULES } from "./rules-names.ts";

/** Texts are read as of 14 March 2024. */
export const MENTION_RULES: readonly MentionRule[] = [
  ...NAME_RULES,
  ...CARRIED_RULES,
  {
    id: "de.mention.office-holder",
    reason: "a listed full name stands for the state that its bearer serves at the document's date, in any transliteration",
    examples: [
      ["Awino Mustera reiste nach Oslo.", "Awino Mustera", "KEN"],
      ["Am Abend sprach Iwan Probowski in Wien.", "Iwan Probowski", "KAZ"],
      ["Am Abend sprach Ivan Probovsky in Wien.", "Ivan Probovsky", "KAZ"],
      ["Das Treffen mit Awino Musteras Mitarbeitern war kurz.", "Awino Musteras", "KEN"],
    ],
    notExamples: [
      ["Tesfaye Vorlagu hielt einen Vortrag.", "Tesfaye Vorlagu"],
      ["Lena Mustera gewann das Rennen.", "Mustera"],
      ["Ihre Amtsvorgängerin Awino Mustera schwieg.", "Awino Mustera"],
    ],
  },
  {
    id: "de.mention.office-surname",
    reason: "an office and a surname are enough, if one listed person holds that office at the document's date",
    examples: [
      ["Außenministerin Mustera sagte ab.", "Außenministerin Mustera", "KEN"],
      ["Das Treffen mit Verteidigungsminister Zweigor fiel aus.", "Verteidigungsminister Zweigor", "GHA"],
      ["Das Treffen mit Präsidentin von der Beispielau fiel aus.", "Präsidentin von der Beispielau", "EST"],
      ["Das Treffen mit Ministerpräsident al-Beispieli fiel aus.", "Ministerpräsident al-Beispieli", "IRQ"],
      ["Das Treffen mit Außenministerin Zweigor fiel aus.", "Außenministerin Zweigor", "TGO"],
    ],
    notExamples: [
      ["Finanzminister Zweigor sagte ab.", "Zweigor"],
      ["Die Ministerpräsidentin von der Beispielau sagte ab.", "Beispielau"],
      ["Ex-Außenministerin Mustera sagte ab.", "Mustera"],
      ["Die frühere Außenministerin Mustera sagte ab.", "Mustera"],
      ["Ministerpräsident Vorlagu sagte ab.", "Vorlagu"],
      ["Nach dem Tod von Außenministerin Mustera ruhte die Arbeit.", "Mustera"],
    ],
  },
  {
    id: "de.mention.listed-surname",
    reason:
      "a surname alone is enough for the only listed person of that name in office, if the text names the state and nobody else so called",
    examples: [
      ["Mustera reist ab. Kenia hatte eingeladen.", "Mustera", "KEN"],
      ["Probowskis Besuch in Kasachstan endete.", "Probowskis", "KAZ"],
    ],
    notExamples: [
      ["Mustera reist ab. Das Wetter war schlecht.", "Mustera"],
      ["Zweigor reist ab. Ghana und Togo hatten eingeladen.", "Zweigor"],
      ["Kenia feiert: Lena Mustera hat gewonnen. Mustera lief am schnellsten.", "Mustera"],
    ],
  },
  {
    id: "de.mention.surname",
    reason: "the surname takes up who was named with it before; who held an office once, or has another given name, is somebody else",
    examples: [
      ["Der kenianische Minister Juma Beispielo reiste ab. Später sprach Beispielo in Wien.", "Beispielo", "KEN"],
      ["Ministerpräsident al-Beispieli reiste ab. Später sprach al-Beispieli in Wien.", "al-Beispieli", "IRQ"],
      ["Beim Treffen war Awino Mustera. Später sprach Mustera in Wien.", "Mustera", "KEN"],
      ["Der chinesische Minister Ba Beispielo reiste ab. Später sprach Ba in Wien.", "Ba", "CHN"],
    ],
    notExamples: [
      ["Der frühere kenianische Minister Juma Beispielo reiste ab. Später sprach Beispielo in Wien.", "Beispielo"],
      ["Der kenianische Minister Juma Beispielo reiste ab. Danach sang Nina Beispielo ein Lied.", "Beispielo"],
      ["Der kenianische Minister Juma Beispielo reiste ab. Danach sang Juma ein Lied.", "Juma"],
      ["Der chinesische Minister Ba Beispielo reiste ab. Danach sang Ba Vorlagu ein Lied.", "Ba Vorlagu"],
    ],
  },
  {
    id: "de.mention.office",
    reason:
      "a noun of office or body with a nationality, a genitive or “in X” beside it stands for the state; so does what belongs to an office-holder",
    examples: [
      ["Der kenianische Außenminister sagte ab.", "kenianische Außenminister", "KEN"],
      ["Die Regierung in Nairobi sagte ab.", "Regierung in Nairobi", "KEN"],
      ["Kreml-Sprecher äußerten sich nicht.", "Kreml-Sprecher", "RUS"],
      ["Der Kremlsprecher äußerte sich nicht.", "Kremlsprecher", "RUS"],
      ["Der Natogeneralsekretär sagte ab.", "Natogeneralsekretär", "NATO"],
      ["In Kenia trat ein Mustera-Sprecher auf. Awino Mustera schwieg.", "Mustera-Sprecher", "KEN"],
      ["Die Führung von Südossetien sagte ab.", "Führung von Südossetien", "Südossetien"],
      ["Das Parlament der Krim tagte.", "Parlament der Krim", "Krim"],
      ["Das Krim-Parlament tagte.", "Krim-Parlament", "Krim"],
      ["Die Behörden in Tatarstan sagten ab.", "Behörden in Tatarstan", "RUS"],
      ["Die Regierung Mustera sagte ab. Awino Mustera war nicht da.", "Regierung Mustera", "KEN"],
      ["Kenia wählt. Die Regierung des Landes ist zufrieden.", "Regierung des Landes", "KEN"],
      ["Die Außenminister Kenias, Ugandas und der Türkei sagten ab.", "Außenminister Kenias, Ugandas und der Türkei", "KEN+UGA+TUR"],
      ["Der norwegische Nato-Generalsekretär sagte ab.", "norwegische Nato-Generalsekretär", "NATO"],
      ["Die estnische Außenbeauftragte der EU sagte ab.", "estnische Außenbeauftragte der EU", "EU"],
      ["Kenia, dessen Regierung wartet, schwieg.", "Regierung", "KEN"],
      ["Der Sprecher des Außenministeriums in Nairobi sagte ab.", "Sprecher des Außenministeriums in Nairobi", "KEN"],
      ["Heute fliegt Kenias Luftwaffe Angriffe.", "Kenias Luftwaffe", "KEN"],
      ["Die Türkei, deren Präsident wartet, schwieg.", "Präsident", "TUR"],
      ["Das Oberhaus in Nairobi stimmte zu.", "Oberhaus in Nairobi", "KEN"],
    ],
    notExamples: [
      ["Der Krim-Urlaub fiel aus.", "Krim-Urlaub"],
      ["Die Strände der Krim sind leer.", "Krim"],
      ["Die Kenia-Experten waren sich uneinig.", "Kenia-Experten"],
      ["Der Kenia-Beauftragte reiste ab.", "Kenia-Beauftragte"],
      ["In Kenia trat ein Mustera-Kritiker auf. Awino Mustera schwieg.", "Mustera-Kritiker"],
      ["Der frühere kenianische Präsident sagte ab.", "Präsident"],
      ["Der frühere Handels- und Innenminister Juma Beispielo aus Kenia sagte ab.", "Innenminister"],
      ["Wiens Innensenatorin Beispielo sagte ab.", "Innensenatorin"],
      ["Kenia trat der Gruppe bei, deren Präsident wartet.", "Präsident"],
      ["Die EU-Staaten sagten ab.", "EU-Staaten"],
      ["Die somalische Miliz Al-Shabaab sagte ab.", "somalische Miliz"],
    ],
  },
  {
    id: "de.mention.same-office",
    reason: "“der Minister” is who was introduced by that office or a narrower one, of the same gender, unless two of one office were",
    examples: [
      ["Der kenianische Außenminister reiste ab. Der Minister war zufrieden.", "Minister", "KEN"],
      ["Die kenianische Außenministerin traf den ugandischen Präsidenten. Die Ministerin war zufrieden.", "Ministerin", "KEN"],
      ["Der ugandische Präsident reiste ab. Der Staatschef war zufrieden.", "Staatschef", "UGA"],
      ["Die kenianische Regierung tagte. Später sagte die Regierung ab.", "Regierung", "KEN"],
    ],
    notExamples: [
      ["Der kenianische Präsident traf den ugandischen Präsidenten. Der Präsident war zufrieden.", "Präsident war"],
      ["Der kenianische Außenminister reiste ab. Die Ministerin war zufrieden.", "Ministerin"],
      ["Der kenianische Präsident reiste ab. Er strebt das Amt des Präsidenten an.", "Präsidenten"],
      ["Der kenianische Sprecher reiste ab. Der Sprecher des Vereins blieb.", "Sprecher des Vereins"],
    ],
  },
  {
    id: "de.mention.counterpart",
    reason: "“sein Amtskollege” holds the same office in the only other state of the sentence, or of the one before",
    examples: [
      ["Der kenianische Außenminister reiste nach Uganda und traf dort seinen Amtskollegen.", "seinen Amtskollegen", "UGA"],
      ["Der kenianische Präsident reiste nach Uganda. Dort traf er seinen Amtskollegen.", "seinen Amtskollegen", "UGA"],
    ],
    notExamples: [
      ["Der kenianische Außenminister traf seinen Amtskollegen.", "Amtskollegen"],
      ["Der kenianische Außenminister flog über Uganda nach Ruanda und traf seinen Amtskollegen.", "Amtskollegen"],
      ["Kenia und Uganda verhandeln. Die Kollegen warteten.", "Kollegen"],
    ],
  },
  {
    id: "de.mention.only-state",
    reason: "“die Regierung” is that of the only state that the text has named so far",
    examples: [
      ["In Kenia wird gewählt. Heute hat die Regierung das Ergebnis bestätigt.", "Regierung", "KEN"],
      ["Die EU zahlt in Kenia für eine Wahl. Heute hat die Regierung das Ergebnis bestätigt.", "Regierung", "KEN"],
    ],
    notExamples: [
      ["Kenia und Uganda streiten. Heute hat die Regierung das Ergebnis bestätigt.", "Regierung"],
      ["Heute hat die Regierung das Ergebnis bestätigt.", "Regierung"],
    ],
  },
  {
    id: "de.mention.apposition",
    reason: "a name before a comma is explained by the office after it",
    examples: [["Juma Beispielo, der kenianische Außenminister, reiste ab.", "Juma Beispielo", "KEN"]],
    notExamples: [["Juma Beispielo, ein Sportler aus Kenia, reiste ab.", "Juma Beispielo"]],
  },
];
