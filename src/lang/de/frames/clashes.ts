import type { Frame } from "./frame.ts";

/** Blows warded off, water cannon, trespass in the air: force at the edge of war. */
export const CLASHES: readonly Frame[] = [
  {
    id: "de.attack.intercept",
    kind: "attack",
    verbs: "abfangen",
    actor: ["subj", "teller"],
    recipient: ["adj", "gen", "p:aus"],
    object: "shots",
    reason: "missiles and drones shot down are those of who fired them; a jet that is intercepted is only led away",
    examples: [["Kenia hat vierzig ugandische Drohnen abgefangen.", "KEN > UGA"]],
    notExamples: ["Kenianische Jäger haben ein ugandisches Kampfflugzeug abgefangen."],
  },
  {
    id: "de.attack.kill-by",
    kind: "attack",
    nouns:
      "=angriff luftangriff bombenangriff raketenangriff drohnenangriff artillerieangriff luftschlag drohnenschlag =beschuss artilleriebeschuss raketenbeschuss =offensive bodenoffensive",
    support: "töten verletzen zerstören beschädigen erschießen",
    actor: ["csubj"],
    recipient: ["p:auf", "p:gegen", "p:in", "cobj", "c:in", "teller"],
    reason: "whoever kills in a strike struck; with sterben and umkommen the subject would be the dead",
    examples: [["Die kenianische Luftwaffe tötete bei einem Luftangriff in Somalia drei Menschen.", "KEN > SOM"]],
    notExamples: [
      "Bei einem Angriff von Wölfen in Somalia tötete ein Hirte aus Kenia ein Tier.",
      "Kenia sagte, beim Luftangriff in Somalia sei niemand getötet worden.",
    ],
  },
  {
    id: "de.attack.killing",
    kind: "attack",
    nouns: "tötung ermordung erschießung liquidierung",
    actor: ["p:durch"],
    recipient: ["oadj", "gen"],
    object: "officers",
    reason: "the killing of another's soldiers and commanders by somebody, as a noun",
    examples: [["Kenia verurteilte die Tötung eines ugandischen Generals durch Ruanda.", "RWA > UGA"]],
    notExamples: ["Kenia verurteilte die Tötung eines ugandischen Händlers durch einen Mann aus Ruanda."],
  },
  {
    id: "de.coercion.water-cannon",
    kind: "coercion",
    nouns: "wasserwerfer wasserkanone laserstrahl laser",
    support: "einsetzen richten",
    actor: ["csubj"],
    recipient: ["p:gegen", "c:gegen", "p:auf", "c:auf"],
    reason: "ships drive each other off with water cannon, which is no armed force",
    examples: [["Kenia setzte Wasserwerfer gegen ugandische Schiffe ein.", "KEN > UGA"]],
    notExamples: ["Die Polizei setzte in Kenia Wasserwerfer gegen Fans aus Uganda ein."],
  },
  {
    id: "de.coercion.turn-back",
    kind: "coercion",
    verbs: "zwingen drängen vertreiben begleiten",
    actor: ["subj", "teller"],
    recipient: ["obj", "adj", "gen"],
    object: "turnedback",
    reason: "planes and ships of another made to turn back",
    examples: [["Die kenianische Luftwaffe zwang ein ugandisches Militärflugzeug zur Umkehr.", "KEN > UGA"]],
    notExamples: ["Der Sturm in Kenia zwang einen ugandischen Reisebus zur Umkehr."],
  },
];
