/** German number words and ordinals, generated: nobody should type ninety-nine of them. */

const ONES = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];
const TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

function below100(n: number): string {
  if (n < 10) return ONES[n] as string;
  if (n < 20) return TEENS[n - 10] as string;
  const ten = TENS[Math.floor(n / 10)] as string;
  return n % 10 === 0 ? ten : `${ONES[n % 10]}und${ten}`;
}

/** Word → number, 2 to 99, round hundreds, and the halves ("anderthalb"). `ein` is an article as well and not among them. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 98 }, (_, i): [string, number] => [below100(i + 2), i + 2]),
  ...ONES.slice(2).map((one, i): [string, number] => [`${one}hundert`, (i + 2) * 100]),
  ...ONES.slice(2, 6).map((one, i): [string, number] => [`${one}einhalb`, i + 2.5]),
  ["zwo", 2],
  ["beide", 2],
  ["beiden", 2],
  ["zweier", 2],
  ["dreier", 3],
  ["dreissig", 30],
  ["hundert", 100],
  ["einhundert", 100],
  ["tausend", 1000],
  ["eintausend", 1000],
  ["eineinhalb", 1.5],
  ["einundeinhalb", 1.5],
  ["anderthalb", 1.5],
  ["dutzend", 12],
]);

const IRREGULAR: Readonly<Record<number, string>> = { 1: "erst", 3: "dritt", 7: "siebt", 8: "acht" };

/** Stem of an ordinal → number, 1 to 99: "dritt" → 3, "zwanzigst" → 20. */
export const ORDINAL_STEMS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, i): [string, number] => {
    const n = i + 1;
    return [IRREGULAR[n] ?? `${below100(n)}${n < 20 ? "t" : "st"}`, n];
  }),
);
