import type { MentionRule } from "./rule.ts";

/** Names of the directory, and what only looks like one. */
export const NAME_RULES: readonly MentionRule[] = [
  {
    id: "de.mention.name",
    reason:
      "a state's name is the state, and so is a part of it told by a point of the compass; inside the name of a sea, a club or a firm it is nobody",
    examples: [
      ["Ein Angriff auf Nordkenia begann.", "Nordkenia", "KEN"],
      ["Ein Angriff auf Südkenias Häfen begann.", "Südkenias", "KEN"],
      ["Ein Flug nach Südkorea fiel aus.", "Südkorea", "KOR"],
      ["Gespräche zwischen Nord- und Südkorea begannen.", "Nord-", "PRK"],
      ["Ein Angriff auf Gaza begann.", "Gaza", "PSE"],
      ["Die somalische Al-Shabaab trat auf.", "Al-Shabaab", "AlShabaab"],
    ],
    notExamples: [
      ["Ein Flug nach Südamerika fiel aus.", "Südamerika"],
      ["Ein Flug nach Westindien fiel aus.", "Westindien"],
      ["Ein Flug nach Nord- und Südamerika fiel aus.", "Nord-"],
      ["Ein Schiff fährt im Golf von Oman.", "Oman"],
    ],
  },
  {
    id: "de.mention.adjective",
    reason: "a nationality names its state, unless it belongs to the name of a sea or a firm or tells where an organisation is at home",
    examples: [["Eine kenianische Brücke wird gebaut.", "kenianische", "KEN"]],
    notExamples: [
      ["Ein Schiff fährt im Indischen Ozean.", "Indischen"],
      ["Die libanesische Hisbollah trat auf.", "libanesische"],
      ["Die palästinensische Organisation Hamas trat auf.", "palästinensische"],
      ["Der norwegische Nato-Generalsekretär reiste ab.", "norwegische"],
      ["Die estnische Außenbeauftragte der EU reiste ab.", "estnische"],
    ],
  },
  {
    id: "de.mention.compound",
    reason: "the first part of a compound names its actor; members and partners of an organisation are not the organisation",
    examples: [
      ["Die EU-Strategie wirkt.", "EU-Strategie", "EU"],
      ["Die UN-Strategie wirkt.", "UN-Strategie", "UNO"],
      ["Die Al-Shabaab-Basis fiel.", "Al-Shabaab-Basis", "AlShabaab"],
    ],
    notExamples: [
      ["Die EU-Länder streiten.", "EU-Länder"],
      ["Der Nato-Partner schweigt.", "Nato-Partner"],
      ["Eine pro-kenianische Gruppe schweigt.", "pro-kenianische"],
      ["Eine kenia-freundliche Gruppe schweigt.", "kenia-freundliche"],
    ],
  },
  {
    id: "de.mention.capital",
    reason:
      "a capital stands for its government; “Brüssel” for the EU, for Belgium where the text is about Belgium, for the Nato where it names neither",
    examples: [
      ["Brüssel kritisierte Kenia.", "Brüssel", "EU"],
      ["In Brüssel begann eine Messe.", "Brüssel", "BEL"],
      ["Belgien wählt. Brüssel kritisierte Kenia.", "Brüssel", "BEL"],
      ["Die Nato tagte. Brüssel kritisierte Kenia.", "Brüssel", "NATO"],
      ["Die Nato und die EU tagten. Die EU lud Kenia ein. Brüssel war zufrieden.", "Brüssel", "EU"],
      ["Belgien und die EU tagten. Brüssel kritisierte Kenia.", "Brüssel", "EU"],
    ],
    notExamples: [
      ["Real Madrid gewann.", "Madrid"],
      ["Dynamo Kiew gewann.", "Kiew"],
    ],
  },
  {
    id: "de.mention.institution",
    reason: "a body that several states have is that of the state which the text names, and nobody's in a text about others",
    examples: [
      ["Die Schweiz wartet. Der Bundesrat stimmte zu.", "Bundesrat", "CHE"],
      ["Österreich wartet. Der Bundesrat stimmte zu.", "Bundesrat", "AUT"],
      ["Großbritannien wartet. Das Oberhaus stimmte zu.", "Oberhaus", "GBR"],
    ],
    notExamples: [
      ["Kenia wartet. Das Oberhaus stimmte zu.", "Oberhaus"],
      ["Das Oberhaus in Nairobi stimmte zu.", "Oberhaus"],
      ["Der frühere Handelskommissar reiste ab.", "Handelskommissar"],
    ],
  },
  {
    id: "de.mention.bracket",
    reason: "a name before a state in brackets is somebody of that state, in a sentence that tells an office",
    examples: [["Die Präsidenten Nora Beispielo (Kenia) und Otto Vorlagi (Uganda) reisten ab.", "Otto Vorlagi", "UGA"]],
    notExamples: [["Das Rennen gewann Nora Beispielo (Kenia).", "Nora Beispielo"]],
  },
];
