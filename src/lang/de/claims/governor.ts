import type { Clause } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import {
  aimsAhead,
  binds,
  type Embedding,
  embedding,
  GROUNDS,
  infinitiveEmbedding,
  looksAhead,
  nounEmbedding,
  settles,
} from "./control.ts";
import { holds, isInfinitive, parentOf, word } from "./event.ts";
import type { Functions } from "./functions.ts";
import { meaningOf } from "./light-verbs.ts";
import { isNegated, scopeOf } from "./negation-scope.ts";
import type { Level } from "./reading.ts";

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
  readonly judged?: readonly [Level, boolean];
  /** "genehmigte die Lieferung": settled and still to come, unless the noun is an agreement itself. */
  readonly settled?: true;
}

const NONE: Governor = { kind: "fact", lemma: "", ahead: false, negated: false, possible: false };

/** Verbs whose object comes into being by what they tell. */
export const BEGINNERS: ReadonlySet<string> = new Set(
  "aufnehmen beginnen starten einleiten führen abhalten verhängen erlassen unternehmen leisten gewähren durchführen veranstalten schließen treffen ausrichten machen üben absolvieren unterzeichnen eingehen ergreifen".split(
    " ",
  ),
);

/** Judgements over a dass-clause, by their adjective: level and polarity. */
const JUDGED: readonly (readonly [Level, boolean, RegExp])[] = [
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
    // "zog sich aus den Gesprächen zurück": they end, or go on without.
    if (noun.prep === "aus" && LEAVES.test(clause.lemma ?? "")) return { ...NONE, kind: "demand", lemma: clause.lemma ?? "" };
    const ready = readiness(scene, clause);
    // "ist zu Gesprächen bereit", "zeigte sich offen für ein Treffen"
    if (ready !== undefined && (noun.prep === "zu" || noun.prep === "für"))
      return { ...NONE, kind: "offer", lemma: "bereit", ahead: true, negated: false };
    const judged = judgement(scene, clause);
    // "gilt als unwahrscheinlich", "halten … für ausgeschlossen"
    if (judged && JUDGES.test(clause.lemma ?? "") && (noun === functions.subject || noun === functions.object))
      return { ...NONE, lemma: clause.lemma ?? "", judged: judged.judged, negated: judged.negated };
    // "Zum Auftakt seines Besuchs rief er zu Geduld auf": the genitive belongs to a time, not to the verb.
    const host = noun.genitiveOf === undefined ? undefined : scene.phrases[noun.genitiveOf];
    if (host?.prep !== undefined && MARGIN.test(word(scene, host.head))) return NONE;
    // "im Streit … angeboten", "auf Drängen … gestrichen": an adjunct is not what the verb acts on.
    if (noun.prep !== undefined && !GOVERNED.has(noun.prep)) return NONE;
    if (noun.prep === "auf" && !AIMS.test(clause.lemma ?? "")) return NONE;
    // "schloss einen Angriff (nicht) aus"
    if (clause.lemma === "ausschließen" && noun.prep === undefined)
      return { ...NONE, lemma: clause.lemma, judged: clause.negation === undefined ? ["CT", false] : ["PS", true] };
    // "nahm die Resolution an": accepted; only what stands in a clause is assumed.
    if (clause.lemma === "annehmen" && noun.prep === undefined) return NONE;
    if (advocates(clause, noun)) return { ...NONE, kind: "demand", lemma: clause.lemma ?? "" };
    const means = meaningOf(scene, clause, noun.head);
    const above = over(scene, clause, noun.head);
    return { ...above, ahead: above.ahead || looksAhead(means) || binds(means), ...(settles(means) && { settled: true }) };
  }
  if (!parent) return NONE;
  if (isInfinitive(scene, clause)) return overInfinitive(scene, clause, parent);
  return clause.type === "subordinate" && word(scene, clause.opener) === "dass" ? overThat(scene, clause, parent) : NONE;
}

/** Prepositions of objects: "mit einem Angriff drohen", "über den Kauf verhandeln", "sich auf ein Abkommen einigen". */
const GOVERNED: ReadonlySet<string> = new Set(["mit", "über", "von", "auf", "zu", "um", "für", "gegen", "vor"]);

/** Verbs of speaking for or against something: that it is so is not told. */
const ADVOCATES = /^(?:aussprechen|eintreten|werben|stimmen|votieren|plädieren|einsetzen|starkmachen)$/u;

const LEAVES = /^(?:zurückziehen|aussteigen|ausscheiden|heraushalten)$/u;

