import type { Frame } from "./frame.ts";

/** Backing a state in what makes it one, and rights granted: endorsement, concession. */
export const BACKING: readonly Frame[] = [
  {
    id: "de.endorsement.sovereignty",
    kind: "endorsement",
    verbs: "betonen bekräftigen unterstreichen unterstützen respektieren achten anerkennen verteidigen bekennen hervorheben versichern",
    object: "sovereignty",
    actor: ["subj", "said"],
    recipient: ["gen", "p:von", "adj"],
    reason: "stressing another's sovereignty, borders or right of defence backs it",
    examples: [
      ["Norwegen bekräftigte das Bekenntnis zur Souveränität Kenias.", "NOR > KEN"],
      ["Der norwegische Außenminister betonte die territoriale Integrität Kenias.", "NOR > KEN"],
    ],
    notExamples: ["Norwegen betonte im Streit mit Kenia seine Souveränität."],
  },
  {
    id: "de.endorsement.in-words",
    kind: "endorsement",
    across: true,
    verbs: "loben schwärmen würdigen",
    actor: ["subj"],
    recipient: ["quoted"],
    reason: "a verb of praise introduces words, and whom they are about is praised",
    examples: [["Kenia habe große Fortschritte gemacht, lobte der norwegische Außenminister.", "NOR > KEN"]],
    notExamples: ["Kenia habe große Fortschritte gemacht, sagte der norwegische Außenminister und lobte das Essen."],
  },
  {
    id: "de.endorsement.for-sovereignty",
    kind: "endorsement",
    nouns: "unterstützung bekenntnis solidarität verpflichtung",
    support: "bekräftigen betonen zusichern versichern aussprechen erneuern unterstreichen bekunden zusagen ausdrücken wiederholen",
    object: "sovereignty",
    actor: ["csubj"],
    recipient: ["gen", "p:von"],
    reason: "support for what makes another a state",
    examples: [["Norwegen bekräftigte seine Unterstützung für die Souveränität Kenias.", "NOR > KEN"]],
    notExamples: ["Norwegen bekräftigte seine Unterstützung für den Bau der Brücke in Kenia."],
  },
  {
    id: "de.concession.right",
    kind: "concession",
    verbs: "einräumen zusprechen",
    object: "prerogative",
    actor: ["subj"],
    recipient: ["dat"],
    reason: "granting another a right that it asked for",
    examples: [["Norwegen räumte Kenia das Recht auf Nutzung der Häfen ein.", "NOR > KEN"]],
    notExamples: ["Norwegen sprach Kenia Mut zu."],
  },
];
