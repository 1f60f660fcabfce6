import type { DocumentHead } from "../../../server/contract.ts";

type PublicationDate = DocumentHead["published"];

/** Where days stand on a line, in percent of its length; marks need room behind the last one. */
const [FIRST, LAST] = [2, 55];

/** A day, or the days it lies between, as places on the line. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Puts dates on a line from the earliest to the latest of them; what is not bounded on both sides has no place there. */
export function dayScale(dates: readonly PublicationDate[]): (date: PublicationDate) => Place | undefined {
  const days = dates.flatMap((d) => boundsOf(d) ?? []).flat();
  const [start, end] = [Math.min(...days), Math.max(...days)];
  const at = (day: number): number => (end === start ? FIRST : FIRST + ((day - start) / (end - start)) * (LAST - FIRST));
  return (date) => {
    const bounds = boundsOf(date);
    return bounds && { from: at(bounds[0]), to: at(bounds[1]) };
  };
}

function boundsOf({ notBefore, notAfter }: PublicationDate): readonly [number, number] | undefined {
  const [from, to] = [Date.parse(notBefore ?? ""), Date.parse(notAfter ?? "")];
  return Number.isNaN(from) || Number.isNaN(to) ? undefined : [from, to];
}