/** "sprach sich für den Beitritt aus", "warb für eine Aufnahme": that it takes place is not told. */
export function advocates({ lemma, negation }: Clause, { prep }: Phrase): boolean {
  if ((prep === "für" || prep === "gegen") && ADVOCATES.test(lemma ?? "")) return true;
  return lemma === "unterstützen" && negation !== undefined && prep === undefined;
}

/** Verbs that a judgement stands with. */
const JUDGES = /^(?:sein|halten|gelten|scheinen|erscheinen|bleiben|nennen|bezeichnen|bewerten|einschätzen)$/u;

/** "bereit", "offen" as a predicate. */
function readiness(scene: Scene, clause: Clause): number | undefined {
  return clause.tokens.find((t) => {
    const form = word(scene, t);
    if (/^(?:(?:gesprächs|verhandlungs|kompromiss|dialog|kooperations)?bereit|entschlossen|willens|abgeneigt)$/u.test(form)) return true;
    return form === "offen" && clause.lemma === "zeigen";
  });
}

/** What the clause judges of its event; "nicht ausgeschlossen" is possible. */
function judgement(scene: Scene, clause: Clause): { judged: readonly [Level, boolean]; negated: boolean } | undefined {
  const found = JUDGED.find(([, , words]) => holds(scene, clause, words));
  if (!found) return undefined;
  const [level, positive] = found;
  const negated = clause.negation !== undefined;
  return negated && level === "CT" ? { judged: ["PS", true], negated: false } : { judged: [level, positive], negated };
}

/** Nouns that place something in time beside an event: "zu Beginn seiner Reise". */
const MARGIN = /^(?:rande?|rahmen|anschluss|beginn|auftakt|ende|abschluss|vorfeld|verlauf|laufe|vorabend|anlass)$/u;

/** Verbs whose object stands behind "auf". */
const AIMS = /^(?:einigen|verständigen|verzichten|hoffen|drängen|pochen|bestehen|warten|vorbereiten|spekulieren|verpflichten)$/u;

/** "Von einem Angriff kann keine Rede sein", "von einer Anerkennung weit entfernt". */
function deniesTalk(scene: Scene, clause: Clause): boolean {
  const at = clause.tokens.find((t) => /^(?:rede|entfernt)$/u.test(word(scene, t)));
  return at !== undefined && /^(?:keine|keinerlei|weit)$/u.test(word(scene, at - 1)) && holds(scene, clause, /^(?:von|vom)$/u);
}

function over(scene: Scene, host: Clause, event?: number): Governor {
  const means = meaningOf(scene, host, event);
  const kind = embedding(means);
  const possible = host.modal === "können" && !/^konnten?$/u.test(word(scene, host.finite));
  return { kind, lemma: means ?? "", ahead: false, negated: false, possible, ...(kind === "open" && { open: true, ahead: true }) };
}

function overInfinitive(scene: Scene, clause: Clause, parent: Clause): Governor {
  const opener = word(scene, clause.opener ?? clause.tokens[0]);
  const means = meaningOf(scene, parent);
  const above = { ...over(scene, parent), kind: infinitiveEmbedding(means) };
  const negated = isNegated(scene, parent);
  if (/^(?:ohne|statt|anstatt)$/u.test(opener)) return { ...NONE, kind: "negates", lemma: opener };
  // "um … zu": a purpose; it lies with the clause above.
  if (opener === "um") return NONE;
  // "drohte, die Grenze zu schließen": what is threatened hangs on the other's conduct.
  if (above.lemma === "drohen") return { ...above, kind: "offer", ahead: true };
  // "schloss (nicht) aus, Truppen zu entsenden"
  if (above.lemma === "ausschließen") return { ...NONE, lemma: above.lemma, ahead: true, judged: negated ? ["PS", true] : ["CT", false] };
  const ready = readiness(scene, parent);
  if (ready !== undefined) {
    const kind = word(scene, ready) === "entschlossen" || /^(?:erklären|bereiterklären)$/u.test(above.lemma) ? "plan" : "offer";
    return { ...above, kind, lemma: "bereit", ahead: true, negated: negated && word(scene, ready) !== "abgeneigt" };
  }
  const noun = above.kind === "fact" ? headOf(scene, parent, clause, negated) : undefined;
  const form = word(scene, noun?.head);
  // "sieht keinen Grund, … zu", "hat keine Möglichkeit, … zu": it is not done.
  if (noun && negated && (GROUNDS.test(form) || nounEmbedding(form) === "possible"))
    return { ...NONE, kind: "negates", lemma: form, ahead: true };
  const named = noun && nounEmbedding(form);
  const kind = named ?? above.kind;
  return {
    ...above,
    kind,
    ...(named && { lemma: form }),
    ahead: kind !== "accuse" && kind !== "happens" && !clause.perfect && aimsAhead(means) && !ALLEGED.test(form),
    // "sagte nicht ausdrücklich zu, … zu liefern"
    ...(scopeOf(scene, parent).open !== undefined && { open: true as const }),
    // "hat nicht die Absicht", "denkt nicht daran": what is not thought of is not done.
    ...(means === "denken an" && negated && { kind: "plan" as const }),
    negated: negated && (above.kind !== "fact" || named === "plan"),
  };
}

