import type { Frame } from "./frame.ts";

/** Bringing others together: mediation. */
export const MEDIATIONS: readonly Frame[] = [
  {
    id: "de.mediation.between",
    kind: "mediation",
    verbs: "pendeln einschalten moderieren dolmetschen ausgleichen einmischen",
    actor: ["subj"],
    recipient: ["p:zwischen"],
    reason: "who goes or steps between two parties",
    examples: [
      ["Der Gesandte der Vereinten Nationen pendelt zwischen Kenia und Somalia.", "UNO > KEN,SOM"],
      ["Oman schaltete sich in den Konflikt zwischen Kenia und Somalia ein.", "OMN > KEN,SOM"],
    ],
    notExamples: ["Die Zahl pendelt in Kenia und Somalia zwischen 5 und 7.", "Der Händler aus Oman pendelt zwischen Kenia und Somalia."],
  },
  {
    id: "de.mediation.strive",
    kind: "mediation",
    verbs: "bemühen engagieren einsetzen",
    actor: ["subj"],
    recipient: ["p:zwischen"],
    reason: "sich um eine Lösung zwischen zweien bemühen",
    examples: [["Oman bemüht sich um eine Lösung im Konflikt zwischen Kenia und Somalia.", "OMN > KEN,SOM"]],
    notExamples: [
      "Oman bemüht sich um Gäste aus Kenia und Somalia.",
      "Ein Verein aus Oman bemüht sich um Austausch zwischen Kenia und Somalia.",
    ],
  },
  {
    id: "de.mediation.reconcile",
    kind: "mediation",
    verbs: "versöhnen aussöhnen zusammenbringen zusammenführen",
    actor: ["subj"],
    recipient: ["obj"],
    reason: "bringing others together",
    examples: [["Kuwait will Katar und Bahrain versöhnen.", "KWT > QAT,BHR"]],
    notExamples: ["Katar und Bahrain versöhnten sich.", "Katar führt Proben aus Bahrain zusammen."],
  },
  {
    id: "de.mediation.table",
    kind: "mediation",
    nouns: "verhandlungstisch =tisch =gespräch",
    support: "bringen holen zwingen",
    actor: ["csubj"],
    recipient: ["cobj"],
    reason: "andere an einen Tisch bringen",
    examples: [
      ["Kuwait brachte Katar und Bahrain an einen Tisch.", "KWT > QAT,BHR"],
      ["Kuwait will Katar und Bahrain wieder ins Gespräch bringen.", "KWT > QAT,BHR"],
    ],
    notExamples: ["Katar und Bahrain kamen an den Tisch zurück."],
  },
  {
    id: "de.mediation.lead-talks",
    kind: "mediation",
    verbs: "leiten moderieren einfädeln anbahnen initiieren arrangieren vermitteln begleiten überwachen",
    actor: ["subj"],
    recipient: ["p:zwischen"],
    object: "talks",
    reason: "leading or arranging the talks of others",
    examples: [["Kuwait leitet die Gespräche zwischen Katar und Bahrain.", "KWT > QAT,BHR"]],
    notExamples: [
      "Kuwait begleitete den Frachter zwischen Katar und Bahrain.",
      "Kuwait leitet Gas durch das Rohr zwischen Katar und Bahrain.",
    ],
  },
  {
    id: "de.mediation.broker",
    kind: "mediation",
    verbs: "aushandeln einfädeln erwirken anbahnen vermitteln herbeiführen",
    actor: ["subj"],
    recipient: ["p:zwischen"],
    object: "brokered",
    reason: "a truce, deal or exchange of others that a third one brought about",
    examples: [
      ["Ägypten handelte eine Waffenruhe zwischen Kenia und Somalia aus.", "EGY > KEN,SOM"],
      ["Das Abkommen zwischen Kenia und Somalia wurde von Ägypten ausgehandelt.", "EGY > KEN,SOM"],
    ],
    notExamples: ["Ägypten handelte mit Kenia und Somalia einen Preis aus."],
  },
  {
    id: "de.mediation.agent",
    kind: "mediation",
    nouns:
      "vermittler vermittlerin mittler =makler schlichter brückenbauer mediator unparteiischer friedensvermittler friedensstifter vermittlerrolle mittlerrolle",
    support:
      "anbieten auftreten fungieren dienen spielen wirken agieren erbieten sein gelten bleiben übernehmen empfehlen handeln versuchen bringen werden ansehen akzeptieren",
    actor: ["csubj", "gen", "adj"],
    recipient: ["p:zwischen", "c:zwischen"],
    reason: "acting as go-between",
    examples: [
      ["Kuwait tritt zwischen Katar und Bahrain als Vermittler auf.", "KWT > QAT,BHR"],
      ["Oman bot sich als Mittler zwischen Katar und Bahrain an.", "OMN > QAT,BHR"],
    ],
    notExamples: [
      "Der Makler aus Oman verkauft Häuser zwischen Katar und Bahrain.",
      "Der Makler aus Kuwait bot Häuser zwischen Katar und Bahrain an.",
    ],
  },
  {
    id: "de.mediation.act",
    kind: "mediation",
    nouns:
      "vermittlungsgespräch vermittlungsinitiative vermittlungsreise friedensinitiative pendeldiplomatie friedensmission vermittlungsdienst =dienste friedensbemühung mediation",
    support:
      "anbieten starten führen unternehmen beginnen leisten beenden einstellen abbrechen ankündigen unterstützen fortsetzen aufnehmen",
    actor: ["gen", "adj", "p:von", "p:durch", "csubj"],
    recipient: ["p:zwischen", "c:zwischen"],
    reason: "the go-between's work as a noun",
    examples: [
      ["Die Schweiz hat im Konflikt zwischen Katar und Bahrain ihre guten Dienste angeboten.", "CHE > QAT,BHR"],
      ["Die Pendeldiplomatie Omans zwischen Katar und Bahrain geht weiter.", "OMN > QAT,BHR"],
    ],
    notExamples: ["Die Schweiz bietet Katar und Bahrain Dienste an."],
  },
  {
    id: "de.mediation.auspices",
    kind: "mediation",
    nouns: "vermittlung mediation ägide schirmherrschaft =moderation federführung =beisein =regie",
    support:
      "einigen vereinbaren unterzeichnen verständigen verhandeln aushandeln treffen beraten tauschen austauschen sprechen reden zusammenkommen zusammentreffen schließen erzielen zustimmen beenden unterschreiben begegnen führen aufnehmen fortsetzen übereinkommen annähern versöhnen aussöhnen beschließen beilegen",
    actor: ["gen", "adj", "p:von", "p:durch"],
    recipient: ["csubj"],
    reason: "under the lead of one the others agree or talk",
    examples: [
      ["Unter der Schirmherrschaft der Vereinten Nationen trafen sich Kenia und Somalia zu Gesprächen.", "UNO > KEN,SOM"],
      ["Unter ägyptischer Vermittlung sprachen Kenia und Somalia über die Grenze.", "EGY > KEN,SOM"],
    ],
    notExamples: ["Unter der Schirmherrschaft Omans fand in Kenia die Messe statt."],
  },
];
