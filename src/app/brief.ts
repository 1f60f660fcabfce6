import type { DyadView, TodayView, UiLanguage } from "../publish/index.ts";
import { actorCode } from "./actor-names.ts";
import type { ReadOptions } from "./entente.ts";
import { UnknownChoice } from "./errors.ts";
import type { ActorData } from "./load-actors.ts";
import type { Workbench } from "./workbench.ts";

/**
 * What is claimed of a pair of actors, or of everything.
 * @returns undefined if nothing is claimed of the pair.
 * @throws UnknownChoice if one of the pair is no actor.
 */
export async function brief(
  { entente, actors }: Pick<Workbench, "entente" | "actors">,
  dyad: string | undefined,
  lang: UiLanguage,
  options: ReadOptions = {},
): Promise<TodayView | DyadView | undefined> {
  return dyad === undefined ? entente.today(lang, options) : entente.dyad(dyadOf(actors(), dyad), lang, options);
}

/**
 * The id of the pair somebody means: two codes or names with a hyphen between them, in any order and letter case.
 * @throws UnknownChoice listing near ones.
 */
export function dyadOf(data: ActorData, given: string): string {
  return pairOf(data, given).join("-");
}

/** The same as the two codes, in order. */
export function pairOf(data: ActorData, given: string): readonly [string, string] {
  const parts = given.split(/[-–]/u);
  if (parts.length < 2)
    throw new UnknownChoice(`"${given}" is no pair of actors. Write two codes with a hyphen between them, as in AZE-IRN.`);
  let complaint: unknown;
  // A name may hold a hyphen itself (Guinea-Bissau): every place to cut is tried.
  for (let cut = 1; cut < parts.length; cut++) {
    try {
      const [a, b] = [actorCode(data, parts.slice(0, cut).join("-")), actorCode(data, parts.slice(cut).join("-"))];
      if (a === b) throw new UnknownChoice(`"${given}" names one actor twice.`);
      return a < b ? [a, b] : [b, a];
    } catch (error) {
      complaint ??= error;
    }
  }
  throw complaint;
}
