import { type Kind, kindEntry, type Tense } from "../../../core/index.ts";
import { isOfClass } from "../frames/classes.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { embedding } from "./control.ts";
import { type EventWord, STATES, word } from "./event.ts";
import type { Functions } from "./functions.ts";
import { advocates, BEGINNERS, SIGNS } from "./governor.ts";
import { meaningOf } from "./light-verbs.ts";
import { chainOf } from "./slots.ts";

/** What the words around a noun say of its event. */
export interface NounContext {
  /** The clause's verb does not reach it: "nach dem Angriff forderte …", "verurteilte den Angriff". */
  readonly presupposed: boolean;
  readonly level?: "PR" | "PS" | "UU";
  /** The word that lowered the level. */
  readonly word?: string;
  readonly hearsay?: number;
  readonly negated?: boolean;
  readonly untold?: boolean;
  readonly tense?: Tense;
}

/** Prepositions of adjuncts: what they govern is taken for granted. */
const ADJUNCT = /^(?:nach|seit|vor|trotz|wegen|während|infolge|aufgrund|angesichts|bei|durch|mit)$/u;
/** Verbs whose object exists whether or not they are negated (factive attitudes). */
const ATTITUDES: ReadonlySet<string> = new Set(
  "verurteilen kritisieren begrüßen bedauern beklagen loben würdigen rechtfertigen verteidigen rügen untersuchen beobachten erwähnen anprangern geißeln missbilligen ahnden preisen tadeln".split(
    " ",
  ),
);
/** Verbs that say of their subject or object whether it takes place: what they govern is told by them, be it definite or not. */
const OCCURRENCE: ReadonlySet<string> = new Set(
  "stattfinden ausschließen erfolgen geben kommen laufen weiterlaufen weitergehen folgen anstehen bevorstehen drohen wiederholen fortsetzen wiederaufnehmen zustandekommen sein werden haben bekommen erhalten halten erwarten rechnen melden berichten bestätigen bestreiten dementieren leugnen einräumen zugeben zurückweisen suchen brauchen wollen ablehnen verweigern zustimmen unterstützen genehmigen billigen freigeben gestatten erlauben fordern finden sprechen reden festhalten legen liegen aussetzen kündigen unterbrechen abbrechen stoppen beenden eintreten treten lassen übernehmen verhandeln aushandeln bringen stellen setzen ziehen bieten entziehen vollziehen besiegeln ratifizieren verleihen gewähren erteilen zuerkennen einräumen zusprechen rücken".split(
    " ",
  ),
);
/** Nouns over an event that leave it open, or only want it. */
const OPEN =
  /(?:gefahr|angst|furcht|sorge|fall|falle|falls|verdacht|risiko|möglichkeit|aussicht|szenario|drohung|befürchtung|spekulation|spekulationen|gerücht|gerüchte|chancen?|hoffnung(?:en)?|perspektive|überlegung(?:en)?)$/u;
/** Nouns by which an event is settled and lies ahead: "nach der Ankündigung des Abzugs". */
const SETTLED = /(?:plan|pläne|plänen|planung|planungen|vorbereitung|vorbereitungen|ankündigung|beschluss|zusage|vorhaben)(?:s|es|en)?$/u;
const WANTED = /(?:forderung|vorschlag|wunsch|ruf|appell|aufruf|bitte|antrag|debatte|diskussion|idee|plan für)(?:en|s|es|e)?$/u;

