/** Verbs whose object, not subject, does what a dependent infinitive says: "forderte die Türkei auf, … abzuziehen". */
export const MOVING_SUBJECT_VERBS: ReadonlySet<string> = new Set(
  "auffordern aufrufen bitten drängen ersuchen zwingen erlauben gestatten verbieten untersagen ermahnen anweisen verpflichten raten empfehlen warnen beschuldigen verdächtigen bezichtigen vorwerfen einladen überzeugen mahnen".split(
    " ",
  ),
);

/** What a verb over an infinitive or an event noun makes of it. */
export type Embedding = "plan" | "demand" | "accuse" | "possible" | "fails" | "negates" | "fact";

const TABLE: readonly (readonly [Embedding, string])[] = [
  [
    "plan",
    "planen beabsichtigen vorhaben ankündigen vorbereiten anstreben versprechen zusichern zusagen beschließen anbieten vereinbaren einigen bereiterklären wollen verpflichten bekräftigen entscheiden vornehmen",
  ],
  [
    "demand",
    "fordern verlangen auffordern aufrufen bitten drängen ersuchen vorschlagen anregen empfehlen wünschen hoffen ablehnen verweigern drohen warnen mahnen vermeiden befürchten verzichten zustimmen befürworten appellieren plädieren untersagen verbieten ausschließen",
  ],
  ["accuse", "vorwerfen beschuldigen bezichtigen verdächtigen"],
  ["possible", "erwägen prüfen überlegen diskutieren beraten versuchen debattieren"],
  ["fails", "scheitern absagen ausfallen platzen"],
  // Negative implicatives: what they govern did not happen.
  ["negates", "weigern unterlassen vergessen versäumen aufhören verhindern vereiteln unterbinden"],
];
const BY_VERB: ReadonlyMap<string, Embedding> = new Map(TABLE.flatMap(([e, verbs]) => verbs.split(" ").map((v) => [v, e] as const)));

/** What the verb does to the event under it; `fact` if it leaves it as it is. */
export function embedding(lemma: string | undefined): Embedding {
  return lemma === undefined ? "fact" : (BY_VERB.get(lemma) ?? "fact");
}

/** Verbs that put the event of their object into the future even when they stand in the past themselves. */
const AHEAD: ReadonlySet<string> = new Set(
  "ankündigen planen vorbereiten versprechen zusichern zusagen anstreben beschließen beabsichtigen".split(" "),
);

/** "kündigte die Lieferung an": the delivery lies ahead of the announcement. */
export function looksAhead(lemma: string | undefined): boolean {
  return lemma !== undefined && AHEAD.has(lemma);
}
