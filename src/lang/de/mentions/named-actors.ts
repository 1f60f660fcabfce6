import type { ActorDirectory, NameEntry, Token, Upos } from "../../../core/index.ts";
import { remember } from "../remember.ts";
import { agentNoun, firstPart } from "./agent-nouns.ts";
import { isNoun } from "./people.ts";

/** A name of the directory in the text, before anything is said about what it stands for there. */
export interface NamedActor {
  readonly from: number;
  readonly to: number;
  readonly entry: NameEntry;
}

/** Capitalised German words that are no first names and may stand beside a name without making it a person's. */
const isName = (token: Token | undefined): boolean => isNoun(token) && !/(?:ung|heit|keit|schaft)$/u.test(token?.form ?? "");

/** Words that no name begins with: half of a text. */
const SMALL: ReadonlySet<Upos> = new Set(["DET", "ADP", "PRON", "CCONJ", "SCONJ", "PART", "PUNCT"]);

/** Every directory name among the tokens `[from, to)` (`forms` are those of all tokens): names, adjectives, compounds ("US-Regierung", "russisch-iranisch"). */
export function namedActors(
  tokens: readonly Token[],
  forms: readonly string[],
  from: number,
  to: number,
  directory: ActorDirectory,
): NamedActor[] {
  const found: NamedActor[] = [];
  let i = from;
  while (i < to) {
    if (SMALL.has(tokens[i]?.pos ?? "X")) {
      i++;
      continue;
    }
    const longest = directory.longestName(forms, i);
    const hit = longest && i + longest.length <= to ? longest : undefined;
    const beside = found.at(-1);
    // "das japanische Kanzleramt", "der russische Sicherheitsrat": the adjective says whose it is.
    const owned =
      beside?.to === i - 1 &&
      beside.entry.use === "adjective" &&
      hit !== undefined &&
      hit.entry.code !== beside.entry.code &&
      (hit.entry.use === "seat" || hit.entry.use === "institution");
    if (hit && !owned && accepts(tokens, i, i + hit.length - 1, hit.entry)) {
      found.push({ from: i, to: i + hit.length - 1, entry: hit.entry });
      i += hit.length;
      continue;
    }
    for (const entry of insideWord(tokens, i, directory)) found.push({ from: i, to: i, entry });
    i++;
  }
  return found;
}

/** Actors named by an adjective or inside a compound. */
function insideWord(tokens: readonly Token[], i: number, directory: ActorDirectory): readonly NameEntry[] {
  const { form, pos } = tokens[i] as Token;
  if (pos === "NUM" || form.length < 2) return NONE;
  const whole = directory.adjective(form);
  if (whole && /\p{L}$/u.test(form) && (pos === "ADJ" || pos === "ADV" || isNoun(tokens[i + 1]) || tokens[i + 1]?.pos === "ADJ"))
    return whole.ambiguous && !agentNoun(tokens[i + 1]?.form ?? "") ? NONE : [whole];
  const parts = partsOf(directory);
  // "der Moskauer Regierung", "Pekinger Diplomaten": a capital's adjective counts before a noun that can act for a state.
  const city = form.endsWith("er") && agentNoun(tokens[i + 1]?.form ?? "") !== undefined ? parts.city(form) : undefined;
  return city ? [city] : isNoun(tokens[i]) || form.includes("-") || form.includes("‐") || form.includes("‑") ? parts.compound(form) : NONE;
}

const NONE: readonly NameEntry[] = [];

interface Parts {
  city(form: string): NameEntry | undefined;
  compound(form: string): readonly NameEntry[];
}

/** What words of a directory hold does not depend on the text: it is looked up once. */
const PARTS = new WeakMap<ActorDirectory, Parts>();

function partsOf(directory: ActorDirectory): Parts {
  let parts = PARTS.get(directory);
  if (!parts) {
    parts = { city: remember((form) => cityIn(form, directory)), compound: remember((form) => compound(form, directory)) };
    PARTS.set(directory, parts);
  }
  return parts;
}

function cityIn(form: string, directory: ActorDirectory): NameEntry | undefined {
  const base = form.slice(0, -2);
  const hit = directory.longestName([base], 0) ?? directory.longestName([`${base}a`], 0);
  return hit && hit.entry.use === "capital" ? { ...hit.entry, use: "adjective" } : undefined;
}

