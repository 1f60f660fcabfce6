import { type ActorDirectory, type Days, inOffice, type OfficeHolder, type Tenure, type Token } from "../../../core/index.ts";
import { agentNoun } from "./agent-nouns.ts";
import { holding } from "./office-nouns.ts";

/** A listed full name in the text. */
export interface FullName {
  readonly to: number;
  readonly holders: readonly OfficeHolder[];
}

/** Where the text tells who bears a surname: a listed person, or (no holders) somebody else. */
interface Introduction {
  readonly at: number;
  readonly holders: readonly OfficeHolder[];
}

/** Everybody whom the document names in full, found before anything else: a headline may have the surname alone. */
export interface People {
  readonly days: Days;
  /** By first token. */
  readonly full: ReadonlyMap<number, FullName>;
  /** By surname as it is written, genitive removed. */
  readonly introduced: ReadonlyMap<string, readonly Introduction[]>;
  /** Codes of all states and organisations that the document names. */
  readonly codes: ReadonlySet<string>;
}

/** How many years around their office somebody of the same surname may be meant. */
const NEAR = 2;
/** Endings of common nouns, which no given name has. */
const COMMON = /(?:ung|heit|keit|schaft|ion|tät|ismus|ment|nis|tum|treffen|besuch|land|partei|politik)$/u;

/** Goes through the document once and notes every full name of an office-holder, and everybody else of the same surname. */
export function findPeople(
  tokens: readonly Token[],
  forms: readonly string[],
  directory: ActorDirectory,
  days: Days,
  codes: ReadonlySet<string>,
): People {
  const full = new Map<number, FullName>();
  const introduced = new Map<string, Introduction[]>();
  const note = (surname: string, at: number, holders: readonly OfficeHolder[]): void => {
    const same = introduced.get(surname);
    if (same) same.push({ at, holders });
    else introduced.set(surname, [{ at, holders }]);
  };
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    if (!isNoun(token)) continue;
    const hit = directory.longestPerson(forms, t);
    if (hit && tokens[t + hit.length - 1]?.sentence === token.sentence) {
      const to = t + hit.length - 1;
      full.set(t, { to, holders: hit.holders });
      note(bareSurname(forms[to] ?? "", directory), t, hit.holders);
      t = to;
    } else if (directory.surname(token.form).length > 0 && givenBefore(tokens, t, directory))
      note(bareSurname(token.form, directory), t, []);
  }
  return { days, full, introduced, codes };
}

/**
 * The office-holder that a surname alone means at token `t`: whom the text names in full before, or nowhere else than later; if it
 * names nobody, the only listed one who held an office about the document's date, if the surname is no other word and the text names the
 * state or organisation too.
 */
export function bySurname(
  { days, introduced, codes }: People,
  directory: ActorDirectory,
  t: number,
  form: string,
): OfficeHolder | undefined {
  const listed = directory.surname(form);
  if (listed.length === 0) return undefined;
  const surname = bareSurname(form, directory);
  const introductions = introduced.get(surname);
  if (introductions) {
    const before = introductions.findLast((i) => i.at < t);
    const [first] = introductions;
    const meant = before ?? (introductions.every((i) => i.holders === first?.holders) ? first : undefined);
    return meant && inOfficeThen(meant.holders, days);
  }
  if (!directory.isDistinctive(surname)) return undefined;
  const near = listed.filter((h) => h.tenures.some((tenure) => inOffice(tenure, days, NEAR)));
  if (new Set(near.map((h) => h.name)).size !== 1) return undefined;
  const meant = inOfficeThen(near, days, isDated);
  return meant && codes.has(meant.code) ? meant : undefined;
}

/** The office-holder of that surname whose office the noun before it can mean. */
export function byOffice({ days }: People, directory: ActorDirectory, noun: string, name: string): OfficeHolder | undefined {
  const agreeing = holding(directory.surname(name), noun).filter((h) => h.tenures.some((tenure) => inOffice(tenure, days)));
  return new Set(agreeing.map((h) => h.name)).size === 1 ? inOfficeThen(agreeing, days, () => true) : undefined;
}

/**
 * The one of several rows that is in office in those days: somebody speaks for the state that they serve when the text is written
 * (codebook: persons roll up as of the date they are in office). Two at once, as without a date, are nobody.
 * @param counts which tenures to ask; by default those of which an end is known, unless nothing is known of the document's date either.
 */
export function inOfficeThen(
  holders: readonly OfficeHolder[],
  days: Days,
  counts: (tenure: Tenure) => boolean = days.notAfter === undefined && days.notBefore === undefined ? () => true : isDated,
): OfficeHolder | undefined {
  const then = holders.filter((h) => h.tenures.some((tenure) => counts(tenure) && inOffice(tenure, days)));
  return new Set(then.map((h) => h.code)).size === 1 ? then[0] : undefined;
}

/** Some end of it is known: without any, only the office beside the name says that it is held. */
const isDated = ({ from, to }: Tenure): boolean => from !== undefined || to !== undefined;

/** The surname without genitive -s. */
function bareSurname(form: string, directory: ActorDirectory): string {
  return form.endsWith("s") && directory.surname(form.slice(0, -1)).length > 0 ? form.slice(0, -1) : form;
}

/** A word before a surname that makes it the name of somebody else: "Hannelore Muster". */
export function givenBefore(tokens: readonly Token[], t: number, directory: ActorDirectory): boolean {
  const before = tokens[t - 1];
  const sentence = tokens[t]?.sentence;
  if (!before || before.sentence !== sentence || before.end !== (tokens[t]?.start ?? 0) - 1 || !isNoun(before)) return false;
  const { form } = before;
  if (form.length < 2 || form === form.toUpperCase() || agentNoun(form) !== undefined || COMMON.test(form)) return false;
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(form) || /^(?:Herrn?|Frau|Mister|Lady|Sir|Familie|Regierung|Kabinett|Ära|Fall)$/u.test(form))
    return false;
  if (directory.compoundPrefix(form) || directory.adjective(form)) return false;
  // An article stands before common nouns ("die Rede Musters"); a word that opens the sentence is large anyway.
  const earlier = tokens[t - 2];
  return earlier?.sentence !== sentence || (earlier.pos !== "DET" && earlier.pos !== "ADJ");
}

/** Names are nouns to some taggers and proper nouns to others. */
export const isNoun = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";
