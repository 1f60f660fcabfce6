import type { Span } from "../text/span.ts";

/** TIMEX3 (ISO-TimeML). */
export interface Timex extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `2024-03-12`, `2024-03`, `2024-SP`, `2024-03-12TEV`, `P2Y`, `PAST_REF`, … `XXXX` where the year is not known. */
  readonly value: string;
  readonly mod?: "APPROX" | "START" | "MID" | "END" | "BEFORE" | "AFTER" | "MORE_THAN" | "LESS_THAN" | "EQUAL_OR_MORE" | "EQUAL_OR_LESS";
  /**
   * Of a duration that leads to a date ("two years ago", "three days later"): that date, as precise as the unit. TimeML holds it in an
   * empty TIMEX3 beside the duration.
   */
  readonly point?: string;
  readonly sentence: number;
  /** True if the value rests on nothing but the words themselves, false if it was reckoned from the document's date. */
  readonly stated: boolean;
  /** An end or an aim ("until 2035", "for 2040"): it does not tell when its clause happens. */
  readonly aim?: true;
  readonly rule: string;
}
