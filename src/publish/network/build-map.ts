import type { Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import type { UiLanguage } from "../views.ts";
import { ALL, frameOf, spelt, tiesPerActor } from "./build-graph.ts";
import { networksOf } from "./material.ts";
import { strongestFirst } from "./strength.ts";
import type { MapView, NetworkQuestion, Places, TieView } from "./views.ts";

/** Ties drawn over the map: all of one actor's up to the first number, or of all actors the strongest. */
const MOST_OF_ONE = 60;
const MOST_OF_ALL = 30;

/**
 * Ties as lines over the map: those of one actor, or the strongest of all that have an end in the part shown.
 * @throws RangeError if the day is none
 */
export function buildMap(
  snapshot: Snapshot,
  question: NetworkQuestion,
  { points, within }: Places,
  names: ActorNames,
  language: UiLanguage,
): MapView {
  const networks = networksOf(snapshot);
  const network = networks.at(question.at);
  const all = networks.ties(networks.whole);
  const typed = question.focus?.trim();
  const code = typed && typed.toLowerCase() !== ALL ? spelt(typed, all) : undefined;
  const shown = ({ a, b, sign }: TieView): boolean =>
    code === undefined ? sign !== "none" && (within === undefined || within.has(a) || within.has(b)) : a === code || b === code;
  const of = [...networks.ties(network).values()].filter(shown);
  const ties = strongestFirst(of).slice(0, code === undefined ? MOST_OF_ALL : MOST_OF_ONE);
  const count = tiesPerActor(ties);
  const codes = new Set([...(code === undefined ? [] : [code]), ...ties.flatMap((t) => [t.a, t.b])]);
  return {
    ...frameOf(networks, network, question, names, language),
    ...(code !== undefined && { focus: { code, name: names(code, language) } }),
    actors: [...codes].sort().map((c) => {
      const at = Object.hasOwn(points, c) ? points[c] : undefined;
      return { code: c, name: names(c, language), ...(at && { at }), ties: count.get(c) ?? 0 };
    }),
    ties,
    left: of.length - ties.length,
  };
}
