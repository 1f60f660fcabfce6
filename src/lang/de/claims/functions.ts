import type { Clause, Role } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { phrasesOf, subjectOf } from "../quotations/speaker.ts";
import { isAside, isLooseApposition, isReplaced, mayHaveAsides } from "./asides.ts";
import { MOVING_SUBJECT_VERBS } from "./control.ts";
import { conjuncts, type Filler, fillersOf, withCoordination } from "./fillers.ts";
import { type Relative, relativePronoun } from "./relative.ts";

/** A clause with its phrases sorted into functions. */
export interface Functions {
  readonly clause: Clause;
  readonly phrases: readonly Phrase[];
  readonly subject: Phrase | undefined;
  readonly object: Phrase | undefined;
  readonly dative: Phrase | undefined;
  /** Who the subject is when it stands in another clause: relative pronoun, shared subject, infinitive. */
  readonly carriedSubject: readonly Filler[];
}

/**
 * Sorts the phrases of a clause into subject, object and dative, and finds a subject that stands outside it.
 * @param inside phrases of participle groups, which belong to no clause.
 */
export function functionsOf(scene: Scene, index: number, seen: readonly Functions[], inside: ReadonlySet<Phrase>): Functions {
  const clause = scene.clauses[index] as Clause;
  const all = phrasesOf(scene, clause);
  const own = inside.size === 0 ? all : all.filter((p) => !inside.has(p));
  const phrases = mayHaveAsides(scene, clause) ? own.filter((p) => !isAside(scene, clause, p) && !isReplaced(scene, clause, p)) : own;
  const relative = relativePronoun(scene, clause);
  const shares = sharesSubject(scene, clause);
  const noSubject = relative?.role === "subject" || clause.type === "infinitive" || lacksSubject(clause, shares);
  const subject = noSubject ? undefined : chooseSubject(scene, clause, phrases, relative);
  const acting = subject && fillersOf(scene, subject).length > 0 ? conjuncts(scene, subject) : [subject];
  const free = phrases.filter(
    (p) =>
      !acting.includes(p) &&
      p.prep === undefined &&
      p.genitiveOf === undefined &&
      !isReflexive(scene, p) &&
      !isPredicative(scene, p) &&
      !(p.from === p.head && continuesPrepositional(scene, p)) &&
      !sharesPrefield(clause, p, subject) &&
      !isLooseApposition(scene, p),
  );
  const { object, dative } = chooseObjects(scene, clause, free);
  const told = relative?.role === "object" ? relative.phrase : undefined;
  // "die Hubschrauber, die Kanada Kenia lieferte": the pronoun is the object, so a bare name beside the subject is the dative.
  const toldThing = told !== undefined && object !== undefined && dative === undefined && object.cases.has("dat");
  return {
    clause,
    phrases,
    subject,
    object: toldThing ? told : (object ?? told),
    dative: toldThing ? object : (dative ?? promisee(scene, clause, phrases, seen)),
    carriedSubject: subject ? [] : carry(scene, clause, relative, shares, seen),
  };
}

/** The phrase that the ranker of roles gives a function. */
function ranked(clause: Clause, phrases: readonly Phrase[], role: Role["role"]): Phrase | undefined {
  const token = clause.roles?.find((r) => r.role === role)?.token;
  return token === undefined ? undefined : phrases.find((p) => p.prep === undefined && p.from <= token && token <= p.to);
}

/**
 * The subject. The rule of case and order knows who is somebody ("Das Angebot Kanadas lehnte Kenia ab") and that of two bare names the
 * first acts; where what it finds is nobody, the ranker is right more often.
 */
