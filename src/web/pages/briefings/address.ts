import type { BriefingQuestion } from "../../../server/contract.ts";
import { briefingPath } from "../ui.ts";

/** What a briefing was asked for, as it stands in the address. */
export interface RawBriefing {
  readonly of: string;
  readonly from?: string;
  readonly to?: string;
  readonly origins?: string;
  readonly asOf?: string;
}

/** The question in an address; empty fields of the form ask nothing. */
export function readBriefing(of: string, query: Readonly<Record<string, string>>): RawBriefing {
  const part = (name: string): string | undefined => query[name]?.trim() || undefined;
  const [from, to, origins, asOf] = [part("from"), part("to"), part("origins"), part("as_of")];
  return {
    of: of.trim(),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(origins !== undefined && { origins }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** The address of a briefing, in a language if one is given. */
export function briefingAddress({ of, ...asked }: RawBriefing, lang?: string): string {
  return withQuery(briefingPath(of), { ...narrowing(asked), lang });
}

/** The form, with the question in it to be changed. */
export function questionAddress({ of, ...asked }: RawBriefing): string {
  return withQuery("/briefings", { of, ...narrowing(asked) });
}

const narrowing = ({ from, to, origins, asOf }: Omit<RawBriefing, "of">): Readonly<Record<string, string | undefined>> => ({
  from,
  to,
  origins: origins === "1" ? undefined : origins,
  as_of: asOf,
});

function withQuery(path: string, parts: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) query.set(name, value);
  return `${path}${query.size > 0 ? `?${query}` : ""}`;
}

/** `2` or `2..`: so many and more; undefined if it is no such number. */
export function leastOrigins(given: string): NonNullable<BriefingQuestion["origins"]> | undefined {
  const n = /^(\d{1,2})(?:\.\.)?$/u.exec(given)?.[1];
  return n === undefined || Number(n) === 0 ? undefined : Number(n);
}