/**
 * The noun that the infinitive hangs on: the last one before it; of a noun that belongs to its verb ("zum Ausdruck bringen"), the last
 * before that.
 */
function headOf(scene: Scene, parent: Clause, clause: Clause, negated: boolean): Phrase | undefined {
  const before = scene.phrases.filter((p) => parent.tokens.includes(p.head) && p.head < (clause.tokens[0] ?? 0));
  const known = (p: Phrase | undefined): boolean =>
    p !== undefined && (nounEmbedding(word(scene, p.head)) !== undefined || (negated && GROUNDS.test(word(scene, p.head))));
  const last = before.at(-1);
  if (known(last)) return last;
  // "die Bereitschaft seines Landes", "der Plan der Regierung"
  const inside = last?.genitiveOf !== undefined || /^(?:ausdruck|kenntnis|protokoll)$/u.test(word(scene, last?.head));
  const next = inside ? before.at(-2) : undefined;
  return known(next) ? next : last;
}

/** Nouns over an infinitive that tells what is or was. */
const ALLEGED = /(?:vorwurf|vorwürfen?|behauptung(?:en)?|anschuldigung(?:en)?|beschuldigung(?:en)?|verdacht|verdachts)$/u;

/** Nouns over a dass-clause, by how far they commit whoever tells them. */
export const SIGNS = /^(?:beweise?|belege?|nachweise?|hinweise?|anzeichen|indiz(?:ien)?|anhaltspunkte?)n?$/u;
const MAYBE = /^(?:möglichkeit|gefahr|risiko|befürchtung(?:en)?|sorge|angst|furcht|verdacht)$/u;

function overThat(scene: Scene, clause: Clause, parent: Clause): Governor {
  const base: Governor = { ...NONE, lemma: parent.lemma ?? "" };
  const negated = isNegated(scene, parent);
  if (word(scene, parent.opener) === "ob" || holds(scene, parent, /^(?:voraussetzung|bedingung|fraglich|unklar|offen)$/u))
    return { ...base, open: true };
  // "Es ist falsch, dass", "Es stimmt nicht, dass": whoever says so denies it.
  const judged = judgement(scene, parent);
  if (judged && JUDGES.test(base.lemma)) return { ...base, ...judged };
  // "Es gibt keine Beweise dafür, dass", "Es gebe Hinweise, dass", "Es besteht die Gefahr, dass"
  const signs = holds(scene, parent, SIGNS);
  if (signs && negated) return { ...base, judged: ["UU", true] };
  if (signs && /^(?:geben|vorliegen|haben|sehen|liegen)$/u.test(base.lemma)) return { ...base, judged: ["PR", true] };
  if (!negated && holds(scene, parent, MAYBE) && /^(?:geben|bestehen|haben|äußern|wachsen|sehen|sein)$/u.test(base.lemma))
    return { ...base, judged: ["PS", true] };
  // "geht davon aus, dass"; not "der Angriff ging von … aus".
  if (base.lemma === "ausgehen" && holds(scene, parent, /^davon$/u)) return { ...base, judged: ["PR", true], negated };
  if (base.lemma === "stimmen" || base.lemma === "zutreffen") return { ...base, negated };
  if (base.lemma === "ausschließen") return { ...base, judged: negated ? ["PS", true] : ["CT", false] };
  // "warnt, dass Kenia Raketen erhalten könnte": it is held for possible, unless it has happened.
  if (base.lemma === "warnen")
    return clause.time === "past" || clause.modal !== undefined ? NONE : { ...base, judged: ["PS", true], ahead: true };
  const above = over(scene, parent);
  // "konnte nicht verhindern, dass": it happened.
  if (above.kind === "negates") return { ...above, negated };
  return /^(?:possible|probable|demand)$/u.test(above.kind) ? above : NONE;
}
