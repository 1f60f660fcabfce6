import type { Office, Tenure } from "../../../core/index.ts";

type Held = Tenure & { readonly office: Office };
interface Row {
  readonly code: string;
  readonly name: string;
  readonly offices: readonly Held[];
}

/**
 * Fills in the ends of tenures that the successor tells: an office has one holder, so who is followed by a later one has left it by then,
 * and who has a beginning nobody knows came after the last one who left before. Tenures with nothing known on either side stay as they are.
 * @returns the rows in the same order, with the same dates where dates were given.
 */
export function bySuccession<T extends Row>(rows: readonly T[]): readonly T[] {
  const held = new Map<string, { name: string; tenure: Held }[]>();
  for (const { code, name, offices } of rows) {
    for (const tenure of offices) {
      const key = keyOf(code, tenure);
      const same = held.get(key);
      if (same) same.push({ name, tenure });
      else held.set(key, [{ name, tenure }]);
    }
  }
  return rows.map((row) => {
    if (row.offices.every((o) => (o.from === undefined) === (o.to === undefined))) return row;
    return { ...row, offices: row.offices.map((o) => bounded(o, row.name, held.get(keyOf(row.code, o)) ?? [])) };
  });
}

/** A title of its own is an office of its own: presidents and kings of one state, leaders of two wings. */
const keyOf = (code: string, { office, title = "" }: Held): string => `${code}|${office}|${title}`;

function bounded(tenure: Held, name: string, held: readonly { name: string; tenure: Held }[]): Held {
  const { from, to } = tenure;
  const others = held.filter((h) => h.name !== name).map((h) => h.tenure);
  // Several who begin or end on one day share the office, as a presidency of three does: nobody there follows anybody.
  if (others.some((o) => (from !== undefined && isDay(from) && o.from === from) || (to !== undefined && isDay(to) && o.to === to)))
    return tenure;
  if (from !== undefined && to === undefined) {
    const later = others.filter((o) => o.from !== undefined && first(o.from) > first(from));
    // Who came later and has all gone again may have been a rival: the first may still be there.
    if (!later.some((o) => o.to === undefined)) return tenure;
    return { ...tenure, to: later.map((o) => o.from ?? "").sort(byFirst)[0] ?? from };
  }
  if (from === undefined && to !== undefined) {
    const previous = others
      .flatMap((o) => (o.to !== undefined && first(o.to) < first(to) ? [o.to] : []))
      .sort(byFirst)
      .at(-1);
    return previous === undefined ? tenure : { ...tenure, from: previous };
  }
  return tenure;
}

const isDay = (date: string): boolean => date.length === "2004-03-09".length;

/** First day that a partial date can mean. */
const first = (date: string): string => `${date}-01-01`.slice(0, "2004-03-09".length);
const byFirst = (a: string, b: string): number => (first(a) < first(b) ? -1 : 1);