/** "US-Regierung", "russisch-iranisch", "Kremlsprecher". */
function compound(form: string, directory: ActorDirectory): readonly NameEntry[] {
  const parts = form.split(/[-‐‑]/u);
  if (parts.length < 2) return joined(form, directory);
  const entries: NameEntry[] = [];
  for (const [n, part] of parts.entries()) {
    const entry = n < parts.length - 1 ? (directory.adjective(part) ?? prefix(part, form, directory)) : directory.adjective(part);
    if (entry && !(entry.ambiguous && n < parts.length - 1 && !entries.length && part.length < 3)) entries.push(entry);
  }
  return ABOUT.test(parts.at(-1) ?? "") ? entries.filter((e) => !isCountry(e, form, directory)) : entries;
}

/** "Kremlsprecher", "Palästinenserpräsident": a name joined to a noun of office or body. */
function joined(form: string, directory: ActorDirectory): readonly NameEntry[] {
  const first = firstPart(form);
  if (first === undefined || !/^\p{Lu}/u.test(first) || ABOUT.test(form)) return NONE;
  const entry = prefix(first, form, directory);
  return entry && !entry.ambiguous ? [{ ...entry, use: "compound" }] : NONE;
}

function prefix(part: string, form: string, directory: ActorDirectory): NameEntry | undefined {
  const name = directory.compoundPrefix(part) ?? directory.compoundPrefix(part.replace(/s$/u, ""));
  if (name) return name;
  const seat = directory.longestName([part], 0)?.entry;
  // "Kreml-Sprecher"; "Krim-Parlament", but not "Krim-Urlaub"
  const acts = seat?.use === "seat" || (seat?.use === "region" && agentNoun(form) !== undefined);
  return seat && acts ? { ...seat, use: "compound" } : undefined;
}

/** The full name of a state: "Iran-Experten" know about it, "US-Experten" come from it. */
function isCountry(entry: NameEntry, form: string, directory: ActorDirectory): boolean {
  return entry.use === "compound" && directory.actor(entry.code)?.type === "state" && entry.leaf.length > 3 && form.startsWith(entry.leaf);
}

/** Nouns whose first part says what they are about, if it is a country: "der Iran-Beauftragte", "die Kosovo-Mission" are somebody else's. */
const ABOUT =
  /^(?:\p{L}*(?:experte|expertin|experten|kenner|kennerin|beauftragte[rn]?|gesandte[rn]?|vermittler|vermittlerin|koordinator|koordinatorin|mission|kommission|kontingent|einsatz|truppe|politik|politiker|berichterstatter|konferenz|gespräche|krieg))$/iu;

/** What an ambiguous form must show before it counts. */
function accepts(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  const same = (t: Token | undefined): Token | undefined => (t?.sentence === tokens[from]?.sentence ? t : undefined);
  const form = tokens[from]?.form ?? "";
  if (!isNoun(tokens[from]) && tokens[from]?.pos !== "ADJ" && entry.use !== "demonym" && !isNoun(tokens[to])) return false;
  if (!entry.ambiguous) return true;
  // "im Westen", "aus dem Westen des Landes": a direction.
  if (entry.code === "West")
    return (
      !/^(?:im|in|aus|nach|tief|Mittlere[rn]?|Nahe[rn]?|Wilde[rn]?|äußersten)$/u.test(same(before)?.form ?? "") &&
      same(before)?.form !== "dem"
    );
  if (form === form.toUpperCase() && form.length > 1) {
    const shouting = [same(before), same(after)].some(
      (t) => t !== undefined && t.form.length > 2 && t.form === t.form.toUpperCase() && /\p{L}/u.test(t.form),
    );
    return !shouting;
  }
  // "Denzel Washington", "Washington Post": beside another name it is probably part of one.
  const personal =
    isName(same(before)) && agentNoun(same(before)?.form ?? "") === undefined && tokens[from - 1]?.end === (tokens[from]?.start ?? 0) - 1;
  return !personal && !(isName(same(after)) && entry.use === "capital" && agentNoun(same(after)?.form ?? "") === undefined);
}