function chooseSubject(scene: Scene, clause: Clause, phrases: readonly Phrase[], relative: Relative | undefined): Phrase | undefined {
  // "Die Kritik weisen wir zurück": words that are nothing but a nominative.
  const sure = phrases.find((p) => p.prep === undefined && /^(?:wir|ich|man|er)$/iu.test(scene.tokens[p.head]?.form ?? ""));
  if (sure && clause.type !== "relative" && !isPredicative(scene, sure)) return sure;
  const byRule = subjectOf(scene, clause);
  const rule = byRule && phrases.includes(byRule) ? byRule : undefined;
  if (relative?.role === "gen") {
    // "deren Vorschlag Kanada ablehnte": what belongs to the antecedent is acted on by the one who is somebody.
    const somebody = phrases.find((p) => p.prep === undefined && p.from > (clause.opener ?? 0) + 1 && fillersOf(scene, p).length > 0);
    if (rule?.from === (clause.opener ?? 0) + 1 && somebody && clause.head !== undefined && !clause.passive) return somebody;
  }
  const host = rule && rule.from === rule.head ? phrases.find((p) => p.to === rule.from - 1 && p.from < p.head) : undefined;
  if (rule && host && host.prep === undefined && !host.cases.has("nom") && fillersOf(scene, host).length === 0) {
    // "das Unternehmen A werde dem Partner B liefern": the name bears the case of the noun before it.
    const other = phrases.find(
      (p) => p !== rule && p.prep === undefined && p.genitiveOf === undefined && p.cases.has("nom") && fillersOf(scene, p).length > 0,
    );
    if (other) return other;
  }
  if (rule && fillersOf(scene, rule).length > 0) {
    if (!continuesPrepositional(scene, rule)) return rule;
    // "nach Kenia und Uganda nun auch Ghana": a word that adds somebody shows who acts.
    const added = phrases.find((p) => p.prep === undefined && p.from > rule.to && scene.tokens[p.from - 1]?.form === "auch");
    if (added && fillersOf(scene, added).length > 0) return added;
  }
  const found = ranked(clause, phrases, "nsubj");
  if (!found || scene.tokens[found.head]?.pos !== "NOUN" || found.genitiveOf !== undefined || isLooseApposition(scene, found)) return rule;
  return found;
}

/** "in Kenia und Uganda hat die Polizei …": the second name belongs to the preposition of the first. */
function continuesPrepositional({ tokens, phrases }: Scene, phrase: Phrase): boolean {
  if (!/^(?:und|oder|sowie)$/u.test(tokens[phrase.from - 1]?.form ?? "")) return false;
  return phrases.some((p) => p.to === phrase.from - 2 && p.prep !== undefined);
}

/** Object and dative among the bare phrases that are left. */
function chooseObjects(scene: Scene, clause: Clause, free: readonly Phrase[]): { object: Phrase | undefined; dative: Phrase | undefined } {
  const isActor = (p: Phrase): boolean => fillersOf(scene, p).length > 0;
  const accusative = free.filter((p) => p.cases.has("acc"));
  const dativeOnly = free.filter((p) => p.cases.has("dat") && !p.cases.has("acc"));
  const named = ranked(clause, accusative, "obj");
  // With two bare objects the one that is somebody is the dative: "sicherte Russland Raketen zu".
  const thing = named && !isActor(named) ? named : accusative.find((p) => !isActor(p));
  // "hat Kenia und den Sudan gedrängt": of several that a conjunction joins the first stands for all.
  const first = (last: Phrase | undefined, name: "acc" | "dat"): Phrase | undefined =>
    last && (free.find((p) => p.head < last.head && p.cases.has(name) && isActor(p) && conjuncts(scene, p).includes(last)) ?? last);
  const object = first(accusative.length > 1 ? (thing ?? named ?? accusative.at(-1)) : accusative[0], "acc");
  const joined = object && isActor(object) ? conjuncts(scene, object) : [object];
  const dative = first(dativeOnly[0], "dat") ?? free.find((p) => !joined.includes(p) && p.cases.has("dat") && isActor(p));
  return { object, dative };
}

