import type { ActorDirectory, NameEntry, Token, Upos } from "../../../core/index.ts";
import { remember } from "../remember.ts";
import { agentNoun, firstPart } from "./agent-nouns.ts";
import { isPartOfOther } from "./false-names.ts";
import { isNoun } from "./people.ts";
import { cutShort, territory } from "./territories.ts";

/** A name of the directory in the text, before anything is said about what it stands for there. */
export interface NamedActor {
  readonly from: number;
  readonly to: number;
  readonly entry: NameEntry;
  /** Other actors of the very same name; the document decides. */
  readonly rivals?: readonly NameEntry[];
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
    const short = i + 2 < to ? cutShort(forms[i] ?? "", forms[i + 1] ?? "", forms[i + 2] ?? "", directory) : undefined;
    if (short) {
      found.push({ from: i, to: i, entry: short });
      i++;
      continue;
    }
    const longest = directory.longestName(forms, i);
    const hit = longest && i + longest.length <= to ? longest : undefined;
    const beside = found.at(-1)?.to === i - 1 ? found.at(-1) : undefined;
    if (hit && !isOwned(tokens, forms, i, hit, beside, directory) && accepts(tokens, i, i + hit.length - 1, hit.entry)) {
      const to = i + hit.length - 1;
      if (!isPartOfOther(tokens, i, to)) {
        const apart = kindBetween(tokens, i) ? found.at(-1) : undefined;
        if (isAttribute(beside ?? (apart?.to === i - 2 ? apart : undefined), hit.entry, directory)) found.pop();
        found.push({ from: i, to, entry: hit.entry, ...(hit.rivals && { rivals: hit.rivals }) });
      }
      i = to + 1;
      continue;
    }
    const inside = isPartOfOther(tokens, i, i) ? NONE : insideWord(tokens, i, directory);
    if (inside[0] && isAttribute(beside, inside[0], directory) && isArmed(inside[0], directory)) found.pop();
    for (const entry of inside) found.push({ from: i, to: i, entry });
    i++;
  }
  return found;
}

/** "das japanische Kanzleramt", "der russische Sicherheitsrat", "das Oberhaus in Montevideo": another name says whose it is. */
function isOwned(
  tokens: readonly Token[],
  forms: readonly string[],
  i: number,
  { entry, length }: { readonly entry: NameEntry; readonly length: number },
  beside: NamedActor | undefined,
  directory: ActorDirectory,
): boolean {
  if (entry.use !== "seat" && entry.use !== "institution") return false;
  if (beside && beside.entry.code !== entry.code) {
    if (beside.entry.use === "adjective") return true;
    if (entry.ambiguous && forms[beside.to]?.endsWith("s")) return true;
  }
  if (!entry.ambiguous || agentNoun(forms[i] ?? "") === undefined) return false;
  const after = i + length;
  const at = /^(?:in|von|aus|de[rs])$/u.test(forms[after] ?? "") ? after + 1 : forms[after]?.endsWith("s") ? after : undefined;
  if (at === undefined || tokens[at]?.sentence !== tokens[i]?.sentence) return false;
  const owner = directory.longestName(forms, at)?.entry;
  return owner !== undefined && owner.code !== entry.code && directory.actor(owner.code)?.type === "state" && owner.use !== "demonym";
}

const isArmed = ({ code }: NameEntry, directory: ActorDirectory): boolean => directory.actor(code)?.type === "armed-group";

/** "die kurdische Miliz YPG", "die palästinensische Organisation Hamas": the noun between says what it is. */
const KIND =
  /^(?:\p{L}*miliz|\p{L}*gruppe|\p{L}*organisation|\p{L}*bewegung|guerilla|\p{L}*partei|\p{L}*front|\p{L}*bündnis|\p{L}*netzwerk|\p{L}*allianz|\p{L}*bund|\p{L}*gemeinschaft|\p{L}*block|rebellen)$/iu;
const kindBetween = (tokens: readonly Token[], i: number): boolean => KIND.test(tokens[i - 1]?.form ?? "");

/** "die libanesische Hisbollah", "die westafrikanische Ecowas": the adjective only says where the organisation is at home. */
const isAttribute = (beside: NamedActor | undefined, entry: NameEntry, directory: ActorDirectory): boolean =>
  beside?.entry.use === "adjective" &&
  (entry.use === "name" || entry.use === "compound") &&
  directory.actor(entry.code)?.type !== "state" &&
  beside.entry.code !== "West";

/** Actors named by an adjective or inside a compound. */
function insideWord(tokens: readonly Token[], i: number, directory: ActorDirectory): readonly NameEntry[] {
  const { form, pos } = tokens[i] as Token;
  if (pos === "NUM" || form.length < 2) return NONE;
  const whole = directory.adjective(form);
  if (whole && /\p{L}$/u.test(form) && (pos === "ADJ" || pos === "ADV" || isNoun(tokens[i + 1]) || tokens[i + 1]?.pos === "ADJ"))
    return whole.ambiguous && !agentNoun(tokens[i + 1]?.form ?? "") ? NONE : [whole];
  const part = isNoun(tokens[i]) || pos === "ADJ" ? territory(form, directory) : undefined;
  if (part) return [part];
  const parts = partsOf(directory);
  // "der Moskauer Regierung", "Pekinger Diplomaten": a capital's adjective counts before a noun that can act for a state.
  const city = form.endsWith("er") && agentNoun(tokens[i + 1]?.form ?? "") !== undefined ? parts.city(form) : undefined;
  return city ? [city] : isNoun(tokens[i]) || form.includes("-") || form.includes("‐") || form.includes("‑") ? parts.compound(form) : NONE;
}

