import { counts, FACTUALITIES, isKind, KINDS, REVIEWS } from "../../core/index.ts";
import type { TextQuery } from "../../ledger/index.ts";
import { FACETS, type FacetName, type Problem, type ProblemCode, type RawQuestion, STATUSES } from "../../publish/index.ts";
import { momentOf } from "../moment.ts";
import { nearNames } from "../near-names.ts";
import { publicationDate } from "../publication-date.ts";
import type { Spot } from "./claim-index.ts";
import { parseQuery } from "./parse-query.ts";

/** A question that was understood. Of a facet all values given must hold. */
export interface Question {
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly since?: string;
  readonly until?: string;
  /** An instant: ISO 8601, UTC. */
  readonly asOf?: string;
  readonly text?: TextQuery;
  readonly after?: Spot;
}

/** Thrown where a question cannot be understood; `problem` says what and where. */
export class BadQuestion extends Error {
  override readonly name = "BadQuestion";
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.at}`);
    this.problem = problem;
  }
}

/** Reads a question. Fields of the query narrow further what the other parts say. @throws BadQuestion */
export function readQuestion(raw: RawQuestion): Question {
  const parsed = parseQuery(raw.q ?? "");
  if ("problem" in parsed) throw new BadQuestion(parsed.problem);
  const facets: Partial<Record<FacetName, readonly string[]>> = {};
  const [since, until] = [days(raw.since, "notBefore"), days(raw.until, "notAfter")];
  for (const facet of FACETS) {
    const given = [raw[facet] ?? "", ...parsed.fields.filter((f) => f.field === facet).map((f) => f.value)];
    const values = [...new Set(given.map((value) => value.trim()).filter((value) => value !== ""))].map(READERS[facet]);
    if (values.length > 0) facets[facet] = values;
  }
  for (const { field, value } of parsed.fields) {
    if (field === "since") since.push(...days(value, "notBefore"));
    if (field === "until") until.push(...days(value, "notAfter"));
  }
  const [from, to] = [since.sort().at(-1), until.sort()[0]];
  return {
    facets,
    ...(from !== undefined && { since: from }),
    ...(to !== undefined && { until: to }),
    ...(raw.asOf !== undefined && raw.asOf.trim() !== "" && { asOf: moment(raw.asOf) }),
    ...(parsed.text && { text: parsed.text }),
    ...(raw.after !== undefined && raw.after !== "" && { after: readSpot(raw.after) }),
  };
}

/** @throws BadQuestion always */
export function badQuestion(code: ProblemCode, at: string, near?: readonly string[]): never {
  throw new BadQuestion({ code, at, ...(near && { near }) });
}

/** The pair somebody asks for, two codes with a hyphen. @throws BadQuestion */
export function dyadAsked(given: string): string {
  const pair = given.trim();
  return pair.match(/^[^\s–—-]+\s*[–—-]\s*[^\s–—-]+$/u) ? pair.toUpperCase().replace(/\s*[–—-]\s*/u, "-") : badQuestion("dyad", given);
}

const COUNTED = REVIEWS.filter(counts);

const READERS: Readonly<Record<FacetName, (given: string) => string>> = {
  actor: (given) => given,
  source: (given) => given,
  outlet: (given) => given,
  dyad: dyadAsked,
  kind: (given) => (isKind(given.toLowerCase()) ? given.toLowerCase() : badQuestion("kind", given, nearNames(given, KINDS))),
  status: (given) => STATUSES.find((s) => s === given.toLowerCase()) ?? badQuestion("status", given, STATUSES),
  review: (given) => COUNTED.find((r) => r === given.toLowerCase()) ?? badQuestion("review", given, COUNTED),
  factuality: (given) =>
    FACTUALITIES.find((f) => f === given.toUpperCase().replace("−", "-")) ?? badQuestion("factuality", given, FACTUALITIES),
};

function days(given: string | undefined, end: "notBefore" | "notAfter"): string[] {
  if (given === undefined || given.trim() === "") return [];
  return [publicationDate(given)?.[end] ?? badQuestion("date", given)];
}

function moment(given: string): string {
  try {
    return momentOf(given);
  } catch {
    return badQuestion("moment", given);
  }
}

/** The place in a list as it stands in an address; unlike a claim's id it is there for ever. */
export function spellSpot({ paper: { late, early, document }, start, n }: Spot): string {
  return [late, early, document, start, n].join("_");
}

function readSpot(given: string): Spot {
  const [, late = "", early = "", document = "", start, n] =
    /^([\d-]*)_([\d-]*)_(\w{1,40})_(\d{1,9})_(\d{1,9})$/u.exec(given) ?? badQuestion("after", given);
  return { paper: { document, late, early }, start: Number(start), n: Number(n) };
}
