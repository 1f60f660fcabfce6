import type { Tense } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import type { Functions } from "./functions.ts";

/** What the words around a noun say of its event. */
export interface NounContext {
  /** The clause's verb does not reach it: "nach dem Angriff forderte …", "verurteilte den Angriff". */
  readonly presupposed: boolean;
  readonly level?: "PR" | "PS";
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
  "verurteilen kritisieren begrüßen bedauern beklagen loben würdigen rechtfertigen verteidigen rügen untersuchen beobachten erwähnen".split(
    " ",
  ),
);
/** Nouns over an event that leave it open, or only want it. */
const OPEN =
  /(?:gefahr|angst|furcht|sorge|fall|falle|falls|verdacht|risiko|möglichkeit|aussicht|szenario|drohung|befürchtung|spekulation|spekulationen|gerücht|gerüchte)$/u;
const WANTED = /(?:forderung|vorschlag|wunsch|ruf|appell|aufruf|bitte|antrag|debatte|diskussion|idee|plan für)(?:en|s|es|e)?$/u;

/** Reads the noun's own phrase, the nouns it hangs on, and its preposition. */
export function nounContext(scene: Scene, f: Functions, noun: Phrase): NounContext {
  const { clause } = f;
  const root = rootOf(scene, noun);
  const attitude = ATTITUDES.has(clause.lemma ?? "") && root === (clause.passive ? f.subject : f.object);
  const adjunct = root.prep !== undefined && ADJUNCT.test(root.prep) && !supports(clause.lemma);
  const own = modifiers(scene, noun);
  const above = root === noun ? "" : (scene.tokens[root.head]?.form.toLowerCase() ?? "");
  const tense: Tense | undefined = adjunct || attitude ? (clause.time === "past" || root.prep === "nach" ? "past" : "ongoing") : undefined;
  return {
    presupposed: adjunct || attitude,
    ...(tense && { tense }),
    ...own,
    ...(OPEN.test(above) && { level: "PS", word: above, tense: "future" }),
    ...(WANTED.test(above) && { untold: true }),
  };
}

/** Verbs that make an event of the noun after their preposition: "mit einer Übung beginnen", "durch X bestätigen" do not. */
function supports(lemma: string | undefined): boolean {
  return /^(?:beginnen|starten|drohen|rechnen|fortfahren|warnen|beauftragen|einverstanden|verbunden|antworten|reagieren)$/u.test(
    lemma ?? "",
  );
}

function modifiers(scene: Scene, noun: Phrase): Pick<NounContext, "level" | "word" | "hearsay" | "negated"> {
  for (let t = noun.from; t < noun.head; t++) {
    const word = scene.tokens[t]?.form.toLowerCase() ?? "";
    if (/^kein/u.test(word)) return { negated: true };
    if (/^angebliche[nrsm]?$/u.test(word)) return { hearsay: t };
    if (/^(?:mutmaßlich|wahrscheinlich|vermutlich)e[nrsm]?$/u.test(word)) return { level: "PR", word };
    if (/^(?:möglich|drohend|denkbar|potenziell|etwaig|befürchtet|eventuell)e[nrsm]?$/u.test(word)) return { level: "PS", word };
  }
  return {};
}

/** The phrase that the noun's chain of genitives and prepositions starts from. */
function rootOf(scene: Scene, noun: Phrase): Phrase {
  let root = noun;
  while (root.follows !== undefined && (root.genitiveOf !== undefined || root.prep !== undefined)) {
    const before = scene.phrases[root.follows];
    if (!before || scene.mentions.some((m) => m.tokens[1] === before.to && m.use !== "adjective" && m.tokens[0] <= before.head)) break;
    root = before;
  }
  return root;
}
