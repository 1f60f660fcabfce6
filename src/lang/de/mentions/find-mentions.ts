import type { ActorDirectory, Below, Mention, NameEntry, Token } from "../../../core/index.ts";
import { findPhrases, type Names, type Phrase } from "../phrases/find-phrases.ts";
import { agentNoun, roleKey } from "./agent-nouns.ts";
import { type NamedActor, namedActors } from "./named-actors.ts";

/** What the document has named so far: persons by surname, offices by noun, and the last actors in order. */
interface Memory {
  readonly persons: Map<string, Known>;
  readonly roles: Map<string, Known>;
  readonly recent: Known[];
  /** How often each actor was named: "beide Seiten" are the two the story is about. */
  readonly counts: Map<string, number>;
  /** The last two named side by side: "Islands und Norwegens". */
  pair: readonly [Known, Known] | undefined;
  lastPerson: (Known & { readonly sentence: number; readonly feminine: boolean }) | undefined;
}
interface Known {
  readonly code: string;
  readonly leaf: string;
}

/**
 * Every naming of an actor, in order. Names come from the directory; nouns of office and state bodies count through the
 * nationality beside them and bind the person's name that follows; later bare surnames, the same noun with a definite
 * article, "beide Länder" and "er" are resolved within the document or stay unresolved.
 */
export function findMentions({ document, sentences, tokens }: Below<"mentions">, directory: ActorDirectory): readonly Mention[] {
  const memory: Memory = { persons: new Map(), roles: new Map(), recent: [], counts: new Map(), pair: undefined, lastPerson: undefined };
  const mentions: Mention[] = [];
  let from = 0;
  for (const [sentence] of sentences.entries()) {
    let to = from;
    while (tokens[to]?.sentence === sentence) to++;
    const named = namedActors(tokens, from, to, directory);
    const phrases = findPhrases(tokens, from, to, standing(named));
    const covered = new Set<number>();
    const found: Mention[] = [];
    const add = (m: Omit<Mention, "start" | "end" | "sentence">): void => {
      const [a, b] = m.tokens;
      for (let t = a; t <= b; t++) covered.add(t);
      found.push({ ...m, start: (tokens[a] as Token).start, end: (tokens[b] as Token).end, sentence });
    };
    for (const phrase of phrases) {
      const agent = agentMention(tokens, phrases, phrase, named, memory, sentence);
      if (!agent) continue;
      add(agent);
      const name = agent.use === "person" ? nameBefore(tokens, from, agent.tokens[0], covered) : undefined;
      if (name) {
        const leaf = tokens.slice(name[0], name[1] + 1).map((t) => t.form).join(" ");
        memory.persons.set(surname(leaf), { code: agent.code, leaf });
        add({ code: agent.code, use: "person", basis: "role", leaf, tokens: name, rule: "de.mention.apposition" });
      }
    }
    for (const name of named) {
      const { entry } = name;
      if (!(covered.has(name.from) && found.some((m) => m.code === entry.code && m.tokens[0] <= name.from && name.to <= m.tokens[1])))
        add({ code: entry.code, use: entry.use, basis: "directory", leaf: entry.leaf, tokens: [name.from, name.to], rule: `de.mention.${entry.use}`, ...(entry.gender && { gender: entry.gender }) });
    }
    for (const later of carried(tokens, from, to, covered, memory, sentence, found)) add(later);
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const m of found) remember(memory, m);
    memory.pair = sideBySide(tokens, found) ?? memory.pair;
    mentions.push(...found);
    from = to;
  }
  void document;
  return mentions;
}

/** Names that are phrases of their own; adjectives and compounds are parts of one. */
function standing(named: readonly NamedActor[]): Names {
  return new Map(named.filter((n) => n.entry.use !== "adjective" && n.entry.use !== "compound").map((n) => [n.from, { to: n.to, ...(n.entry.gender && { gender: n.entry.gender }) }]));
}

