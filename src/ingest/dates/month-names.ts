/** Languages whose names of months are known: those in which Europe's and America's press is written. The names are CLDR's, as Node has them. */
const LANGUAGES =
  "de de-AT en fr es it pt nl pl cs sk hu ro hr sr sr-Latn bs sl sq mk bg ru uk be tr el sv da nb fi et lv lt is ga ca eu id ms az ka hy vi".split(
    " ",
  );

let tables: ReadonlyMap<string, number> | undefined;

/** The number of a month (1…12) by its name, in full or short, in any letter case; undefined if no language calls a month so. */
export function monthNumber(name: string): number | undefined {
  tables ??= build();
  return tables.get(plain(name));
}

/** Built when the first date in words is met: it takes some 20 ms. */
function build(): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const language of LANGUAGES)
    for (const style of ["long", "short"] as const)
      for (const withDay of [false, true]) {
        const format = new Intl.DateTimeFormat(language, { month: style, ...(withDay && { day: "numeric" }), timeZone: "UTC" });
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2021, month - 1, 15));
          const name = plain(parts.find((p) => p.type === "month")?.value ?? "");
          if (!/^\p{L}{3,}$/u.test(name)) continue;
          // "listopad" is October in Croatian and November in Polish.
          if ((seen.get(name) ?? month) !== month) doubtful.add(name);
          seen.set(name, month);
        }
      }
  for (const name of doubtful) seen.delete(name);
  return seen;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[.\s]+$/u, "");
