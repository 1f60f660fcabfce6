import type { Clause } from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { word } from "./event.ts";

/**
 * What a negation that stands before another part of the sentence than the verb does to the act:
 * - `stands`: the act is taken for granted, or told by the contrast: "nicht zum ersten Mal", "nicht weniger als 30"
 * - `open`: only how, how far or by whom it is done is denied; whether it is done is not told: "nicht ausdrücklich", "nicht wie geplant"
 */
export type Focus = "stands" | "open";

/**
 * Words behind "nicht" that draw the negation on themselves (focus negation; Duden Grammatik §§ 1425–1437; Jacobs 1982, *Syntax und
 * Semantik der Negation im Deutschen*). "Nicht offiziell", "nicht förmlich" are missing: a legal act that is not formal is none. So are
 * "nicht mehr", "nicht länger", "nicht einmal" alone, which deny.
 */
const FOCI: readonly (readonly [Focus | "unless ahead", RegExp])[] = [
  // Number, order and reason: "nicht zum ersten Mal", "nicht erst seit gestern", "nicht von ungefähr", "nicht weniger als dreimal"
  ["stands", /^(?:nur|bloß|lediglich|zuletzt|erst|umsonst|grundlos|selten|minder|wenige[rnm]?|zufällig)\b/u],
  ["stands", /^(?:zum|beim|das) (?:ersten?|zweiten?|dritten?|letzten?|einzigen?) mal\b|^von ungefähr\b/u],
  // Company, extent and circumstance: of what lies ahead they may be a condition ("wird nicht ohne Mandat angreifen").
  ["unless ahead", /^(?:mehr )?(?:allein|alleine|einzeln|getrennt|ausschließlich|im alleingang)\b/u],
  ["unless ahead", /^(?:ohne|genug|genügend|ausreichend|hinreichend|rechtzeitig|so viele?)\b/u],
  ["unless ahead", /^(?:(?:mit|an|gegen) )?(?:alle[nrsm]?|jede[nrsm]?|sämtliche[nrsm]?)\b/u],
  // Manner, degree and parts
  ["open", /^(?:in|auf|über|für|bei) (?:alle[nrsm]?|jede[nrsm]?|sämtliche[nrsm]?)\b/u],
  ["open", /^(?:ausdrücklich|direkt|unmittelbar|öffentlich|heimlich|freiwillig|vollständig|völlig|komplett|gänzlich|ganz)\b/u],
  ["open", /^(?:sofort|gleich|immer|überall|wie|wegen|aufgrund)\b/u],
];

/** What the "nicht" at the token bears on, if not on the verb. */
export function focusOf(scene: Scene, clause: Clause, at: number): Focus | undefined {
  if (isNobodyLess(scene, at) || isReasonless(scene, at)) return "stands";
  if (word(scene, at) !== "nicht") return undefined;
  const behind = [1, 2, 3].map((n) => word(scene, at + n)).join(" ");
  const focus = FOCI.find(([, words]) => words.test(behind))?.[0];
  // "Nicht alle Staaten der EU verhängten …": which of them did is not told.
  const subject = at === clause.tokens[0] && /^(?:alle|jede|sämtliche)/u.test(behind);
  const ahead = clause.time === "future" || clause.modal !== undefined || clause.type === "infinitive";
  return focus === "unless ahead" ? (ahead || subject ? "open" : "stands") : focus;
}

/** "kein Geringerer als der Präsident", "niemand anders als Kenia": it was just the one who is named. */
function isNobodyLess(scene: Scene, at: number): boolean {
  if (!/^(?:kein\w*|niemand)$/u.test(word(scene, at)) || word(scene, at + 2) !== "als") return false;
  return /^(?:geringere|andere)\w*$|^anders$/u.test(word(scene, at + 1));
}

/** "aus keinem erkennbaren Grund": lacks a reason, not the act. */
function isReasonless(scene: Scene, at: number): boolean {
  if (!/^keine[mr]$/u.test(word(scene, at)) || word(scene, at - 1) !== "aus") return false;
  return [1, 2].some((n) => /^(?:grund|anlass)$/u.test(word(scene, at + n)));
}

/** Words that may stand between a negation and the attribute that it negates: "noch nicht ganz geklärte", "nicht allzu langer". */
const DEGREE =
  /^(?:näher|ganz|allzu|sonderlich|besonders|sehr|völlig|einmal|weiter|länger|mehr|restlos|genau|unbedingt|immer|vollständig)$/u;

/**
 * True if the negation belongs to an attribute inside a phrase: "aus noch nicht ganz geklärten Gründen", "vor nicht einmal zwei Wochen",
 * "durch nichts gerechtfertigt". A preposition or an article opens the phrase, or a word of degree binds it to the adjective.
 */
export function isInAttribute({ tokens, ...scene }: Scene, at: number): boolean {
  const form = tokens[at]?.lemma ?? "";
  if (!/^(?:nicht|nichts|nie|niemals|keineswegs)$/u.test(form)) return false;
  let next = at + 1;
  while (form !== "nichts" && DEGREE.test(tokens[next]?.form ?? "")) next++;
  if (tokens[next]?.xpos !== "ADJA" && tokens[next]?.pos !== "NUM") return false;
  let before = at - 1;
  while (before > scene.from && /^(?:noch|bisher|bislang|derzeit|bis|heute|auch|lange)$/u.test(tokens[before]?.form ?? "")) before--;
  // The separable prefix of a verb looks like a preposition, and nothing of its clause follows it.
  const opens = /^(?:ADP|DET)$/u.test(tokens[before]?.pos ?? "") && tokens[before]?.xpos !== "PTKVZ";
  return (
    opens || (form === "nicht" && next > at + 1 && /^(?:näher|ganz|allzu|sonderlich|völlig|restlos)$/u.test(tokens[at + 1]?.form ?? ""))
  );
}
