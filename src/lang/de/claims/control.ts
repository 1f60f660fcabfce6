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
  | "open"
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
 * - `open`: put in question; nobody commits to it
 */
const TABLE: readonly (readonly [Embedding, string])[] = [
  [
    "plan",
    "planen beabsichtigen vorhaben ankündigen vorbereiten anstreben versprechen zusichern zusagen beschließen vereinbaren einigen bereiterklären wollen verpflichten bekräftigen entscheiden vornehmen verabreden verständigen geloben garantieren vorsehen",
  ],
  ["offer", "anbieten erbieten erboten antragen"],
  [
    "demand",
    "fordern verlangen auffordern aufrufen bitten drängen ersuchen vorschlagen anregen empfehlen wünschen hoffen ablehnen verweigern drohen warnen mahnen vermeiden verzichten zustimmen befürworten appellieren plädieren untersagen verbieten raten abraten ermahnen erbitten beantworten blockieren sperren widersetzen stemmen erhoffen ersehnen",
  ],
  ["accuse", "vorwerfen beschuldigen bezichtigen verdächtigen"],
  [
    "possible",
    "erwägen prüfen überlegen diskutieren beraten versuchen debattieren nachdenken liebäugeln ausloten verhandeln spekulieren fürchten befürchten vorbehalten",
  ],
  ["probable", "vermuten glauben annehmen mutmaßen argwöhnen schätzen erwarten rechnen ahnen"],
  ["attempt", "scheitern misslingen"],
  ["fails", "absagen ausfallen platzen abblasen streichen unterbleiben ausbleiben entfallen"],
  ["negates", "weigern unterlassen vergessen versäumen aufhören verhindern vereiteln unterbinden"],
  ["moves", "verschieben vertagen verlegen aufschieben"],
  ["open", "infrage&stehen"],
  ["happens", "gelingen schaffen beginnen anfangen fortfahren helfen nutzen zwingen bringen wagen"],
];
const BY_VERB: ReadonlyMap<string, Embedding> = new Map(
  TABLE.flatMap(([e, verbs]) => verbs.split(" ").map((v) => [v.replace("&", " "), e] as const)),
);

/** What the verb does to the event under it; `fact` if it leaves it as it is. */
export function embedding(lemma: string | undefined): Embedding {
  return lemma === undefined ? "fact" : (BY_VERB.get(lemma) ?? "fact");
}

/** Verbs of refusing: what stands under them as an infinitive the subject will not do ("lehnt es ab, … zu liefern"). */
const REFUSALS: ReadonlySet<string> = new Set(["ablehnen", "verweigern", "verzichten", "absehen"]);

/** True of verbs of refusing. */
export function refuses(lemma: string): boolean {
  return lemma === "weigern" || REFUSALS.has(lemma);
}

/** What the verb does to an infinitive under it: who refuses to do something does not do it, whatever else the verb does to nouns. */
export function infinitiveEmbedding(lemma: string | undefined): Embedding {
  if (lemma !== undefined && REFUSALS.has(lemma)) return "negates";
  return lemma === "denken an" || lemma === "vorstellen" ? "possible" : embedding(lemma);
}

/**
 * Verbs by which an act or a relation ends, fails or is put off. With "nicht" they leave it as it is: "wurde nicht abgebrochen", "reißt
 * nicht ab", "wird nicht verschoben".
 */
const ENDS: ReadonlySet<string> = new Set(
  "abbrechen abebben abflauen abreißen abklingen abblasen absagen aufgeben aufheben aufhören aufkündigen auflösen aussetzen beenden einfrieren einstellen enden entfallen kappen kündigen nachlassen ruhen streichen stoppen stornieren suspendieren unterbrechen verebben verlassen verlegen verschieben verstummen versiegen vertagen widerrufen zurückfahren".split(
    " ",
  ),
);

/** True of a verb of ending, of which "nicht" tells that the act under it goes on or stays planned. */
export function endsActs(lemma: string | undefined): boolean {
  return lemma !== undefined && ENDS.has(lemma);
}

/** Verbs whose infinitive tells what is or was, not what is to come: "bestreitet, … zu liefern". */
const OF_NOW: ReadonlySet<string> = new Set(
  "dementieren bestreiten leugnen abstreiten zurückweisen zugeben einräumen gestehen behaupten vorgeben scheinen pflegen glauben".split(
    " ",
  ),
);

/** True if the infinitive under the verb lies ahead, unless it is in the perfect. */
export function aimsAhead(lemma: string | undefined): boolean {
  return lemma === undefined || !OF_NOW.has(lemma);
}

/** Nouns over an infinitive: "der Entschluss, … zu liefern". Compounds count by their last part. */
const NOUNS: readonly (readonly [Embedding, RegExp])[] = [
  ["offer", /(?:angebot|bereitschaft|offerte)(?:e[ns]?|s)?$/u],
  [
    "plan",
    /(?:entschluss|entscheidung|beschluss|plan|absicht|vorhaben|zusage|versprechen|vereinbarung|ankündigung|zusicherung)(?:es|s|en|e)?$/u,
  ],
  ["demand", /(?:bitte|aufforderung|appell|wunsch|forderung|vorschlag|empfehlung|verlangen|aufruf|mahnung|rat)(?:es|s|en|e)?$/u],
  ["possible", /(?:idee|überlegung|möglichkeit|erwägung|drohung|gedanke|option|versuch|chance|gelegenheit)(?:es|s|en|n)?$/u],
  ["negates", /(?:weigerung)$/u],
];

/** Nouns that are only told of when they are lacking: "sieht keinen Grund, … zu". */
export const GROUNDS = /^(?:grund|anlass|veranlassung|notwendigkeit|bedarf|interesse)(?:es|s)?$/u;

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

/** Verbs by which the noun that is their object is settled and still to come: "genehmigte den Export", "einigten sich auf ein Treffen". */
const SETTLES: ReadonlySet<string> = new Set(
  "genehmigen bewilligen freigeben erlauben gestatten vereinbaren verabreden einigen verständigen übereinkommen".split(" "),
);

/** Verbs of binding oneself: what one is bound to lies ahead ("verpflichtete sich zum Abzug"). */
const BINDS: ReadonlySet<string> = new Set(["verpflichten", "bereiterklären", "entschließen", "durchringen"]);

/** True if the subject binds itself by the verb. */
export function binds(lemma: string | undefined): boolean {
  return lemma !== undefined && BINDS.has(lemma);
}

/** True of verbs by which an event is settled, unless it is itself an agreement. */
export function settles(lemma: string | undefined): boolean {
  return lemma !== undefined && SETTLES.has(lemma);
}

/** Verbs whose subject is who will do, or will not do, what their object names. */
const INTENDS: ReadonlySet<string> = new Set(
  "planen beabsichtigen vorbereiten erwägen anordnen beschließen ausschließen vorhaben".split(" "),
);

/**
 * True if the subject of the verb does what the noun that is its object tells: "erwägt einen Angriff".
 * @param support verbs that the frame knows: only where they tell phases of the event its subject is who acts.
 */
export function intends(lemma: string | undefined, support: string | undefined): boolean {
  return lemma !== undefined && INTENDS.has(lemma) && /\b(?:beginnen|fortsetzen|ankündigen)\b/u.test(support ?? "");
}