const SIDING =
  /^(?:nahe?|freundliche?|feindliche?|kritische?|treue?|loyale?|gestützte?|unterstützte?|finanzierte?|geführte?|stämmige?|sprachige?|kontrollierte?|besetzte?)[nrsm]?$/u;
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
  // "pro-iranisch", "Kreml-nah": whom they side with is not who they are.
  if (/^(?:pro|anti|nicht|ex)$/iu.test(parts[0] ?? "") || SIDING.test(parts.at(-1) ?? "")) return NONE;
  const entries: NameEntry[] = [];
  const long = longPrefix(parts, directory);
  if (long) return [{ ...long, use: "compound" }];
  for (const [n, part] of parts.entries()) {
    const entry = n < parts.length - 1 ? (directory.adjective(part) ?? prefix(part, form, directory)) : directory.adjective(part);
    if (entry && !(entry.ambiguous && n < parts.length - 1 && !entries.length && part.length < 3)) entries.push(entry);
  }
  const last = parts.at(-1) ?? "";
  // "EU-Staaten", "Nato-Partner", "UN-Mitglied": members are not the organisation (codebook: a bloc is never expanded).
  if (MEMBER.test(last)) return entries.filter((e) => directory.actor(e.code)?.type === "state" || /^G\d+$/u.test(e.code));
  return ABOUT.test(last) ? entries.filter((e) => !isCountry(e, form, directory)) : entries;
}

/** "Al-Shabaab-Miliz", "Boko-Haram-Kämpfer": a name of two words before the last part. */
function longPrefix(parts: readonly string[], directory: ActorDirectory): NameEntry | undefined {
  const [first = "", second = ""] = parts;
  if (parts.length < 3) return undefined;
  const spaced = directory.longestName([first, second], 0);
  const entry = directory.longestName([`${first}-${second}`], 0)?.entry ?? (spaced?.length === 2 ? spaced.entry : undefined);
  return entry?.use === "name" ? entry : undefined;
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
  // "Kreml-Sprecher"; "Krim-Parlament" and "EZB-Chef", but not "Krim-Urlaub"
  const organ = seat?.use === "region" || (seat?.use === "institution" && !seat.ambiguous);
  const acts = seat?.use === "seat" || (organ && agentNoun(form) !== undefined);
  return seat && acts ? { ...seat, use: "compound" } : undefined;
}

/** The full name of a state: "Iran-Experten" know about it, "US-Experten" come from it. */
function isCountry(entry: NameEntry, form: string, directory: ActorDirectory): boolean {
  if (entry.use !== "compound" || directory.actor(entry.code)?.type !== "state") return false;
  const [first = ""] = form.split(/[-‐‑]/u);
  return (
    (entry.leaf.length > 3 && form.startsWith(entry.leaf)) ||
    (first.length > 3 && directory.longestName([first], 0)?.entry.code === entry.code)
  );
}

/** Nouns whose first part says what they are about, if it is a country: "der Iran-Beauftragte", "die Kosovo-Mission" are somebody else's. */
const ABOUT =
  /^(?:\p{L}*(?:experte|expertin|experten|kenner|kennerin|beauftragte[rn]?|gesandte[rn]?|vermittler|vermittlerin|koordinator|koordinatorin|mission|kommission|kontingent|einsatz|truppe|politik|politiker|berichterstatter|konferenz|gespräche|krieg)(?:e?[ns])?)$/iu;

const MEMBER =
  /^(?:\p{L}*staat(?:en|s|es)?|\p{L}*länder[n]?|land(?:es)?|\p{L}*mitglied(?:er|ern|s)?|partner[ns]?|verbündeten?[nr]?|bürgern?|bürgers|kandidat(?:en)?|nachbarn?)$/iu;

/** What an ambiguous form must show before it counts. */
function accepts(tokens: readonly Token[], from: number, to: number, entry: NameEntry): boolean {
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  const same = (t: Token | undefined): Token | undefined => (t?.sentence === tokens[from]?.sentence ? t : undefined);
  const form = tokens[from]?.form ?? "";
  if (!isNoun(tokens[from]) && tokens[from]?.pos !== "ADJ" && entry.use !== "demonym" && !isNoun(tokens[to])) return false;
  // "die Kurden in der Türkei" are inhabitants of another state, "die Kurden in Erbil" the party that is meant.
  if (entry.code === "Kurden" && /^(?:in|aus)$/u.test(same(after)?.form ?? "") && !/^(?:Erbil|Arbil)$/u.test(tokens[to + 2]?.form ?? ""))
    return false;
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
