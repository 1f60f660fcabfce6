import type { Below, Timex, Token } from "../../../core/index.ts";
import { type ClassName, classOf, compile } from "./classes.ts";
import { TimeScene } from "./context.ts";
import { type Lexeme, lex } from "./lexer.ts";
import { isTrigger } from "./lexicon.ts";
import { type Found, Match, type TimeRule } from "./rule.ts";
import { TIME_RULES } from "./rules.ts";

/** "bis 2035", "für das Jahr 2040", "für 2014 und 2015", "ins Jahr 2084": an end or an aim. */
const AIM =
  /(?<![A-Za-zÄÖÜäöüß])(?:bis|für|ab|ins)\s+(?:(?:zum|zur|das|dem|den|die|Jahr|Jahre|Ende|Anfang|Mitte|\d{4}\s+(?:und|oder|bis))\s+)*$/i;

interface Compiled {
  readonly rule: TimeRule;
  readonly order: number;
  readonly pattern: RegExp;
  /** Already tried on the sentence at hand: several of its triggers may occur there. */
  tried: boolean;
}

interface Candidate {
  readonly compiled: Compiled;
  readonly match: Match;
  /** Of the whole match, context included. */
  readonly from: number;
  readonly to: number;
}

/** Class → the rules that it calls for. */
const BY_TRIGGER: ReadonlyMap<string, readonly Compiled[]> = index(TIME_RULES);

function index(rules: readonly TimeRule[]): Map<string, Compiled[]> {
  const map = new Map<string, Compiled[]>();
  for (const [order, rule] of rules.entries()) {
    const compiled: Compiled = { rule, order, pattern: compile(rule.pattern), tried: false };
    for (const name of rule.on.split(" ")) {
      const cls = classOf(name as ClassName);
      const list = map.get(cls);
      if (list) list.push(compiled);
      else map.set(cls, [compiled]);
    }
  }
  return map;
}

/**
 * Temporal expressions (TIMEX3) of every sentence, in the order of the text; none overlap. Values are reckoned from the document's day
 * where it is known. What stands before a preposition is no part of an expression, an article is ("in [der vergangenen Woche]").
 */
export function findTimes(below: Below<"times">): readonly Timex[] {
  const { document, sentences, tokens } = below;
  const scene = new TimeScene(below);
  const found: Timex[] = [];
  for (const n of sentencesWithTimes(tokens)) {
    const sentence = sentences[n];
    if (!sentence) continue;
    const lexemes = lex(document.text, sentence.start, sentence.end);
    scene.enter(n);
    for (const { match, compiled } of choose(candidates(lexemes), lexemes.length, scene)) {
      const read = compiled.rule.read(match, scene) as Found;
      const time = timex(read, match, compiled.rule, n, document.text);
      scene.name(time, read.aside === true);
      found.push(time);
    }
  }
  return found;
}

function timex(read: Found, match: Match, rule: TimeRule, sentence: number, text: string): Timex {
  const { start } = match;
  const { value, type = "DATE", mod, stated = false, point, end = match.end } = read;
  const aim = AIM.test(text.slice(Math.max(0, start - 30), start));
  return {
    start,
    end,
    type,
    value,
    ...(mod && { mod }),
    ...(point !== undefined && { point }),
    sentence,
    stated,
    ...(aim && { aim: true as const }),
    rule: rule.id,
  };
}

/** Sentences in which a word of time stands. Most sentences end here, so this must be cheap. */
function sentencesWithTimes(tokens: readonly Token[]): number[] {
  const list: number[] = [];
  let last = -1;
  for (const token of tokens) {
    if (token.sentence === last || !isTrigger(token.form)) continue;
    last = token.sentence;
    list.push(last);
  }
  return list;
}

function candidates(lexemes: readonly Lexeme[]): Candidate[] {
  let classes = "";
  for (const lexeme of lexemes) classes += lexeme.cls;
  const list: Candidate[] = [];
  const tried: Compiled[] = [];
  for (const cls of classes) {
    for (const compiled of BY_TRIGGER.get(cls) ?? []) {
      if (compiled.tried) continue;
      compiled.tried = true;
      tried.push(compiled);
      const { pattern } = compiled;
      pattern.lastIndex = 0;
      for (let m = pattern.exec(classes); m; m = pattern.exec(classes)) {
        if (m[0].length === 0) break;
        const [from, to] = [m.index, m.index + m[0].length];
        list.push({ compiled, match: new Match(lexemes, from, to, m.indices?.groups ?? {}), from, to });
      }
    }
  }
  for (const compiled of tried) compiled.tried = false;
  return list;
}

/** Of overlapping candidates the longest, then the one whose rule comes first; in the order of the text. */
function choose(list: Candidate[], length: number, scene: TimeScene): Candidate[] {
  if (list.length === 0) return list;
  list.sort((a, b) => b.to - b.from - (a.to - a.from) || a.compiled.order - b.compiled.order || a.from - b.from);
  const taken = new Uint8Array(length);
  const chosen: Candidate[] = [];
  for (const candidate of list) {
    const { from, to, compiled, match } = candidate;
    if (taken.subarray(from, to).includes(1) || !compiled.rule.read(match, scene)) continue;
    taken.fill(1, from, to);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.from - b.from);
}
