import type { Frame } from "./frame.ts";

/** Standing relations: alignment and rivalry. */
export const RELATIONS: readonly Frame[] = [
  {
    id: "de.alignment.noun",
    kind: "alignment",
    nouns: "allianz bündnis partnerschaft freundschaft annäherung bündnispartner schulterschluss",
    support: "*",
    actor: ["p:zwischen", "gen", "adj", "csubj"],
    recipient: ["p:mit", "adj", "p:an"],
    reason: "the noun names a tie between two",
    examples: [
      ["Die Partnerschaft zwischen Togo und Ghana gilt als stabil.", "TGO,GHA"],
      ["Die Allianz Portugals mit England ist alt.", "PRT,GBR"],
    ],
  },
  {
    id: "de.rivalry.noun",
    kind: "rivalry",
    nouns: "spannung streit konflikt rivalität feindschaft zerwürfnis grenzstreit handelskrieg handelsstreit konkurrenz verstimmung",
    support: "liegen",
    actor: ["p:zwischen", "gen", "adj"],
    recipient: ["p:mit", "adj", "p:zu"],
    reason: "strain between two",
    examples: [["Die Spannungen zwischen Thailand und Kambodscha nehmen zu.", "THA,KHM"]],
    notExamples: ["Der Streit zwischen den Koalitionspartnern in Bangkok dauert an."],
  },
];