/** Reads the noun's own phrase, the nouns it hangs on, and its preposition. */
export function nounContext(scene: Scene, { functions: f, kind, supported }: EventWord, noun: Phrase): NounContext {
  const { clause } = f;
  const root = rootOf(scene, noun);
  const attitude = ATTITUDES.has(clause.lemma ?? "") && root === (clause.passive ? f.subject : f.object);
  // "steht kurz vor einem Abkommen"
  const near = root.prep === "vor" && clause.lemma === "stehen";
  const adjunct = root.prep !== undefined && ADJUNCT.test(root.prep) && !supports(clause.lemma) && !near;
  // "am Veto gescheitert": the cause is a fact.
  const cause = clause.lemma === "scheitern" && root.prep === "an";
  const asked = root.prep === "auf" && ON_REQUEST.test(word(scene, root.head));
  const known = asked || (!supported && (adjunct || attitude || cause || isKnown(scene, f, noun, root)));
  const own = modifiers(scene, noun);
  const { tense: ahead, ...said } = own;
  const above = root === noun ? "" : word(scene, root.head);
  const done = PUNCTUAL.test(kind) && clause.lemma === "sein" && clause.time === "ongoing" && isDefinite(scene, noun);
  const tense =
    supported && kindEntry(kind).speechAct ? undefined : (ahead ?? (known ? tenseOfKnown(f, root, kind) : done ? "past" : undefined));
  return {
    presupposed: known,
    ...said,
    ...(tense && { tense }),
    ...((near || SETTLED.test(above) || isScheduled(scene, noun) || isAgreedOn(scene, noun, kind)) && { tense: "future" }),
    // "hat keine Hinweise auf einen Angriff"
    ...(SIGNS.test(above) && { level: isLacking(scene, root) ? "UU" : "PR", word: above }),
    ...(OPEN.test(above) && { level: "PS", word: above, tense: "future" }),
    ...(WANTED.test(above) && { untold: true }),
  };
}

/** "ein Vertrag über die Lieferung", "das Abkommen zum Verkauf": what is agreed on is no deed yet, however firm the agreement. */
function isAgreedOn(scene: Scene, noun: Phrase, kind: Kind): boolean {
  return DEEDS.has(kind) && agreementOver(scene, noun) !== undefined;
}

/** Kinds of what one does for, with or to another, once it has been agreed. */
const DEEDS: ReadonlySet<Kind> = new Set<Kind>(["arms-transfer", "aid", "training", "deployment", "exercise", "visit"]);

/** The agreement whose matter a noun is: "ein Vertrag über die Lieferung". */
export function agreementOver({ tokens, phrases }: Scene, { prep, follows }: Phrase): Phrase | undefined {
  const host = follows === undefined || !/^(?:über|zu|für)$/u.test(prep ?? "") ? undefined : phrases[follows];
  const form = tokens[host?.head ?? -1]?.form ?? "";
  return host && (isOfClass(form, "instrument") || AGREEMENT.test(form.toLowerCase())) ? host : undefined;
}

const AGREEMENT = /(?:einigung|verständigung|abmachung|absprache)(?:en)?$/u;

/** "das Treffen, das für Juni geplant ist": a relative clause right behind the noun puts it ahead. */
function isScheduled(scene: Scene, noun: Phrase): boolean {
  const end = chainOf(scene, noun).at(-1)?.to ?? noun.to;
  return scene.clauses.some(
    (c) =>
      c.type === "relative" &&
      /^(?:planen|ansetzen|anberaumen|vorsehen)$/u.test(c.lemma ?? "") &&
      c.passive &&
      c.time === "ongoing" &&
      (c.opener ?? c.tokens[0]) === end + 2,
  );
}

/** "keine Hinweise" */
function isLacking(scene: Scene, { from, head }: Phrase): boolean {
  return scene.tokens.slice(from, head).some((t) => /^kein/iu.test(t.form));
}

/** "auf Bitten der Ukraine", "auf Drängen Kenias" */
const ON_REQUEST = /^(?:bitten?|drängen|wunsch|einladung|antrag|initiative|geheiß|betreiben|anfrage|ersuchen|vermittlung)$/u;

/** "erfüllte die Bitte Kanadas nicht": a definite noun under a verb that does not tell of its taking place is taken for granted. */
function isKnown(scene: Scene, { clause }: Functions, noun: Phrase, root: Phrase): boolean {
  const lemma = clause.lemma ?? "";
  if (clause.lemma === undefined || OCCURRENCE.has(lemma) || BEGINNERS.has(lemma) || ATTITUDES.has(lemma)) return false;
  if (embedding(meaningOf(scene, clause, noun.head)) !== "fact" || clause.type === "infinitive" || advocates(clause, root)) return false;
  return isDefinite(scene, noun) || (root !== noun && isDefinite(scene, root));
}

