import type { NounReading } from "../lexicon/lexicon.ts";

/**
 * Case, gender and number of noun phrases as sets of cells: four cases by masculine, feminine, neuter and plural, one bit each.
 * Determiner, adjective and noun each allow some cells; the phrase allows what all of them do (Duden Grammatik 2016, §§ 346–356, 1516–1531).
 */
export type Cells = number;

const CASES = ["nom", "gen", "dat", "acc"] as const;
const COLUMNS = ["m", "f", "n", "p"] as const;
const cell = (c: number, column: number): number => 1 << (c * 4 + column);

/** "nom.m gen.f" as cells. */
function cells(list: string): Cells {
  let mask = 0;
  for (const item of list.split(" ")) {
    const [c = "", columns = "mfnp"] = item.split(".");
    for (const column of columns) mask |= cell(CASES.indexOf(c as never), COLUMNS.indexOf(column as never));
  }
  return mask;
}

export const ANY: Cells = 0xffff;
const NOM: Cells = cells("nom");
const GEN: Cells = cells("gen");
const DAT: Cells = cells("dat");
const ACC: Cells = cells("acc");
const PLURAL: Cells = cells("nom.p gen.p dat.p acc.p");

const DEFINITE: Readonly<Record<string, Cells>> = {
  der: cells("nom.m gen.fp dat.f"),
  die: cells("nom.fp acc.fp"),
  das: cells("nom.n acc.n"),
  den: cells("acc.m dat.p"),
  dem: cells("dat.mn"),
  des: cells("gen.mn"),
  deren: ANY,
  dessen: ANY,
};
/** Endings of dieser, jener, jeder, welcher, aller, and of adjectives without a determiner. */
const STRONG: Readonly<Record<string, Cells>> = {
  er: cells("nom.m gen.fp dat.f"),
  e: cells("nom.fp acc.fp"),
  es: cells("nom.n acc.n gen.mn"),
  en: cells("acc.m dat.p gen.mn"),
  em: cells("dat.mn"),
  "": ANY,
};
/** Endings of ein, kein and the possessives. */
const MIXED: Readonly<Record<string, Cells>> = {
  "": cells("nom.mn acc.n"),
  e: cells("nom.fp acc.fp"),
  en: cells("acc.m dat.p"),
  em: cells("dat.mn"),
  er: cells("gen.fp dat.f"),
  es: cells("gen.mn"),
};
/** Adjective endings behind a determiner, weak and mixed together. */
const WEAK: Readonly<Record<string, Cells>> = {
  e: cells("nom acc.fnp"),
  er: cells("nom.m gen.p dat.f"),
  es: cells("nom.n acc.n"),
  en: cells("acc.mp nom.p gen dat"),
  em: cells("dat.mn"),
  "": ANY,
};
const PRONOUNS: Readonly<Record<string, Cells>> = {
  ich: cells("nom.mf"),
  du: cells("nom.mf"),
  er: cells("nom.m"),
  sie: cells("nom.fp acc.fp"),
  es: cells("nom.n acc.n"),
  wir: cells("nom.p"),
  ihr: cells("nom.p dat.f"),
  mich: cells("acc.mf"),
  dich: cells("acc.mf"),
  ihn: cells("acc.m"),
  mir: cells("dat.mf"),
  dir: cells("dat.mf"),
  ihm: cells("dat.mn"),
  ihnen: cells("dat.p"),
  uns: cells("dat.p acc.p"),
  euch: cells("dat.p acc.p"),
  sich: cells("dat acc"),
  einander: cells("dat.p acc.p"),
  man: cells("nom.m"),
  wer: cells("nom.m"),
  wen: cells("acc.m"),
  wem: cells("dat.m"),
  was: cells("nom.n acc.n"),
  etwas: cells("nom.n acc.n dat.n"),
  nichts: cells("nom.n acc.n dat.n"),
  jemand: cells("nom.m acc.m dat.m"),
  niemand: cells("nom.m acc.m dat.m"),
  dies: cells("nom.n acc.n"),
  denen: cells("dat.p"),
  deren: cells("gen.fp"),
  dessen: cells("gen.mn"),
};

const STEM_EIN = /^(k?ein|mein|dein|sein|ihr|unser|euer|eur)(e[nrms]?)?$/u;
const ENDING = /(e[nrms]?)$/u;

/** Cells that a determiner allows. */
export function determinerCells(lower: string): Cells {
  const definite = DEFINITE[lower];
  if (definite !== undefined) return definite;
  const mixed = STEM_EIN.exec(lower);
  if (mixed) return MIXED[mixed[2] ?? ""] ?? ANY;
  return STRONG[ENDING.exec(lower)?.[1] ?? ""] ?? ANY;
}

/** Cells that an adjective's ending allows, with or without a determiner before it. */
export function adjectiveCells(lower: string, determined: boolean): Cells {
  const ending = ENDING.exec(lower)?.[1] ?? "";
  return (determined ? WEAK : STRONG)[ending] ?? ANY;
}

/** Cells of a pronoun, or of a determiner that stands alone. */
export function pronounCells(lower: string): Cells {
  return PRONOUNS[lower] ?? (lower === "eines" || lower === "keines" ? cells("nom.n acc.n gen.mn") : determinerCells(lower));
}

const COLUMN = { Masc: 0, Fem: 1, Neut: 2 } as const;

/** Cells of a noun; a name, which no lexicon holds, shows at most a genitive. */
export function nounCells(form: string, readings: readonly NounReading[]): Cells {
  if (readings.length === 0) return /[^s]s$/u.test(form) ? ANY : ANY & ~GEN;
  let mask = 0;
  for (const { gender, number, cases } of readings)
    for (const [c] of CASES.entries())
      if (cases & (1 << c)) {
        if (number === "Plur") mask |= cell(c, 3);
        else if (gender === undefined) mask |= cell(c, 0) | cell(c, 1) | cell(c, 2);
        else mask |= cell(c, COLUMN[gender]);
      }
  return mask;
}

/** The four cases as four bits: 1 nominative, 2 genitive, 4 dative, 8 accusative. */
export function caseBits(mask: Cells): number {
  return (mask & NOM ? 1 : 0) | (mask & GEN ? 2 : 0) | (mask & DAT ? 4 : 0) | (mask & ACC ? 8 : 0);
}

/** 1 if the nominative cells allow the singular, 2 if the plural. */
export function nominativeNumber(mask: Cells): number {
  return (mask & NOM & ~PLURAL ? 1 : 0) | (mask & NOM & PLURAL ? 2 : 0);
}