/** "der russische Verteidigungsminister Sergei Schoigu", "Präsident des Iran", "die Regierung in Moskau", "US-Beamte". */
function agentMention(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phrase: Phrase,
  named: readonly NamedActor[],
  memory: Memory,
  sentence: number,
): Omit<Mention, "start" | "end" | "sentence"> | undefined {
  const head = tokens[phrase.head] as Token;
  const kind = agentNoun(head.form);
  const group = /(?:staaten|länder[n]?)$/u.test(head.form);
  if ((!kind && !group) || named.some((n) => n.from <= phrase.head && phrase.head <= n.to && n.entry.use !== "compound" && n.entry.use !== "adjective")) return undefined;
  const entries: NameEntry[] = [];
  let last = phrase.to;
  for (const n of named) {
    const inside = phrase.from <= n.from && n.to <= phrase.to;
    // After the head only a name that is no person's: "Präsident Russlands", not "Minister Ungarn" in a list.
    // "G8-Staaten" are the group, "EU-Staaten" some of its members (codebook): a group without organs is its states.
    if (!kind && !/^G\d+$/u.test(n.entry.code)) continue;
    if (inside && (n.from <= phrase.head || /s$/u.test(tokens[n.to]?.form ?? "")) && n.entry.code !== "West") entries.push(n.entry);
  }
  if (entries.length === 0) {
    const place = phrases.indexOf(phrase);
    const next = phrases.find((p) => p.follows === place);
    if (next && (next.genitiveOf === place || next.prep === "von" || next.prep === "aus" || (next.prep === "in" && kind === "body"))) {
      const n = named.find((x) => next.from <= x.from && x.to <= next.to && (x.entry.use === "name" || x.entry.use === "capital" || x.entry.use === "institution" || x.entry.use === "seat"));
      if (n) {
        entries.push(n.entry);
        last = Math.max(last, next.to);
      }
    }
  }
  if (entries.length === 0) {
    // "Delegationen beider Länder", "die Außenminister der zwei Staaten"
    const next = phrases.find((p) => p.follows === phrases.indexOf(phrase) && p.genitiveOf !== undefined);
    const pair = next && BOTH.test((tokens[next.head] as Token).form.toLowerCase()) && tokens.slice(next.from, next.head).some((t) => TWO.test(t.form.toLowerCase())) ? protagonists(memory) : undefined;
    if (next && pair)
      return { code: pair[0].code, also: [pair[1].code], use: "description", basis: "carried", leaf: tokens.slice(phrase.head, next.to + 1).map((t) => t.form).join(" "), tokens: [withoutOpening(tokens, phrase), next.to], rule: "de.mention.both" };
  }
  const first = withoutOpening(tokens, phrase);
  const name = kind === "person" ? personName(tokens, phrase, named) : undefined;
  const unique = [...new Map(entries.map((e) => [e.code, e])).values()];
  const text = (a: number, b: number): string => tokens.slice(a, b + 1).map((t) => t.form).join(" ");
  const leaf = name ?? text(first, phrase.to);
  const [only, ...more] = unique;
  if (only) {
    const known = { code: only.code, leaf };
    memory.roles.set(roleKey(head.form), known);
    if (name) {
      memory.persons.set(surname(name), known);
      memory.lastPerson = { ...known, sentence, feminine: /in$/u.test(head.form) };
    } else if (kind === "person" && !/(?:en|ern|innen)$/u.test(head.form)) memory.lastPerson = { ...known, sentence, feminine: /in$/u.test(head.form) };
    return {
      code: only.code,
      use: kind === "person" ? "person" : "institution",
      basis: "role",
      leaf,
      tokens: [first, last],
      rule: "de.mention.office",
      ...(more.length > 0 && { also: more.map((e) => e.code) }),
    };
  }
  // A person already known by name, or the office named before: "Präsident Raisi", "der Verteidigungsminister".
  const known = (name && memory.persons.get(surname(name))) ?? (isDefinite(tokens, phrase) ? memory.roles.get(roleKey(head.form)) : undefined);
  if (!known) return undefined;
  if (kind === "person") memory.lastPerson = { ...known, sentence, feminine: /in$/u.test(head.form) };
  return { code: known.code, use: "description", basis: "carried", leaf: name ?? known.leaf, tokens: [first, phrase.to], rule: "de.mention.same-office" };
}

function withoutOpening(tokens: readonly Token[], phrase: Phrase): number {
  let first = phrase.from;
  while (first < phrase.head && (tokens[first]?.pos === "ADP" || tokens[first]?.pos === "DET")) first++;
  return first;
}

function isDefinite(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokens.slice(phrase.from, phrase.head).some((t) => /^(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|dieser|diese|diesen|diesem)$/iu.test(t.form));
}

