import type { ActorNames } from "../publish/index.ts";
import { UnknownChoice } from "./errors.ts";
import type { ActorData } from "./load-actors.ts";
import { nearNames } from "./near-names.ts";
import { stateName } from "./state-names.ts";

/**
 * Display names: of states by `Intl.DisplayNames` and a table of exceptions, of everybody else from the actor directory. English falls back to
 * German, and that to the code.
 */
export function actorNames({ states, organisations }: ActorData): ActorNames {
  const rows = new Map([...states, ...organisations].map((row) => [row.code, row]));
  return (code, language) => {
    const row = rows.get(code);
    return (row && stateName(code, language)) ?? (language === "en" ? row?.english : undefined) ?? row?.names[0] ?? code;
  };
}

/**
 * The code somebody means: any letter case, or a name of the actor.
 * @throws UnknownChoice listing near ones.
 */
export function actorCode(data: ActorData, given: string): string {
  const rows = [...data.states, ...data.organisations];
  const wanted = given.trim().toLowerCase();
  const found =
    rows.find((r) => r.code.toLowerCase() === wanted) ??
    rows.find((r) => [...r.names, r.english, stateName(r.code, "de"), stateName(r.code, "en")].some((n) => n?.toLowerCase() === wanted));
  if (found) return found.code;
  const choices = rows.flatMap((r) => [r.code, ...r.names.slice(0, 1), r.english ?? r.code].map((name) => ({ name, code: r.code })));
  const near = nearNames(
    given,
    choices.map((c) => c.name),
  ).map((name) => {
    const { code = name } = choices.find((c) => c.name === name) ?? {};
    return code === name ? code : `${code} (${name})`;
  });
  throw new UnknownChoice(
    `There is no actor "${given}". ${near.length > 0 ? `Near: ${[...new Set(near)].join(", ")}.` : "Actors are named by ISO 3166-1 alpha-3 codes (IRN, DEU) or names (EU, NATO)."}`,
    { code: "actor", given },
  );
}
