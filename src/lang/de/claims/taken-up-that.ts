import {
  type Claim,
  claim,
  contains,
  type Factuality,
  kindEntry,
  type Quotation,
  type Sentence,
  type Source,
  type Stance,
  type Token,
} from "../../../core/index.ts";
import { CUES } from "../quotations/cues.ts";
import type { Scene } from "../quotations/scenes.ts";
import { recent } from "./context.ts";
import { withNeighbours } from "./source-name.ts";
import type { ToldClaim } from "./taken-up.ts";

/** Somebody denies, admits or confirms what the sentence before told. */
interface Answer {
  readonly source: Source;
  readonly outer: readonly Source[];
  readonly stance: Stance;
  /** The word that does it. */
  readonly verb: Token;
}

/** Verbs that take up a whole sentence by a pronoun. */
const ANSWERS = /^(?:bestreiten|dementieren|leugnen|abstreiten|verneinen|zurückweisen|einräumen|zugeben|eingestehen|bestätigen)$/u;
const THAT = /^(?:das|dies|dieses)$/iu;

/**
 * "Kenia bestreitet das", "Dies räumte Nairobi ein": the pronoun stands for the sentence before. If that tells exactly one deed, and not
 * in the words of the same one, the deed is told again with this source: as it was, or with the other polarity.
 * @param told what the text has told so far.
 */
export function takenUpWhole(
  scene: Scene,
  { text, sentences }: { readonly text: string; readonly sentences: readonly Sentence[] },
  told: readonly ToldClaim[],
  quotations: readonly Quotation[],
): readonly Claim[] {
  const here = sentences[scene.sentence];
  const before = recent(told, scene.sentence, 1).filter((t) => t.sentence === scene.sentence - 1 && !kindEntry(t.kind).speechAct);
  const [act, another] = before;
  if (!act || another || !here || act.block !== here.block || act.claim.factuality === "UU") return [];
  const answer = answered(scene, quotations);
  const own = act.claim.sources.at(-1);
  if (!answer || (own !== undefined && (own.name === answer.source.name || (own.code !== undefined && own.code === answer.source.code))))
    return [];
  const denied = answer.stance === "denies";
  const { kind, ends, actors, recipients, tense, time, place, object, rule, evidence } = act.claim;
  const factuality = denied ? turned(act.claim.factuality) : act.claim.factuality;
  const trigger = { start: answer.verb.start, end: answer.verb.end };
  return [
    claim(text, sentences, {
      evidence: { start: here.start, end: here.end },
      trigger,
      kind,
      ...(ends && { ends }),
      actors,
      recipients,
      sources: [...answer.outer, answer.source],
      stance: answer.stance,
      factuality,
      tense,
      ...(time !== undefined && { time }),
      ...(place !== undefined && { place }),
      ...(object !== undefined && { object }),
      rule,
      derivation: [
        {
          rule: "de.taken-up.that",
          says: `"${answer.verb.form}" takes up the sentence before as a whole: parties carried from it`,
          span: evidence,
        },
        ...[...actors, ...recipients].map((a) => ({ rule: "de.context", says: `named before: ${a.leaf} (${a.code})`, span: a.span })),
        {
          rule: "de.taken-up.that",
          says: `said by ${answer.source.name} (${answer.stance}): ${factuality}`,
          span: trigger,
        },
      ],
    }),
  ];
}

/** A denial of what is only possible is certain; of what did not happen it says that it did. */
const turned = (value: Factuality): Factuality => (value.endsWith("-") ? "CT+" : "CT-");

/** Who says what of the sentence before: "Das bestritt Kenia", "Die Regierung räumte dies ein". */
function answered(scene: Scene, quotations: readonly Quotation[]): Answer | undefined {
  const { tokens, from, to, clauses } = scene;
  const bare = inFront(scene);
  if (bare) return bare;
  const clause = clauses.find((c) => c.type === "main" && ANSWERS.test(c.lemma ?? "") && c.head !== undefined);
  if (!clause || clause.negation !== undefined || clause.modal !== undefined) return undefined;
  if (clauses.some((c) => c !== clause && c.lemma !== undefined && c.parent === clauses.indexOf(clause))) return undefined;
  if (!clause.tokens.some((t) => THAT.test(tokens[t]?.form ?? "") && tokens[t]?.pos === "PRON")) return undefined;
  if (tokens.slice(to - 2, to).some((t) => t.form === "?")) return undefined;
  const verb = tokens[clause.head as number] as Token;
  const said = quotations.find((q) => q.commitment !== "uncommitted" && q.cue.some((c) => contains(c, verb)) && isThat(scene, q));
  const source = said?.sources.at(-1);
  if (!said || !source || verb.start < (tokens[from] as Token).start) return undefined;
  const around = quotations.filter((q) => q !== said && q.sources.length > 0 && q.spans.some((s) => contains(s, verb)));
  return {
    source: withNeighbours(scene, source),
    outer: [...around.flatMap((q) => q.sources), ...said.sources.slice(0, -1)],
    stance: CUES.get(clause.lemma ?? "")?.stance ?? "states",
    verb,
  };
}

/** The quotation holds the pronoun and nothing else. */
const isThat = ({ text }: Scene, { spans }: Quotation): boolean => spans.every((s) => THAT.test(text.slice(s.start, s.end)));

/** Preterites that look like participles before a noun: "Das dementierte Kenia" is read as one phrase. */
const AMBIGUOUS: ReadonlyMap<string, Stance> = new Map([
  ["dementierte", "denies"],
  ["verneinte", "denies"],
  ["bestätigte", "states"],
]);

function inFront(scene: Scene): Answer | undefined {
  const { tokens, from, clauses } = scene;
  const verb = tokens[from + 1];
  const stance = AMBIGUOUS.get(verb?.form ?? "");
  if (!verb || !stance || !THAT.test(tokens[from]?.form ?? "") || clauses.some((c) => c.finite !== undefined)) return undefined;
  const speaker = scene.mentions.find((m) => m.start > verb.start && m.start - verb.end <= LONGEST_ARTICLE && m.use !== "adjective");
  if (!speaker) return undefined;
  const { leaf: name, code, start, end } = speaker;
  return { source: { name, code, span: { start, end }, cue: { start: verb.start, end: verb.end } }, outer: [], stance, verb };
}

/** " die " */
const LONGEST_ARTICLE = 5;
