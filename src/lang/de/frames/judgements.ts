import type { Frame } from "./frame.ts";

/**
 * Speech acts that no verb of blaming, praising or demanding tells, only what somebody is quoted with: "Kenia müsse abziehen, so Oslo",
 * "das Vorgehen Kenias sei illegal".
 */
export const JUDGEMENTS: readonly Frame[] = [
  {
    id: "de.request.must",
    kind: "request",
    modals: "müssen sollen mögen dürfen",
    actor: ["said"],
    recipient: ["subj"],
    unless: "hardship",
    reason: "what a speaker says another must do is demanded of it",
    examples: [
      ["Kenia müsse seine Truppen abziehen, sagte der norwegische Außenminister.", "NOR > KEN"],
      ["„Die kenianische Regierung muss die Fischer freilassen“, forderte das norwegische Außenministerium.", "NOR > KEN"],
      ["Kenia dürfe den Hafen nicht schließen, sagte der norwegische Außenminister.", "NOR > KEN"],
      ["Die USA müssten ihre Zölle senken, sagte der norwegische Außenminister.", "NOR > USA"],
    ],
    notExamples: [
      "Kenia müsse mit Verlusten rechnen, sagte der norwegische Außenminister.",
      "Kenia muss laut Norwegen im Jahr 2020 den Vertrag verletzt haben.",
      "Kenia muss gegen Norwegen gewinnen.",
      "Kenia dürfe den Hafen öffnen, sagte der norwegische Außenminister.",
      "Sollte Kenia zustimmen, werde man verhandeln, sagte der norwegische Außenminister.",
    ],
  },
  {
    id: "de.accusation.call",
    kind: "accusation",
    verbs:
      "bezeichnen nennen werten bewerten einstufen betrachten ansehen sehen halten beschreiben brandmarken geißeln verurteilen kritisieren titulieren beschimpfen schelten attackieren angreifen",
    predicate: "blame",
    actor: ["subj"],
    recipient: ["inobj", "p:von"],
    unless: "reproach",
    reason: "calling what somebody does by a word of blame",
    examples: [
      ["Norwegen bezeichnete das Vorgehen Kenias als Verstoß gegen das Abkommen.", "NOR > KEN"],
      ["Die norwegische Regierung nannte den kenianischen Beschluss unverantwortlich.", "NOR > KEN"],
      ["Die norwegische Ministerin attackierte Kenia als Kriegstreiber.", "NOR > KEN"],
    ],
    notExamples: [
      "Norwegen bezeichnete das Abkommen mit Kenia als neu.",
      "Norwegen griff Kenia als ersten der Nachbarn an.",
      "Das norwegische Blatt nannte den Sturm in Kenia gefährlich.",
      "Norwegen bezeichnete Kenia als Nachbarn.",
    ],
  },
  {
    id: "de.accusation.is",
    kind: "accusation",
    verbs: "sein bleiben darstellen bedeuten gelten",
    predicate: "blame",
    actor: ["said"],
    recipient: ["insubj"],
    reason: "a speaker who says that another's deed is bad accuses it",
    examples: [
      ["Das Vorgehen Kenias sei völkerrechtswidrig, sagte der norwegische Außenminister.", "NOR > KEN"],
      ["Die norwegische Ministerpräsidentin sagte, der kenianische Alleingang sei ein Bruch des Abkommens.", "NOR > KEN"],
    ],
    notExamples: [
      "Das Vorgehen Kenias sei maßvoll, sagte der norwegische Außenminister.",
      "Das Vorgehen Kenias sei nicht illegal, sagte der norwegische Außenminister.",
      "Der Sturm in Kenia sei gefährlich, sagte ein norwegischer Forscher.",
    ],
  },
  {
    id: "de.endorsement.call",
    kind: "endorsement",
    verbs: "bezeichnen nennen werten bewerten betrachten ansehen sehen halten beschreiben loben würdigen preisen",
    predicate: "praise",
    actor: ["subj"],
    recipient: ["inobj", "p:von"],
    reason: "calling what somebody does by a word of praise",
    examples: [["Norwegen bezeichnete die Vermittlung Kenias als vorbildlich.", "NOR > KEN"]],
    notExamples: ["Norwegen bezeichnete die Vermittlung Kenias als gescheitert.", "Norwegen nannte Kenia einen Nachbarn."],
  },
  {
    id: "de.endorsement.is",
    kind: "endorsement",
    verbs: "sein bleiben darstellen bedeuten",
    predicate: "praise",
    actor: ["said"],
    recipient: ["insubj"],
    reason: "a speaker who says that another's deed is good backs it",
    examples: [["Der Beitrag Kenias sei unverzichtbar, sagte der norwegische Außenminister.", "NOR > KEN"]],
    notExamples: ["Der Beitrag Kenias sei nicht hilfreich, sagte der norwegische Außenminister.", "Kenia ist unverzichtbar für Norwegen."],
  },
  {
    id: "de.rejection.baseless",
    kind: "rejection",
    verbs: "bezeichnen nennen zurückweisen darstellen abweisen",
    object: "refusable",
    predicate: "baseless",
    actor: ["subj"],
    recipient: ["adj", "gen", "p:aus", "p:von"],
    reason: "calling reproaches baseless turns them down",
    examples: [["Kenia bezeichnete die norwegischen Vorwürfe als haltlos.", "KEN > NOR"]],
    notExamples: ["Kenia bezeichnete die norwegischen Vorwürfe als ernst.", "Kenia nannte Norwegen einen Nachbarn."],
  },
];