/** "versprach Kenia, Hubschrauber zu liefern": who is promised something gets it, unless the infinitive names somebody else. */
function promisee(scene: Scene, clause: Clause, phrases: readonly Phrase[], seen: readonly Functions[]): Phrase | undefined {
  const parent = clause.type === "infinitive" && clause.parent !== undefined ? seen[clause.parent] : undefined;
  if (!parent || !PROMISES.has(parent.clause.lemma ?? "")) return undefined;
  if (phrases.some((p) => fillersOf(scene, p).length > 0)) return undefined;
  return parent.dative ?? (parent.object?.cases.has("dat") ? parent.object : undefined);
}

const PROMISES: ReadonlySet<string> = new Set(["versprechen", "zusagen", "zusichern", "anbieten", "garantieren"]);

/** How a clause shares its subject with the one before it. */
type Sharing = "conjunction" | "comma" | undefined;

function sharesSubject(scene: Scene, clause: Clause): Sharing {
  if (clause.parent === undefined) return undefined;
  const [first, second] = clause.tokens;
  const word = (t: number | undefined): string => scene.tokens[t ?? -1]?.form.toLowerCase() ?? "";
  if (/^(?:und|oder|aber|sowie|sondern|doch)$/u.test(word(first))) return "conjunction";
  // "Kanada kritisierte Norwegen, lobte aber Finnland": the verb comes first, and a word of contrast or sequence follows it.
  const goes = clause.type === "main" && clause.finite === first && scene.clauses[clause.parent]?.type === "main";
  return goes && /^(?:aber|jedoch|dagegen|hingegen|dafür|zugleich|dann|stattdessen|zudem|außerdem)$/u.test(word(second))
    ? "comma"
    : undefined;
}

/**
 * "… und forderte die Regierung auf": after a conjunction and its verb no subject is expected but the shared one. The same holds where
 * even the auxiliary is shared: "habe Zölle gesenkt und der Union Zugang zugesichert".
 */
function lacksSubject(clause: Clause, shares: Sharing): boolean {
  if (shares === undefined) return false;
  const own = clause.finite !== undefined && clause.tokens.includes(clause.finite);
  return shares === "comma" || !own || clause.finite === clause.tokens[1];
}

function carry(
  scene: Scene,
  clause: Clause,
  relative: Relative | undefined,
  shares: Sharing,
  seen: readonly Functions[],
): readonly Filler[] {
  if (relative?.role === "subject") return relative.antecedent;
  const parent = clause.parent === undefined ? undefined : seen[clause.parent];
  if (!parent) return [];
  if (clause.type === "infinitive") {
    // "forderte X auf, Y zu tun": the object will act; with other verbs the subject does.
    if (MOVING_SUBJECT_VERBS.has(parent.clause.lemma ?? "")) {
      // "wird aufgefordert, … zu liefern", "Kanada wird vorgeworfen, … zu haben": who is spoken to is the subject.
      const moved = parent.clause.passive ? parent.subject : (parent.object ?? parent.dative);
      // "hat sich verpflichtet, … zu liefern": binds itself.
      const itself = parent.clause.tokens.some((t) => scene.tokens[t]?.form === "sich");
      if (moved || !itself) return moved ? fillersOf(scene, moved) : [];
    }
  } else if (shares === undefined) return [];
  return parent.subject ? withCoordination(scene, parent.subject) : parent.carriedSubject;
}

/**
 * Only one constituent stands before the verb of a main clause: beside a subject there, a bare phrase is an apposition ("Der Minister,
 * ein Freund des Friedens, kritisierte …") and no object.
 */
function sharesPrefield({ type, finite, tokens }: Clause, phrase: Phrase, subject: Phrase | undefined): boolean {
  return (
    type === "main" &&
    subject !== undefined &&
    finite !== undefined &&
    finite !== tokens[0] &&
    subject.head < finite &&
    phrase.head < finite
  );
}

/** "als Staat", "wie ein Freund": says what something is taken for. */
function isPredicative(scene: Scene, phrase: Phrase): boolean {
  return /^(?:als|wie)$/u.test(scene.tokens[phrase.from - 1]?.form ?? "");
}

function isReflexive(scene: Scene, phrase: Phrase): boolean {
  return /^(?:sich|einander)$/u.test(scene.tokens[phrase.head]?.form ?? "");
}
