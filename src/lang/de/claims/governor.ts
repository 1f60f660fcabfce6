import type { Clause } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { CUES } from "../quotations/cues.ts";
import type { Scene } from "../quotations/scenes.ts";
import { type Embedding, embedding, looksAhead } from "./control.ts";
import type { Functions } from "./functions.ts";

/** What stands over an event: a verb over a noun, an infinitive or a dass-clause. */
export interface Governor {
  readonly kind: Embedding;
  readonly lemma: string;
  /** The planned thing still lies ahead: "kündigte die Lieferung an". */
  readonly ahead: boolean;
  readonly negated: boolean;
  readonly possible: boolean;
}

const NONE: Governor = { kind: "fact", lemma: "", ahead: false, negated: false, possible: false };

/** Verbs whose object comes into being by what they tell. */
const BEGINNERS: ReadonlySet<string> = new Set(
  "aufnehmen beginnen starten einleiten führen abhalten verhängen erlassen unternehmen leisten gewähren durchführen veranstalten schließen treffen ausrichten".split(
    " ",
  ),
);

/** The verb over the event: for a noun its own clause's, for an infinitive or a dass-clause that of the clause above. */
export function governorOf(scene: Scene, functions: Functions, noun: Phrase | undefined): Governor {
  const { clause } = functions;
  const parent = clause.parent === undefined ? undefined : scene.clauses[clause.parent];
  const opener = clause.opener === undefined ? "" : (scene.tokens[clause.opener]?.form.toLowerCase() ?? "");
  if (noun) {
    const own = { ...over(clause), ahead: looksAhead(clause.lemma) };
    // "bat darum, Gespräche aufzunehmen": the talks are only wanted. "forderte, den Angriff zu beenden": the attack is there.
    const begun = clause.type === "infinitive" && noun === functions.object && BEGINNERS.has(clause.lemma ?? "");
    return begun ? governorOf(scene, functions, undefined) : own;
  }
  if (!parent) return NONE;
  if (clause.type === "infinitive") {
    const ready = parent.tokens.find((t) => /^(?:bereit|entschlossen|willens)$/u.test(scene.tokens[t]?.form ?? ""));
    const above = over(parent);
    return {
      ...above,
      ahead: true,
      negated: parent.negation !== undefined && (ready !== undefined || above.kind !== "fact"),
      ...(ready !== undefined && { kind: "plan", lemma: "bereit" }),
    };
  }
  if (clause.type !== "subordinate" || opener !== "dass") return NONE;
  // "Es ist falsch, dass", "Es stimmt nicht, dass": whoever says so denies it.
  const wrong = parent.tokens.some((t) => /^(?:falsch|unwahr|erfunden|gelogen)$/u.test(scene.tokens[t]?.form ?? ""));
  const right = parent.lemma === "stimmen" || parent.lemma === "zutreffen";
  if (wrong || right)
    return { ...NONE, kind: wrong ? "negates" : "fact", lemma: parent.lemma ?? "", negated: parent.negation !== undefined };
  const cue = CUES.get(parent.lemma ?? "");
  if (cue?.stance === "speculates") return { ...NONE, kind: "possible", lemma: parent.lemma ?? "" };
  const above = over(parent);
  return above.kind === "demand" || above.kind === "negates" ? above : NONE;

  function over(host: Clause): Governor {
    return { kind: embedding(host.lemma), lemma: host.lemma ?? "", ahead: false, negated: false, possible: host.modal === "können" };
  }
}
