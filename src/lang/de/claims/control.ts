/** Verbs whose object, not subject, does what a dependent infinitive says: "forderte die Türkei auf, … abzuziehen". */
export const MOVING_SUBJECT_VERBS: ReadonlySet<string> = new Set(
  "auffordern aufrufen bitten drängen ersuchen zwingen erlauben gestatten verbieten untersagen ermahnen anweisen verpflichten raten empfehlen warnen beschuldigen verdächtigen bezichtigen vorwerfen einladen überzeugen mahnen".split(
    " ",
  ),
);

/** What a verb or noun over an event makes of it. */
export type Embedding =
  | "plan"
  | "offer"
  | "demand"
  | "accuse"
  | "possible"
  | "probable"
  | "attempt"
  | "fails"
  | "negates"
  | "moves"
  | "happens"
  | "fact";

/**
 * Event-selecting predicates (Saurí & Pustejovsky 2009, table of the dictionary of FactBank's factuality profiler; Karttunen 1971 for the
 * implicative ones):
 * - `plan`: committed to, still ahead
 * - `offer`: depends on the other's consent
 * - `demand`: only wanted
 * - `accuse`: held against somebody
 * - `possible`, `probable`: weighed; held for true
 * - `attempt`: came to nothing; what was tried may have happened ("der Angriff scheiterte")
 * - `fails`, `negates`: did not come about
 * - `moves`: put off, still ahead
 * - `happens`: implicative, as certain as the verb itself
 */
const TABLE: readonly (readonly [Embedding, string])[] = [
  [
    "plan",
    "planen beabsichtigen vorhaben ankündigen vorbereiten anstreben versprechen zusichern zusagen beschließen vereinbaren einigen bereiterklären wollen verpflichten bekräftigen entscheiden vornehmen verabreden verständigen geloben garantieren vorsehen",
  ],
  ["offer", "anbieten erbieten erboten antragen"],
  [
    "demand",
    "fordern verlangen auffordern aufrufen bitten drängen ersuchen vorschlagen anregen empfehlen wünschen hoffen ablehnen verweigern drohen warnen mahnen vermeiden befürchten verzichten zustimmen befürworten appellieren plädieren untersagen verbieten raten abraten ermahnen erbitten beantworten blockieren sperren widersetzen stemmen erhoffen ersehnen",
  ],
  ["accuse", "vorwerfen beschuldigen bezichtigen verdächtigen"],
  [
    "possible",
    "erwägen prüfen überlegen diskutieren beraten versuchen debattieren nachdenken liebäugeln ausloten verhandeln spekulieren fürchten",
  ],
  ["probable", "vermuten glauben annehmen mutmaßen argwöhnen schätzen erwarten rechnen ahnen"],
  ["attempt", "scheitern misslingen"],
  ["fails", "absagen ausfallen platzen abblasen streichen unterbleiben ausbleiben entfallen"],
  ["negates", "weigern unterlassen vergessen versäumen aufhören verhindern vereiteln unterbinden"],
  ["moves", "verschieben vertagen verlegen aufschieben"],
  ["happens", "gelingen schaffen beginnen anfangen fortfahren helfen nutzen zwingen bringen wagen"],
];
const BY_VERB: ReadonlyMap<string, Embedding> = new Map(TABLE.flatMap(([e, verbs]) => verbs.split(" ").map((v) => [v, e] as const)));

/** What the verb does to the event under it; `fact` if it leaves it as it is. */
export function embedding(lemma: string | undefined): Embedding {
  return lemma === undefined ? "fact" : (BY_VERB.get(lemma) ?? "fact");
}

/** Nouns over an infinitive: "der Entschluss, … zu liefern". Compounds count by their last part. */
const NOUNS: readonly (readonly [Embedding, RegExp])[] = [
  ["offer", /(?:angebot|bereitschaft|offerte)(?:e[ns]?|s)?$/u],
  [
    "plan",
    /(?:entschluss|entscheidung|beschluss|plan|absicht|vorhaben|zusage|versprechen|vereinbarung|ankündigung|zusicherung)(?:es|s|en|e)?$/u,
  ],
  ["demand", /(?:bitte|aufforderung|appell|wunsch|forderung|vorschlag|empfehlung|verlangen|aufruf|mahnung|rat)(?:es|s|en|e)?$/u],
  ["possible", /(?:idee|überlegung|möglichkeit|erwägung|drohung|gedanke|option|versuch)(?:es|s|en|n)?$/u],
  ["negates", /(?:weigerung)$/u],
];

/** What the noun does to the infinitive that hangs on it. */
export function nounEmbedding(form: string): Embedding | undefined {
  return NOUNS.find(([, words]) => words.test(form))?.[0];
}

/** Verbs that put the event of their object into the future even when they stand in the past themselves. */
const AHEAD: ReadonlySet<string> = new Set(
  "ankündigen planen vorbereiten versprechen zusichern zusagen anstreben beschließen beabsichtigen anbieten erbieten antragen geloben garantieren vorsehen".split(
    " ",
  ),
);

/** "kündigte die Lieferung an": the delivery lies ahead of the announcement. */
export function looksAhead(lemma: string | undefined): boolean {
  return lemma !== undefined && AHEAD.has(lemma);
}