/** The words after the office that are no directory name: first name and surname. */
function personName(tokens: readonly Token[], phrase: Phrase, named: readonly NamedActor[]): string | undefined {
  const words: string[] = [];
  for (let t = phrase.head + 1; t <= phrase.to; t++) {
    if (named.some((n) => n.from <= t && t <= n.to)) return undefined;
    const { form } = tokens[t] as Token;
    if (agentNoun(form) === undefined) words.push(form);
  }
  // An apposition between commas: "der Außenminister des Landes, Hussein Amirabdollahian, …"
  if (words.length === 0) words.push(...apposition(tokens, phrase.to + 1));
  return words.length > 0 ? words.join(" ") : undefined;
}

function apposition(tokens: readonly Token[], at: number): string[] {
  if (tokens[at]?.form !== ",") return [];
  const words: string[] = [];
  let t = at + 1;
  while (tokens[t]?.pos === "NOUN" && words.length < 4) words.push((tokens[t++] as Token).form);
  return words.length >= 2 && /^[,.]$/u.test(tokens[t]?.form ?? "") && !words.some((w) => agentNoun(w)) ? words : [];
}

/** "Petra Muster, die lettische Außenministerin": the name that an office explains. */
function nameBefore(tokens: readonly Token[], from: number, office: number, covered: ReadonlySet<number>): readonly [number, number] | undefined {
  let comma = office - 1;
  while (comma > from && tokens[comma]?.pos === "DET") comma--;
  if (tokens[comma]?.form !== ",") return undefined;
  let first = comma;
  while (first > from && tokens[first - 1]?.pos === "NOUN" && !covered.has(first - 1) && agentNoun(tokens[first - 1]?.form ?? "") === undefined) first--;
  return comma - first >= 2 && comma - first <= 4 ? [first, comma - 1] : undefined;
}

