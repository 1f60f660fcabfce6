// Making a formatter costs a hundred times what using it does, and a page of claims asks for hundreds.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

export type DateStyle = Pick<Intl.DateTimeFormatOptions, "day" | "month" | "year">;

/** Formats days in the reader's language. Days have no time zone: give the instant of their start in UTC. */
export function dateFormat(tag: string, style: DateStyle): Intl.DateTimeFormat {
  return remembered(
    dates,
    `${tag} ${style.day} ${style.month} ${style.year}`,
    () => new Intl.DateTimeFormat(tag, { ...style, timeZone: "UTC" }),
  );
}

/** Formats numbers in the reader's language. */
export function numberFormat(tag: string, style: "decimal" | "percent" = "decimal"): Intl.NumberFormat {
  return remembered(numbers, `${tag} ${style}`, () => new Intl.NumberFormat(tag, { style }));
}

/** Writes a whole number in a language: "1.428", "1,428". */
export const digits = {
  de: (n: number): string => numberFormat("de-DE").format(n),
  en: (n: number): string => numberFormat("en-GB").format(n),
};

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
