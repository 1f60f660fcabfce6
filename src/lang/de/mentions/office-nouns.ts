import type { Office, OfficeHolder, Tenure } from "../../../core/index.ts";

/**
 * German nouns of office, by the offices that the directory lists. A noun may mean several: a "Präsident" heads a state or a council.
 * Compounds are told by their ending, so that the longer words stand first.
 */
const NOUNS: readonly (readonly [words: string, offices: readonly Office[]])[] = [
  ["außenminister aussenminister außenamtschef", ["foreign-minister"]],
  ["chefdiplomat", ["foreign-minister", "high-representative"]],
  ["verteidigungsminister kriegsminister", ["defence-minister"]],
  ["ministerpräsident premierminister premier regierungschef kanzler", ["head-of-government"]],
  ["staatspräsident bundespräsident staatschef staatsoberhaupt könig monarch emir sultan papst revolutionsführer", ["head-of-state"]],
  ["machthaber diktator herrscher kremlchef", ["head-of-state", "head-of-government"]],
  ["generalstabschef stabschef armeechef heereschef oberbefehlshaber general admiral marschall", ["chief-of-staff"]],
  ["generalsekretär", ["secretary-general", "head-of-state"]],
  ["kommissionspräsident kommissionschef", ["commission-president"]],
  ["ratspräsident ratschef", ["council-president"]],
  ["außenbeauftragte außenbeauftragter", ["high-representative"]],
  ["generaldirektor direktor", ["head"]],
];
/** Words that mean an office only where they stand alone: a "Parlamentspräsident" or "Finanzminister" is somebody else. */
const ALONE: ReadonlyMap<string, readonly Office[]> = new Map([
  ["präsident", ["head-of-state", "head", "commission-president", "council-president"]],
  ["chef", ["head", "secretary-general", "head-of-state", "head-of-government"]],
  ["minister", ["foreign-minister", "defence-minister"]],
]);
const GENERIC = /^(?:politiker|staatsmann|staatsfrau)$/u;
const ENDINGS: readonly (readonly [string, readonly Office[]])[] = NOUNS.flatMap(([words, offices]) =>
  words.split(" ").map((w) => [w, offices] as const),
);

/** The noun in the masculine singular, first parts before a hyphen removed: "US-Außenministerin" gives "außenminister". */
function plain(form: string): string {
  const last = form.toLowerCase().split(/[-‐‑]/u).at(-1) ?? "";
  return last.replace(/in$/u, "").replace(/(?<=[rtfgl])(?:es|s|en)$/u, "");
}

/** Which listed offices a noun of office can mean: none for one that is not listed, `undefined` for a noun that fits everybody. */
function officesOf(form: string): readonly Office[] | undefined {
  const word = plain(form);
  if (GENERIC.test(word)) return undefined;
  return ALONE.get(word) ?? ENDINGS.find(([end]) => word === end || (word.endsWith(end) && isFree(word, end)))?.[1] ?? [];
}

/** "Bundeskanzler" is a Kanzler and "Nato-Generalsekretär" a Generalsekretär, but a "Vizepremier" is no Premier. */
const isFree = (word: string, end: string): boolean => !/^(?:vize|ex|alt|stellvertretende|schatten)/u.test(word) && end.length > 4;

/** True if the noun of office can mean one that is held in that tenure. */
function agrees(form: string, { office, title }: Tenure): boolean {
  const offices = officesOf(form);
  return offices === undefined || offices.includes(office) || (title !== undefined && plain(form) === plain(title));
}

/** Those who held an office that the noun can mean, with these offices only. */
export function holding(holders: readonly OfficeHolder[], noun: string): readonly OfficeHolder[] {
  return holders.map((h) => ({ ...h, tenures: h.tenures.filter((t) => agrees(noun, t)) })).filter((h) => h.tenures.length > 0);
}

/**
 * True if the later noun can mean who was introduced by the earlier one: "der Minister" takes up "der Außenminister", "der Staatschef"
 * takes up "der Präsident". Gender is compared elsewhere.
 */
export function takesUp(later: string, earlier: string): boolean {
  const [now, before] = [plain(later), plain(earlier)];
  if (now === before || GENERIC.test(now) || (now === "minister" && before.endsWith("minister"))) return true;
  if (now === "minister") return false;
  const meant = officesOf(later) ?? [];
  return meant.some((office) => (officesOf(earlier) ?? []).includes(office));
}

/** Words before an office that say that it is not held: who held it is nobody's voice (`damalig` looks back to when it was). */
const NOT_HELD =
  /^(?:früher|ehemalig|einstig|vormalig|gestürzt|abgesetzt|entmachtet|zurückgetreten|abgewählt|verstorben|künftig|designiert)e[nrsm]?$/u;

/** "der frühere Präsident", "Ex-Außenminister", "Altkanzler", "Amtsvorgänger", "Präsident a. D.". */
export function isFormer(form: string, before: readonly string[], after: string): boolean {
  return (
    before.some((w) => NOT_HELD.test(w)) ||
    /vorgänger(?:in)?s?$/iu.test(form) ||
    /^(?:Ex|Alt)(?:[-‐‑]|kanzler|präsident|bundes|minister|premier)/u.test(form) ||
    /^a\.\s?D\.?$/u.test(after)
  );
}
