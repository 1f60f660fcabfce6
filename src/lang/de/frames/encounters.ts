import type { Frame } from "./frame.ts";

/** Bringing others to the table. */
export const ENCOUNTERS: readonly Frame[] = [
  {
    id: "de.mediation.mediate",
    kind: "mediation",
    verbs: "vermitteln schlichten",
    actor: ["subj"],
    recipient: ["p:zwischen", "p:in"],
    reason: "mediator as subject, the parties after zwischen",
    examples: [["Oman vermittelt zwischen Kenia und Somalia.", "OMN > KEN,SOM"]],
    notExamples: ["Der Verein vermittelt Wohnungen in Polen.", "Der Verein aus Oman vermittelt Wohnungen in Kenia."],
  },
  {
    id: "de.mediation.noun",
    kind: "mediation",
    nouns: "vermittlung schlichtung vermittlungsversuch vermittlungsangebot vermittlungsmission vermittlungsbemühung",
    support:
      "anbieten übernehmen fortsetzen auftreten fungieren dienen bemühen einschalten ankündigen führen starten beginnen leisten vorschlagen",
    actor: ["gen", "adj", "p:von", "p:durch", "csubj"],
    recipient: ["p:zwischen", "c:zwischen"],
    reason: "mediation of X between Y and Z",
    examples: [
      ["Unter Vermittlung der Schweiz zwischen Serbien und Kosovo begann ein Dialog.", "CHE > SRB,XKX"],
      ["Kuwait bot eine Vermittlung zwischen Katar und Bahrain an.", "KWT > QAT,BHR"],
    ],
    notExamples: ["Die Vermittlung von Wohnungen in Katar läuft.", "Die Vermittlung von Wohnungen zwischen Katar und Bahrain läuft."],
  },
  {
    id: "de.mediation.under",
    kind: "mediation",
    nouns: "vermittlung",
    support: "einigen vereinbaren unterzeichnen verständigen verhandeln aushandeln treffen beraten tauschen austauschen",
    actor: ["gen", "adj", "p:von", "p:durch"],
    recipient: ["csubj"],
    reason: "unter Vermittlung von X the subjects agree",
    examples: [["Unter Vermittlung Omans einigten sich Kenia und Somalia auf einen Zeitplan.", "OMN > KEN,SOM"]],
    notExamples: ["Unter Vermittlung Omans fand die Messe statt.", "Unter Vermittlung Omans fand in Kenia die Messe statt."],
  },
];
