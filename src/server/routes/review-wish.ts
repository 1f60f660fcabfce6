import type { Changes } from "../../web/pages/review/filled.ts";

/** What a form changes, spelt as the use case takes it (`IRN=Teheran; RUS`, `IRN=Teheran > Agentur`). */
export interface SpeltChanges extends Omit<Changes, "actors" | "recipients" | "sources"> {
  readonly actors?: string;
  readonly recipients?: string;
  readonly sources?: string;
}

/** Spells the rows of a form as lines; gives back the name that cannot stand in one. */
export function spell({ actors, recipients, sources, ...rest }: Changes): SpeltChanges | { readonly unspeakable: string } {
  const people = [...(actors ?? []), ...(recipients ?? [])];
  const unspeakable =
    people.flatMap(({ code, leaf = "" }) => [code, leaf]).find((name) => name.includes(";")) ??
    people.find(({ code }) => code.includes("="))?.code ??
    sources?.flatMap(({ code = "", name }) => [code, name]).find((name) => name.includes(">")) ??
    sources?.find(({ code, name }) => (code ?? name).includes("="))?.name;
  if (unspeakable !== undefined) return { unspeakable };
  const side = (rows: NonNullable<Changes["actors"]>): string =>
    rows.map(({ code, leaf }) => (leaf === undefined ? code : `${code}=${leaf}`)).join("; ");
  return {
    ...rest,
    ...(actors && { actors: side(actors) }),
    ...(recipients && { recipients: side(recipients) }),
    ...(sources && { sources: sources.map(({ code, name }) => (code === undefined ? name : `${code}=${name}`)).join(" > ") }),
  };
}