function isDefinite(scene: Scene, noun: Phrase): boolean {
  for (let t = noun.from; t < noun.head; t++)
    if (/^(?:d(?:er|ie|as|en|em|es)|im|am|vom|zum|zur|beim|ins|dies\w+|sein\w*|ihr\w*|unser\w*)$/u.test(word(scene, t))) return true;
  // "Kanadas Bitte"
  return scene.mentions.some((m) => m.tokens[0] >= noun.from && m.tokens[1] < noun.head && /[sx’']$/u.test(word(scene, m.tokens[1])));
}

/** A state goes on unless it is told to be over; an event that is taken for granted has happened. */
function tenseOfKnown({ clause }: Functions, root: Phrase, kind: Kind): Tense | undefined {
  if (root.prep === "nach") return "past";
  if (STATES.has(kind)) return "ongoing";
  if (clause.time === "past" || root.prep === "seit") return "past";
  return PUNCTUAL.test(kind) ? "past" : undefined;
}

/** Kinds whose nouns tell what is done at one time. */
const PUNCTUAL = /^(?:treaty|attack|call|withdrawal|recognition|conquest|accusation|request|rejection|threat|concession)$/u;

/** Verbs that make an event of the noun after their preposition: "mit einer Übung beginnen", "durch X bestätigen" do not. */
function supports(lemma: string | undefined): boolean {
  return /^(?:beginnen|starten|drohen|rechnen|fortfahren|warnen|beauftragen|einverstanden|verbunden|verbinden|antworten|reagieren)$/u.test(
    lemma ?? "",
  );
}

type Modifiers = Pick<NounContext, "level" | "word" | "hearsay" | "negated" | "tense">;

/** Attributes by what they say of the event. */
const ATTRIBUTES: readonly (readonly [RegExp, Modifiers])[] = [
  [/^(?:mutmaßlich|wahrscheinlich|vermutlich|vermeintlich)e[nrsm]?$/u, { level: "PR" }],
  [/^(?:drohend|befürchtet|angedroht)e[nrsm]?$/u, { level: "PS", tense: "future" }],
  [/^(?:möglich|denkbar|potenziell|etwaig|eventuell|erwogen)e[nrsm]?$/u, { level: "PS" }],
  [
    /^(?:geplant|bevorstehend|künftig|anstehend|vorgesehen|angekündigt|angestrebt|anberaumt|angesetzt|avisiert|baldig|zugesagt|versprochen)e[nrsm]?$/u,
    { tense: "future" },
  ],
  [/^(?:früher|vergangen|jüngst|letzt|damalig|einstig|ehemalig)e[nrsm]?$/u, { tense: "past" }],
];

function modifiers(scene: Scene, noun: Phrase): Modifiers {
  for (let t = noun.from; t < noun.head; t++) {
    const form = word(scene, t);
    if (/^kein/u.test(form)) return { negated: true };
    if (/^angebliche[nrsm]?$/u.test(form)) return { hearsay: t };
    const found = ATTRIBUTES.find(([words]) => words.test(form))?.[1];
    if (found) return found.level ? { ...found, word: form } : found;
  }
  return {};
}

/** The phrase that the noun's chain of genitives and prepositions starts from. */
function rootOf(scene: Scene, noun: Phrase): Phrase {
  let root = noun;
  while (root.follows !== undefined && (root.genitiveOf !== undefined || root.prep !== undefined)) {
    const before = scene.phrases[root.follows];
    // "sprach sich für den Beitritt aus": nothing hangs on a pronoun.
    if (before && scene.tokens[before.head]?.pos === "PRON") break;
    if (!before || scene.mentions.some((m) => m.tokens[1] === before.to && m.use !== "adjective" && m.tokens[0] <= before.head)) break;
    root = before;
  }
  return root;
}