function surname(name: string): string {
  const last = name.split(" ").at(-1) ?? name;
  return last.replace(/['’]?s$/u, "");
}

/** "beide Länder", "die zwei Nachbarstaaten", "beider Außenminister". */
const BOTH = /(?:länder[n]?|staaten|seiten|regierungen|nationen|parteien|präsidenten|ministern?|chefs|politikern?|nachbarn|hauptstädten?|marinen|armeen|republiken|streitkräften?)$/u;
const TWO = /^(?:beiden?|beider|zwei|zweier)$/u;
/** "das Nachbarland", "der Nachbar": the other of two. */
const NEIGHBOUR = /^(?:nachbar(?:land|landes?|lands|n|s|staat|staates|staats|republik)?)$/u;
const COUNTRY = /^(?:land|landes|lands|lande|staat|staates|staats|inselstaat|inselstaates|königreich|königreichs)$/u;

/** Surnames bound before, "beide Länder", "das Land", "er". */
function* carried(
  tokens: readonly Token[],
  from: number,
  to: number,
  covered: ReadonlySet<number>,
  memory: Memory,
  sentence: number,
  found: readonly Mention[],
): Generator<Omit<Mention, "start" | "end" | "sentence">> {
  for (let t = from; t < to; t++) {
    if (covered.has(t)) continue;
    const token = tokens[t] as Token;
    const lower = token.form.toLowerCase();
    if (token.pos === "NOUN") {
      const person = memory.persons.get(token.form) ?? memory.persons.get(surname(token.form));
      const before = tokens[t - 1]?.form.toLowerCase() ?? "";
      if (person) {
        memory.lastPerson = { ...person, sentence, feminine: memory.lastPerson?.leaf === person.leaf && memory.lastPerson.feminine };
        yield { code: person.code, use: "person", basis: "carried", leaf: person.leaf, tokens: [t, t], rule: "de.mention.surname" };
        continue;
      }
      const [second, first] = [memory.recent.at(-1), memory.recent.at(-2)];
      const counted = TWO.test(before) ? t - 1 : tokens[t - 1]?.pos === "ADJ" && TWO.test(tokens[t - 2]?.form.toLowerCase() ?? "") ? t - 2 : undefined;
      const pair = BOTH.test(lower) && counted !== undefined ? protagonists(memory) : undefined;
      if (pair && counted !== undefined)
        yield { code: pair[0].code, also: [pair[1].code], use: "description", basis: "carried", leaf: `${before} ${token.form}`, tokens: [counted, t], rule: "de.mention.both" };
      else if (NEIGHBOUR.test(lower) && first && second && /^(?:de[nmrs]|das|die|sein\p{L}*|ihr\p{L}*|im|vom|zum)$/u.test(before)) {
        const here = nearest(tokens, from, t, covered, memory);
        const other = here === first.code ? second : here === second.code ? first : undefined;
        if (other) yield { code: other.code, use: "description", basis: "carried", leaf: other.leaf, tokens: [t, t], rule: "de.mention.neighbour" };
      } else if (COUNTRY.test(lower) && /^(?:das|des|dem|dieses|diesem)$/u.test(before)) {
        const meant = found.findLast((m) => m.tokens[1] < t && m.use !== "compound") ?? second;
        if (meant) yield { code: meant.code, use: "description", basis: "carried", leaf: meant.leaf, tokens: [t, t], rule: "de.mention.country" };
      }
      else if (/^(?:land|landes|lands|regierung|armee|streitkräften?|truppen|seite|volk|behörden)$/u.test(lower) && /^(?:seine?|ihre?)[nmrs]?$/u.test(before) && memory.lastPerson && sentence - memory.lastPerson.sentence <= 2)
        yield { code: memory.lastPerson.code, use: "description", basis: "carried", leaf: memory.lastPerson.leaf, tokens: [t, t], rule: "de.mention.own-country" };
    } else if (/^beide[nr]?$/u.test(lower) && !/^(?:NOUN|ADJ)$/u.test(tokens[t + 1]?.pos ?? "")) {
      const pair = protagonists(memory);
      if (pair) yield { code: pair[0].code, also: [pair[1].code], use: "description", basis: "carried", leaf: token.form, tokens: [t, t], rule: "de.mention.both" };
    } else if (token.pos === "PRON" && (lower === "er" || lower === "sie") && memory.lastPerson && sentence - memory.lastPerson.sentence <= 2) {
      if (lower === "sie" && !memory.lastPerson.feminine) continue;
      if (lower === "er" && memory.lastPerson.feminine) continue;
      yield { code: memory.lastPerson.code, use: "pronoun", basis: "carried", leaf: memory.lastPerson.leaf, tokens: [t, t], rule: "de.mention.pronoun" };
    }
  }
}

/** Two actors joined by "und", the last such pair of a sentence; three in a row are no pair. */
function sideBySide(tokens: readonly Token[], found: readonly Mention[]): readonly [Known, Known] | undefined {
  const joined = (a: Mention | undefined, b: Mention | undefined): boolean => {
    if (!a || !b || a.code === b.code || b.tokens[0] <= a.tokens[1]) return false;
    const between = tokens.slice(a.tokens[1] + 1, b.tokens[0]).map((t) => t.form.toLowerCase());
    return between.length <= 2 && (between[0] === "und" || between[0] === "sowie");
  };
  let pair: readonly [Known, Known] | undefined;
  for (const [i, m] of found.entries()) {
    const next = found[i + 1];
    if (next && joined(m, next) && tokens[m.tokens[0] - 1]?.form !== ",") pair = [m, next];
  }
  return pair;
}

/** The two that the story is about: named side by side, else those named most often so far; of equals the later one. */
function protagonists(memory: Memory): readonly [Known, Known] | undefined {
  if (memory.pair) return memory.pair;
  const count = (k: Known): number => memory.counts.get(k.code) ?? 0;
  const [a, b] = [...memory.recent].reverse().sort((x, y) => count(y) - count(x));
  return a && b ? [a, b] : undefined;
}

/** The actor named last before token `at` in its sentence, by directory name or person. */
function nearest(tokens: readonly Token[], from: number, at: number, covered: ReadonlySet<number>, memory: Memory): string | undefined {
  for (let t = at - 1; t >= from; t--) {
    if (!covered.has(t)) continue;
    const form = tokens[t]?.form ?? "";
    const known = memory.persons.get(form) ?? memory.recent.find((k) => k.leaf === form || `${k.leaf}s` === form);
    if (known) return known.code;
  }
  return memory.recent.at(-1)?.code;
}

function remember(memory: Memory, m: Mention): void {
  if (m.use === "pronoun" || m.also !== undefined) return;
  memory.counts.set(m.code, (memory.counts.get(m.code) ?? 0) + 1);
  const at = memory.recent.findIndex((k) => k.code === m.code);
  if (at >= 0) memory.recent.splice(at, 1);
  memory.recent.push({ code: m.code, leaf: m.leaf });
}
