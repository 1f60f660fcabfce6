import type { Clause } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { type Embedding, embedding, looksAhead, nounEmbedding } from "./control.ts";
import { holds, isInfinitive, parentOf, word } from "./event.ts";
import type { Functions } from "./functions.ts";

/** What stands over an event: a verb over a noun, an infinitive or a dass-clause. */
export interface Governor {
  readonly kind: Embedding;
  readonly lemma: string;
  /** The event still lies ahead: "kündigte die Lieferung an". */
  readonly ahead: boolean;
  readonly negated: boolean;
  readonly possible: boolean;
  /** "die Bedingung sei, dass", "ob es stimme, dass": nobody commits to it. */
  readonly open?: true;
  /** "hält es für wahrscheinlich, dass" */
  readonly judged?: readonly ["PR" | "PS" | "CT", boolean];
}

const NONE: Governor = { kind: "fact", lemma: "", ahead: false, negated: false, possible: false };

/** Verbs whose object comes into being by what they tell. */
export const BEGINNERS: ReadonlySet<string> = new Set(
  "aufnehmen beginnen starten einleiten führen abhalten verhängen erlassen unternehmen leisten gewähren durchführen veranstalten schließen treffen ausrichten machen üben absolvieren unterzeichnen eingehen ergreifen".split(
    " ",
  ),
);

/** Judgements over a dass-clause, by their adjective: level and polarity. */
const JUDGED: readonly (readonly ["PR" | "PS" | "CT", boolean, RegExp])[] = [
  ["PR", false, /^(?:unwahrscheinlich|zweifelhaft)$/u],
  ["PR", true, /^(?:wahrscheinlich|naheliegend)$/u],
  ["PS", true, /^(?:möglich|denkbar|vorstellbar)$/u],
  ["CT", false, /^(?:ausgeschlossen|unmöglich|undenkbar|falsch|unwahr|erfunden|gelogen)$/u],
];

/** The verb over the event: for a noun its own clause's, for an infinitive or a dass-clause that of the clause above. */
export function governorOf(scene: Scene, functions: Functions, noun: Phrase | undefined, supported = false): Governor {
  const { clause } = functions;
  const parent = parentOf(scene, clause);
  if (noun) {
    // "bat darum, Gespräche aufzunehmen": the talks are only wanted. "forderte, den Angriff zu beenden": the attack is there.
    const begun = isInfinitive(scene, clause) && (supported || (noun === functions.object && BEGINNERS.has(clause.lemma ?? "")));
    if (begun) return governorOf(scene, functions, undefined);
    if (deniesTalk(scene, clause)) return { ...NONE, lemma: "keine Rede", judged: ["CT", false] };
    // "im Streit … angeboten", "auf Drängen … gestrichen": an adjunct is not what the verb acts on.
    if (noun.prep !== undefined && !GOVERNED.has(noun.prep)) return NONE;
    if (noun.prep === "auf" && !AIMS.test(clause.lemma ?? "")) return NONE;
    // "schloss einen Angriff (nicht) aus"
    if (clause.lemma === "ausschließen" && noun.prep === undefined)
      return { ...NONE, lemma: clause.lemma, judged: clause.negation === undefined ? ["CT", false] : ["PS", true] };
    return { ...over(clause), ahead: looksAhead(clause.lemma) };
  }
  if (!parent) return NONE;
  if (isInfinitive(scene, clause)) return overInfinitive(scene, clause, parent);
  return clause.type === "subordinate" && word(scene, clause.opener) === "dass" ? overThat(scene, parent) : NONE;
}

/** Prepositions of objects: "mit einem Angriff drohen", "über den Kauf verhandeln", "sich auf ein Abkommen einigen". */
const GOVERNED: ReadonlySet<string> = new Set(["mit", "über", "von", "auf", "zu", "um", "für", "gegen", "vor"]);

/** Verbs whose object stands behind "auf". */
const AIMS = /^(?:einigen|verständigen|verzichten|hoffen|drängen|pochen|bestehen|warten|vorbereiten|spekulieren|verpflichten)$/u;

/** "Von einem Angriff kann keine Rede sein", "von einer Anerkennung weit entfernt". */
function deniesTalk(scene: Scene, clause: Clause): boolean {
  const at = clause.tokens.find((t) => /^(?:rede|entfernt)$/u.test(word(scene, t)));
  return at !== undefined && /^(?:keine|keinerlei|weit)$/u.test(word(scene, at - 1)) && holds(scene, clause, /^(?:von|vom)$/u);
}

function over(host: Clause): Governor {
  return { kind: embedding(host.lemma), lemma: host.lemma ?? "", ahead: false, negated: false, possible: host.modal === "können" };
}

function overInfinitive(scene: Scene, clause: Clause, parent: Clause): Governor {
  const opener = word(scene, clause.opener ?? clause.tokens[0]);
  const above = over(parent);
  if (/^(?:ohne|statt|anstatt)$/u.test(opener)) return { ...NONE, kind: "negates", lemma: opener };
  // "um … zu": a purpose; it lies with the clause above.
  if (opener === "um") return NONE;
  // "drohte, die Grenze zu schließen": what is threatened hangs on the other's conduct.
  if (above.lemma === "drohen") return { ...above, kind: "offer", ahead: true };
  const ready = parent.tokens.find((t) => /^(?:bereit|entschlossen|willens|abgeneigt)$/u.test(word(scene, t)));
  if (ready !== undefined) {
    const kind = word(scene, ready) === "entschlossen" || /^(?:erklären|bereiterklären|zeigen)$/u.test(above.lemma) ? "plan" : "offer";
    return { ...above, kind, lemma: "bereit", ahead: true, negated: parent.negation !== undefined && word(scene, ready) !== "abgeneigt" };
  }
  const noun = scene.phrases.findLast((p) => parent.tokens.includes(p.head) && p.head < (clause.tokens[0] ?? 0));
  const named = above.kind === "fact" && noun ? nounEmbedding(word(scene, noun.head)) : undefined;
  const kind = named ?? above.kind;
  return {
    ...above,
    kind,
    ...(named && { lemma: word(scene, noun?.head) }),
    ahead: kind !== "accuse" && kind !== "happens",
    negated: parent.negation !== undefined && above.kind !== "fact",
  };
}

function overThat(scene: Scene, parent: Clause): Governor {
  const base: Governor = { ...NONE, lemma: parent.lemma ?? "" };
  const negated = parent.negation !== undefined;
  if (word(scene, parent.opener) === "ob" || holds(scene, parent, /^(?:voraussetzung|bedingung|fraglich|unklar|offen)$/u))
    return { ...base, open: true };
  // "Es ist falsch, dass", "Es stimmt nicht, dass": whoever says so denies it.
  const judged = JUDGED.find(([, , words]) => holds(scene, parent, words));
  if (judged && /^(?:sein|halten|scheinen|nennen|bezeichnen)$/u.test(base.lemma)) {
    const [level, positive] = judged;
    // "nicht ausgeschlossen, dass": possible.
    return negated && level === "CT" ? { ...base, judged: ["PS", true] } : { ...base, judged: [level, positive], negated };
  }
  if (base.lemma === "stimmen" || base.lemma === "zutreffen") return { ...base, negated };
  if (base.lemma === "ausschließen") return { ...base, judged: negated ? ["PS", true] : ["CT", false] };
  const above = over(parent);
  return /^(?:possible|probable|demand|negates)$/u.test(above.kind) ? above : NONE;
}
